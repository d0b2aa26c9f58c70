import type { SubjectKind } from '../../domain/observation.ts';
import type { ObservationStatement } from '../../snapshot/statements.ts';
import { findActor } from './find-actor.ts';
import type { Gathering } from './gathering.ts';
import { needed, numbersOf, repeated, sourceOf } from './gathering.ts';
import type { Fate, TableRows } from './table-rows.ts';

/** Reads a row of a table of observations: long (one value a row) or wide (one column for each thing observed). */
export function readObservation(gathering: Gathering, table: TableRows, i: number): Fate {
  const source = sourceOf(gathering, table, i);
  if (!source) return 'rejected';
  const subjectKind = table.code(i, 'subject_kind') as SubjectKind;
  const subject =
    subjectKind === 'actor'
      ? findActor(gathering, table, i, 'subject', source)
      : needed(table, i, 'subject', table.id(i, 'subject'));
  if (subject === null) return 'rejected';
  if (subjectKind === 'initiative' && !gathering.initiativeIds.has(subject)) {
    table.reject(
      i,
      'dangling-reference',
      'subject',
      subject,
      `no such initiative: "${subject}"`,
      'an id of the list of initiatives',
    );
    return 'rejected';
  }
  const span = table.span(i, source);
  if (!span) return 'rejected';
  const matter = {
    period: table.text(i, 'period'),
    status: table.text(i, 'status'),
    assessor: table.text(i, 'assessor'),
    round: table.text(i, 'round'),
  };
  const statements: ObservationStatement[] = numbersOf(
    table,
    i,
    [],
    'observations',
    subjectKind,
    subject,
    span,
  ).map((each) => ({ ...each, ...matter }));
  if (statements.length === 0 || table.has('what')) {
    const what = needed(table, i, 'what', table.text(i, 'what'));
    if (what === null) return 'rejected';
    statements.push(long(table, i, { subjectKind, subject, what, ...matter, ...span }));
  }
  const key = `observation\u0000${JSON.stringify([subjectKind, subject, statements.map(({ what }) => what), matter.period, matter.assessor, matter.round, source.id, span.knownFrom])}`;
  const said = JSON.stringify(statements);
  const fate = repeated(gathering, table, i, 'subject', key, (before) => before.said === said);
  if (fate) return fate;
  gathering.seen.set(key, { at: gathering.observations.length, said, line: table.line(i) });
  gathering.observations.push(...statements);
  return 'kept';
}

function long(
  table: TableRows,
  i: number,
  known: Omit<ObservationStatement, 'value' | 'text' | 'unit' | 'reason'>,
): ObservationStatement {
  const stated = table.stated(i, 'value');
  const fault = stated?.fault ?? null;
  if (stated && fault) table.report(fault.code, i, 'value', stated.cell, fault.message, fault.hint);
  const quantity = stated?.quantity ?? null;
  const words = table.text(i, 'text');
  return {
    ...known,
    value: quantity?.value ?? null,
    text:
      words ?? (stated && quantity === null && fault?.code !== 'missing-mark' ? stated.cell : null),
    unit: quantity?.unit ?? table.text(i, 'unit'),
    reason: table.text(i, 'reason') ?? (quantity === null ? (fault?.message ?? null) : null),
  };
}
