import { parseDay } from '../domain/day.ts';
import { SUBJECT_KINDS } from '../domain/observation.ts';
import type { ObservationColumns } from './snapshot.ts';
import type { ObservationStatement } from './statements.ts';

/** Observations in columns, in their order; `actorRow` gives the row of an actor by its id. Cost: linear. */
export function observationColumns(
  rows: readonly ObservationStatement[],
  actorRow: ReadonlyMap<string, number>,
): ObservationColumns {
  const words = (read: (row: ObservationStatement) => string | null): readonly string[] =>
    rows.map((row) => read(row) ?? '');
  return {
    count: rows.length,
    subjectKind: Uint8Array.from(rows, ({ subjectKind }) => SUBJECT_KINDS.indexOf(subjectKind)),
    subject: rows.map(({ subject }) => subject),
    actor: Int32Array.from(rows, ({ subjectKind, subject }) =>
      subjectKind === 'actor' ? (actorRow.get(subject) ?? -1) : -1,
    ),
    what: rows.map(({ what }) => what),
    period: words(({ period }) => period),
    value: Float64Array.from(rows, ({ value }) => value ?? NaN),
    text: words(({ text }) => text),
    unit: words(({ unit }) => unit),
    status: words(({ status }) => status),
    reason: words(({ reason }) => reason),
    assessor: words(({ assessor }) => assessor),
    round: words(({ round }) => round),
    known: Float64Array.from(rows, ({ knownFrom }) => parseDay(knownFrom)),
    validTo: Float64Array.from(rows, ({ validTo }) => parseDay(validTo ?? '')),
  };
}
