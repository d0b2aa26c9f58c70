import { goalsReached, milliseconds, quoted, type Row } from './arithmetic.ts';
import type { Clock, Role, Values } from './contestant.ts';
import type { KernelResult, RaceResult, Timed } from './run-race.ts';

export const HEAD = [
  'kernel',
  'ours, 1 worker',
  'ours, 2 workers',
  'best peer',
  'C',
  'ours ÷ peer',
  'ours ÷ C',
  '2 workers ÷ C',
  'goals',
] as const;

/** The cells of one kernel's row. Two workers and two threads of C are always told in wall time. */
export function cells(result: KernelResult, clock: Clock): readonly string[] {
  const of = (role: Role): Timed | undefined =>
    result.timed
      .filter((one) => one.role === role)
      .reduce<Timed | undefined>(
        (best, one) => (best === undefined || one[clock] < best[clock] ? one : best),
        undefined,
      );
  const ours = of('ours');
  const two = of('ours, 2 workers');
  const peer = of('peer');
  const c = of('C');
  const c2 = of('C, 2 threads');
  const row: Row = {
    ours: ours?.[clock] ?? NaN,
    ours2: two?.wall ?? NaN,
    peer: peer?.[clock] ?? NaN,
    c: c?.[clock] ?? NaN,
    c2: c2?.wall ?? NaN,
  };
  return [
    result.kernel.label,
    milliseconds(row.ours),
    milliseconds(row.ours2),
    peer === undefined ? '–' : `${milliseconds(row.peer)} ${peer.name}`,
    milliseconds(row.c) + (c2 === undefined ? '' : `, 2 threads ${milliseconds(row.c2)}`),
    quoted(row.ours / row.peer),
    quoted(row.ours / row.c),
    quoted(row.ours2 / (c?.wall ?? NaN)),
    [
      ...goalsReached({ peer: result.kernel.goal?.peer, c: result.kernel.goal?.c }, row),
      // Two workers are compared by the wall, whatever the clock of the others.
      ...goalsReached(
        { ...result.kernel.goal, peer: undefined, c: undefined },
        { ...row, c: c?.wall ?? NaN },
      ),
    ].join('<br>'),
  ];
}

/** The table of one race in Markdown, with what is missing and the memory under it. */
export function raceTable(result: RaceResult, clock: Clock): string {
  const rows = result.kernels.map((kernel) => cells(kernel, clock));
  const line = (items: readonly string[]): string => `| ${items.join(' | ')} |`;
  const peaks = Object.entries(result.peaksMb)
    .filter(([, mb]) => !Number.isNaN(mb))
    .map(([name, mb]) => `${name} ${mb.toFixed(0)}`);
  return [
    `### ${result.input}`,
    '',
    line(HEAD),
    line(HEAD.map((_, i) => (i === 0 || i === HEAD.length - 1 ? '---' : '---:'))),
    ...rows.map(line),
    '',
    ...result.kernels
      .filter(
        ({ kernel }) => kernel.expected !== undefined && Object.keys(kernel.expected).length === 0,
      )
      .flatMap(({ kernel, timed }) =>
        timed.map(({ name, values }) => `${kernel.label}, ${name}: ${told(values)}.`),
      ),
    ...result.kernels.flatMap((kernel) => slowerPeers(kernel, clock)),
    ...(peaks.length > 0 ? [`Peak memory, MB: ${peaks.join(' · ')}.`] : []),
    ...result.missing.map(({ name, why }) => `Missing: ${name} (${why}).`),
    ...result.kernels.flatMap(({ kernel, wrong }) =>
      wrong.map((one) => `Not timed, wrong numbers in ${kernel.label}: ${one}.`),
    ),
    '',
  ].join('\n');
}

/** What the table has no room for: every peer but the best. */
function slowerPeers({ kernel, timed }: KernelResult, clock: Clock): readonly string[] {
  const slower = timed
    .filter(({ role }) => role === 'peer')
    .sort((a, b) => a[clock] - b[clock])
    .slice(1);
  const each = slower.map((peer) => `${peer.name} ${milliseconds(peer[clock])}`);
  return each.length > 0 ? [`Slower peers in ${kernel.label}: ${each.join(' · ')}.`] : [];
}

function told(values: Readonly<Values>): string {
  return Object.entries(values)
    .map(([name, value]) => `${name} ${Number(value.toFixed(4))}`)
    .join(', ');
}
