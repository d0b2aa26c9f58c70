import { observationColumns } from '../../../src/snapshot/observation-columns.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import type { ObservationStatement } from '../../../src/snapshot/statements.ts';

/** One observation: subject, what, value (a number) or words, and what else is said of it. */
export type Row = readonly [
  subject: string,
  what: string,
  value: number | string,
  more?: Partial<ObservationStatement>,
];

/** A snapshot with observations; the subject `all` is the place, every other an actor. */
export function withObservations(snapshot: Snapshot, rows: readonly Row[]): Snapshot {
  const row = new Map(snapshot.actors.id.map((id, i) => [id, i]));
  return {
    ...snapshot,
    observations: observationColumns(
      rows.map(([subject, what, value, more = {}]): ObservationStatement => ({
        subjectKind: subject === 'all' ? 'place' : 'actor',
        subject,
        what,
        period: '2026',
        value: typeof value === 'number' ? value : null,
        text: typeof value === 'string' ? value : null,
        unit: null,
        status: null,
        reason: null,
        assessor: 'Anna',
        round: '1',
        knownFrom: '2026-01-15',
        knownTo: null,
        validFrom: null,
        validTo: null,
        ...more,
      })),
      row,
    ),
  };
}
