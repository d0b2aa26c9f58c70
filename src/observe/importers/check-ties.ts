import type { ActorStatement } from '../../snapshot/statements.ts';
import type { Gathering, TieRow } from './gathering.ts';

/** Relations that cannot run both ways between the same two. */
const ONE_WAY = new Set(['ownership', 'spin-off']);

/** Rounding that sums of shares are allowed. */
const SLACK = 1e-6;

/**
 * Looks at all stated ties together: the two directions of one relation that disagree, ties outside the life of their
 * actors, owners in a circle, owners of more than all. Everything is kept and reported. Cost: linear in the ties.
 */
export function checkTies({ tieRows, actors }: Gathering): void {
  const life = new Map(actors.map((actor) => [actor.actorId, actor]));
  const pairs = new Map<string, TieRow>();
  // two directed relations of most kinds cannot disagree: where all are so, nothing is to be remembered
  const disagreeing = tieRows.some(
    ({ statement: { kind, directed } }) => ONE_WAY.has(kind) || !directed,
  );
  for (const row of tieRows) {
    const { from, to, kind, directed, weight } = row.statement;
    checkLife(row, life.get(from));
    checkLife(row, life.get(to));
    if (!disagreeing) continue;
    const other = pairs.get(`${to} ${from} ${kind}`);
    if (
      other &&
      (ONE_WAY.has(kind) || !directed || !other.statement.directed) &&
      (ONE_WAY.has(kind) ||
        weight !== other.statement.weight ||
        directed !== other.statement.directed)
    )
      row.table.report(
        'reciprocal-conflict',
        row.i,
        'to',
        row.table.cell(row.i, 'to'),
        `row ${other.table.line(other.i)} states the other direction and disagrees: "${row.table.cell(row.i, 'from') ?? ''}" – "${row.table.cell(row.i, 'to') ?? ''}"`,
        'one row for a relation without direction; one owner, one origin',
      );
    pairs.set(`${from} ${to} ${kind}`, row);
  }
  const owning = tieRows.filter(({ statement }) => statement.kind === 'ownership');
  checkOwners(owning);
  checkCycles(owning);
}

function checkLife(row: TieRow, actor: ActorStatement | undefined): void {
  const { validFrom, validTo } = row.statement;
  if (!actor) return;
  const founded = actor.more['founded'];
  const early =
    validFrom !== null && founded !== undefined && Number(validFrom.slice(0, 4)) < Number(founded);
  const late =
    actor.validTo !== null &&
    ((validFrom !== null && validFrom > actor.validTo) ||
      (validTo !== null && validTo > actor.validTo));
  if (!early && !late) return;
  const name = early ? 'valid_from' : 'valid_to';
  row.table.report(
    'tie-outside-life',
    row.i,
    name,
    row.table.cell(row.i, name),
    early
      ? `the tie is older than “${actor.name}”, founded in ${founded}: "${validFrom}"`
      : `the tie is younger than the end of “${actor.name}”: "${validTo ?? validFrom}"`,
    'a day within the life of both',
  );
}

/** Shares are fractions when none is above 1, else percentages. */
function checkOwners(owning: readonly TieRow[]): void {
  const whole = owning.some(({ statement }) => (statement.weight ?? 0) > 1) ? 100 : 1;
  const sums = new Map<string, number>();
  for (const row of owning) {
    const { to, weight } = row.statement;
    const before = sums.get(to) ?? 0;
    const sum = before + (weight ?? 0);
    sums.set(to, sum);
    if (sum > whole * (1 + SLACK) && before <= whole * (1 + SLACK))
      row.table.report(
        'ownership-sum',
        row.i,
        'weight',
        row.table.cell(row.i, 'weight'),
        `the owners together hold more than all of it: "${sum}" of ${whole}`,
        `shares that add up to at most ${whole}`,
      );
  }
}

/** One problem for each circle, at the row that closes it; without recursion, so that long chains do no harm. */
function checkCycles(owning: readonly TieRow[]): void {
  const owns = new Map<string, TieRow[]>();
  for (const row of owning) {
    const mine = owns.get(row.statement.from);
    if (mine) mine.push(row);
    else owns.set(row.statement.from, [row]);
  }
  const state = new Map<string, 'open' | 'done'>();
  for (const start of owns.keys()) {
    if (state.has(start)) continue;
    state.set(start, 'open');
    const path: { readonly id: string; next: number }[] = [{ id: start, next: 0 }];
    while (path.length > 0) {
      const top = path[path.length - 1];
      const row = owns.get(top.id)?.[top.next++];
      if (!row) {
        state.set(top.id, 'done');
        path.pop();
        continue;
      }
      const { to } = row.statement;
      const seen = state.get(to);
      if (seen === 'open') {
        const length = path.length - path.findIndex(({ id }) => id === to);
        row.table.report(
          'ownership-cycle',
          row.i,
          'to',
          row.table.cell(row.i, 'to'),
          `${length} organisations own each other in a circle, closed here: "${row.table.cell(row.i, 'from') ?? ''}" – "${row.table.cell(row.i, 'to') ?? ''}"`,
          'an owner at the top, or a note that it is so',
        );
      } else if (seen === undefined) {
        state.set(to, 'open');
        path.push({ id: to, next: 0 });
      }
    }
  }
}
