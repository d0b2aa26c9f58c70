import type { Goal, Values } from './contestant.ts';

/** The middle value, the mean of the two middle ones when their number is even; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** Names of the numbers that differ from what is expected by more than `tolerance` of the expected; null expects nothing. */
export function wrongNames(
  values: Readonly<Values>,
  expected: Readonly<Values> | null,
  tolerance: number,
): readonly string[] {
  if (expected === null) return [];
  return Object.keys(expected).filter(
    (name) =>
      name in values &&
      !(Math.abs(values[name] - expected[name]) <= tolerance * Math.abs(expected[name])),
  );
}

/** The order in which contestants run in a round: everybody begins as often as the others. */
export function inRound<T>(items: readonly T[], round: number): readonly T[] {
  const from = items.length === 0 ? 0 : round % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

/** Medians of one row, ms; NaN where nobody ran. */
export interface Row {
  readonly ours: number;
  readonly ours2: number;
  readonly peer: number;
  readonly c: number;
  readonly c2: number;
}

/** Goals with what was reached: "≤ 1.5 × C: 1.3 ✓". A goal that could not be measured says so. */
export function goalsReached(goal: Goal, { ours, ours2, peer, c, c2 }: Row): readonly string[] {
  const told = (limit: number | undefined, label: string, quotient: number): string[] =>
    limit === undefined
      ? []
      : [
          Number.isNaN(quotient)
            ? `${label} ≤ ${quoted(limit)}: not measured`
            : `${label} ≤ ${quoted(limit)}: ${quoted(quotient)} ${quotient <= limit ? '✓' : '✗'}`,
        ];
  return [
    ...told(goal.peer, 'peer', ours / peer),
    ...told(goal.c, 'C', ours / c),
    ...told(goal.twoC, '2 workers, C', ours2 / c),
    ...told(goal.twoTwoC, '2 workers, C with 2 threads', ours2 / c2),
  ];
}

/** Two significant digits below ten, whole numbers above. */
export function quoted(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value >= 10) return value.toFixed(0);
  return value >= 1 ? value.toFixed(1) : Number(value.toPrecision(2)).toString();
}

/** Milliseconds for reading: three significant digits, no more. */
export function milliseconds(value: number): string {
  if (Number.isNaN(value)) return '–';
  if (value >= 1000) return Math.round(value).toLocaleString('en');
  return value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);
}
