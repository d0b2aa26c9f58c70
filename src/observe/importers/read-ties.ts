import type { TieKind } from '../../domain/tie-kind.ts';
import type { TieStatement } from '../../snapshot/statements.ts';
import { findActor } from './find-actor.ts';
import type { Gathering } from './gathering.ts';
import { numberOf, repeated, sourceOf } from './gathering.ts';
import type { Fate, TableRows } from './table-rows.ts';

/** Reads a row of a table of ties. */
export function readTie(gathering: Gathering, table: TableRows, i: number): Fate {
  const source = sourceOf(gathering, table, i);
  if (!source) return 'rejected';
  const from = findActor(gathering, table, i, 'from', source);
  if (from === null) return 'rejected';
  const to = findActor(gathering, table, i, 'to', source);
  if (to === null) return 'rejected';
  if (from === to) {
    table.reject(
      i,
      'self-tie',
      'to',
      table.cell(i, 'to'),
      `the tie leads from an organisation to itself: "${table.cell(i, 'to') ?? ''}"`,
      'two different organisations',
    );
    return 'rejected';
  }
  const span = table.span(i, source);
  if (!span) return 'rejected';
  const statement: TieStatement = {
    from,
    to,
    kind: table.code(i, 'kind') as TieKind,
    directed: table.truth(i, 'directed'),
    weight: table.number(i, 'weight'),
    confidence: table.number(i, 'confidence'),
    ...span,
  };
  const joined = gathering.parallelTies === 'add';
  const turned = joined && !statement.directed && to < from;
  const [first, second] = turned ? [to, from] : [from, to];
  // millions of these are held: what is the same in nearly all rows is left out of them
  const usual = source === gathering.source && span.knownFrom === source.day;
  const told = usual ? '' : `\u0000${source.id}\u0000${span.knownFrom}`;
  const key = `tie ${numberOf(gathering, first)} ${numberOf(gathering, second)} ${statement.kind} ${joined ? statement.directed : ''} ${span.validFrom ?? ''}${told}`;
  const before = joined ? gathering.seen.get(key) : undefined;
  if (before) {
    const tie = gathering.ties[before.at];
    gathering.ties[before.at] = { ...tie, weight: (tie.weight ?? 1) + (statement.weight ?? 1) };
    table.report(
      'parallel-tie',
      i,
      'to',
      table.cell(i, 'to'),
      `the same two as in row ${before.line}: "${table.cell(i, 'from') ?? ''}" – "${table.cell(i, 'to') ?? ''}"`,
      'one row for two organisations; the weights are added, a missing one counts as 1',
    );
    return 'merged';
  }
  const fate = repeated(
    gathering,
    table,
    i,
    'to',
    key,
    ({ at }) => JSON.stringify(gathering.ties[at]) === JSON.stringify(statement),
  );
  if (fate) return fate;
  gathering.seen.set(key, { at: gathering.ties.length, said: '', line: table.line(i) });
  gathering.ties.push(statement);
  gathering.tieRows.push({ statement, table, i });
  return 'kept';
}
