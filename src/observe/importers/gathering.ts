import type { Problem } from '../../domain/problem.ts';
import type { Region } from '../../domain/region.ts';
import type { Source } from '../../domain/source.ts';
import type {
  ActorStatement,
  InitiativeStatement,
  ObservationStatement,
  ParticipationStatement,
  Span,
  TieStatement,
} from '../../snapshot/statements.ts';
import type { SubjectKind } from '../../domain/observation.ts';
import { fitNumber } from '../values/fit-number.ts';
import { tableOf } from '../../domain/data-package.ts';
import { indicatorOf } from '../../domain/indicator.ts';
import type { PackageTable } from '../../domain/package/attribute.ts';
import type { KnownActors } from './known-actors.ts';
import type { RejectedRow } from './rejected-file.ts';
import type { Stated, TableRows } from './table-rows.ts';

/** A tie with the row it came from, for the checks that look at all of them. */
export interface TieRow {
  readonly statement: TieStatement;
  readonly table: TableRows;
  readonly i: number;
}

/** What is gathered while the tables of one import are read. */
export interface Gathering {
  /** The source of a row that names none, and all sources by id. */
  readonly source: Source;
  readonly sources: ReadonlyMap<string, Source>;
  readonly regions: ReadonlyMap<string, Region>;
  readonly known: KnownActors;
  readonly initiativeIds: Set<string>;
  readonly unknownActors: 'reject' | 'add';
  readonly parallelTies: 'keep' | 'add';
  readonly problems: Problem[];
  readonly rejected: RejectedRow[];
  readonly actors: ActorStatement[];
  readonly ties: TieStatement[];
  readonly tieRows: TieRow[];
  readonly initiatives: InitiativeStatement[];
  readonly participations: ParticipationStatement[];
  readonly observations: ObservationStatement[];
  /** Rows by the identity of what they state, for repeated ones. */
  readonly seen: Map<string, Seen>;
  /** Actors by their ids, numbered as they are met; a short name in keys. */
  readonly numbers: Map<string, number>;
}

/** The number of an actor in this import. */
export function numberOf({ numbers }: Gathering, actorId: string): number {
  const before = numbers.get(actorId);
  if (before !== undefined) return before;
  numbers.set(actorId, numbers.size);
  return numbers.size - 1;
}

/** Where the first row of an identity went. */
export interface Seen {
  /** Index in the list of its statements. */
  readonly at: number;
  readonly line: number;
  /** What a row says that later ones are compared with, where its statement does not keep it. */
  readonly said: string;
}

/** The source a row names; null when it names one that is not there, which rejects the row. */
export function sourceOf(gathering: Gathering, table: TableRows, i: number): Source | null {
  if (gathering.sources.size < 2) return gathering.source;
  const id = table.cell(i, 'source');
  if (id === null) return gathering.source;
  return (
    gathering.sources.get(id) ??
    table.reject(
      i,
      'dangling-reference',
      'source',
      id,
      `no such source: "${id}"`,
      `one of: ${[...gathering.sources.keys()].join(', ')}`,
    )
  );
}

/** A required text; null when it is empty, which rejects the row. */
export function needed(
  table: TableRows,
  i: number,
  name: string,
  cell: string | null,
): string | null {
  return (
    cell ??
    table.reject(
      i,
      'cell-missing',
      name,
      null,
      `a needed cell is empty: "${name}"`,
      name === 'id' ? 'an id, or no column of ids at all' : `a ${name}`,
    )
  );
}

/**
 * What becomes of a row whose identity was seen before: merged when it says the same, rejected when it does not; null
 * for a row that is new.
 */
export function repeated(
  { seen }: Gathering,
  table: TableRows,
  i: number,
  name: string,
  key: string,
  isSame: (before: Seen) => boolean,
): 'merged' | 'rejected' | null {
  const before = seen.get(key);
  if (!before) return null;
  if (isSame(before)) {
    table.report(
      'repeated-row',
      i,
      name,
      table.cell(i, name),
      `the row repeats row ${before.line}: "${table.cell(i, name) ?? ''}"`,
      'each row once',
    );
    return 'merged';
  }
  table.reject(
    i,
    'conflicting-row',
    name,
    table.cell(i, name),
    `row ${before.line} has the same identity and says something else: "${table.cell(i, name) ?? ''}"`,
    'one row, or a difference in what makes the identity (id, kind, period, valid_from)',
  );
  return 'rejected';
}

/** The statements of numbers that a row carries beside its own columns. */
export function numbersOf(
  table: TableRows,
  i: number,
  named: readonly { readonly name: string; readonly what: string; readonly unit: string }[],
  of: PackageTable,
  subjectKind: SubjectKind,
  subject: string,
  span: Span,
): readonly ObservationStatement[] {
  const out: ObservationStatement[] = [];
  for (const { name, what, unit } of named) {
    const stated = table.stated(i, name);
    if (!stated) continue;
    const attribute = tableOf(of).attributes.find((each) => each.name === name)!;
    const { value, problem } = fitNumber(
      { value: stated.quantity, problem: stated.fault },
      attribute,
      stated.cell,
    );
    if (problem) table.report(problem.code, i, name, stated.cell, problem.message, problem.hint);
    const foreign = problem?.code === 'unit-differs' || problem?.code === 'currency-differs';
    out.push(
      observation(subjectKind, subject, what, span, {
        quantity: value !== null ? { value, unit } : foreign ? stated.quantity : null,
        cell: stated.cell,
        fault: problem,
      }),
    );
  }
  for (const { what, unit, stated } of table.observed(i))
    out.push(observation(subjectKind, subject, what, span, stated, unit));
  return out;
}

/** One observation of a number, or of the words that stood in its place. */
export function observation(
  subjectKind: SubjectKind,
  subject: string,
  what: string,
  span: Span,
  { quantity, cell, fault }: Stated,
  unit: string | null = null,
): ObservationStatement {
  const missing = fault?.code === 'missing-mark';
  if (indicatorOf(what)?.type === 'words' && !missing)
    // words that look like a number, such as the code of an activity
    return { ...observed(subjectKind, subject, what, span), text: cell, unit };
  return {
    ...observed(subjectKind, subject, what, span),
    value: quantity?.value ?? null,
    text: quantity === null && !missing ? cell : null,
    unit: quantity?.unit ?? unit,
    reason: quantity === null ? (fault?.message ?? null) : null,
  };
}

/** An observation that says nothing yet. */
function observed(
  subjectKind: SubjectKind,
  subject: string,
  what: string,
  span: Span,
): ObservationStatement {
  return {
    subjectKind,
    subject,
    what,
    period: null,
    value: null,
    text: null,
    unit: null,
    status: null,
    reason: null,
    assessor: null,
    round: null,
    ...span,
  };
}
