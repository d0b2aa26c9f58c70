import type { Problem, ProblemCode } from '../domain/problem.ts';

const KEPT_OF_A_KIND = 5_000;
const LONGEST_VALUE = 200;

/** Collects the problems of one source. */
export interface ProblemList {
  readonly source: string;
  add(
    code: ProblemCode,
    row: number | null,
    field: string | null,
    value: string | null,
    message: string,
    hint: string,
  ): void;
  /** All problems; of a kind that occurs very often the first thousands, and one that counts the rest. */
  list(): Problem[];
  /** How many came, kept or only counted. */
  total(): number;
}

/** An empty list for one source. Values are cut to 200 signs; of a kind the first 5,000 are kept and the others counted. */
export function problemList(source: string): ProblemList {
  const problems: Problem[] = [];
  const counts = new Map<ProblemCode, number>();
  return {
    source,
    add(code, row, field, value, message, hint) {
      const count = (counts.get(code) ?? 0) + 1;
      counts.set(code, count);
      if (count > KEPT_OF_A_KIND) return;
      problems.push({ code, at: { source, row, field }, value: short(value), message, hint });
    },
    total: () => [...counts.values()].reduce((sum, count) => sum + count, 0),
    list() {
      const rest = [...counts].filter(([, count]) => count > KEPT_OF_A_KIND);
      return [
        ...problems,
        ...rest.map(([code, count]) => ({
          code,
          at: { source, row: null, field: null },
          value: String(count - KEPT_OF_A_KIND),
          message: `as many more problems of this kind: "${count - KEPT_OF_A_KIND}"`,
          hint: 'mend the first ones, most often the others have the same cause',
        })),
      ];
    },
  };
}

/** A value short enough to be shown. */
export function short(value: string | null, length = LONGEST_VALUE): string | null {
  return value !== null && value.length > length ? `${value.slice(0, length)}…` : value;
}
