import type { Definition } from '../domain/definition.ts';
import type { Region } from '../domain/region.ts';
import type { Source } from '../domain/source.ts';
import type { Frozen } from '../domain/frozen.ts';
import type { SizeColumns } from './size-columns.ts';

/** Actors in columns. Row i is actor i in every other table; rows are in file order of first appearance. */
export interface ActorColumns {
  readonly count: number;
  /** The id of the actor in the register. */
  readonly id: readonly string[];
  /** The id the source gives it (for the bundled data the participant identification code). */
  readonly nativeId: readonly string[];
  readonly name: readonly string[];
  /** Empty when there is none. */
  readonly shortName: readonly string[];
  readonly city: readonly string[];
  /** Index into ACTOR_KINDS. */
  readonly kind: Uint8Array;
  /** Index into SMALL: 0 unknown, 1 no, 2 yes – by the snapshot's rule. */
  readonly small: Uint8Array;
  /** 1 where any row ever flagged the actor small. */
  readonly everSmall: Uint8Array;
  /** Index into `regionCodes`; 0 is the empty code, an actor in no place. */
  readonly region: Uint32Array;
  /** Degrees; NaN when unknown. */
  readonly lat: Float64Array;
  readonly lon: Float64Array;
}

/** Initiatives in columns, in file order. */
export interface InitiativeColumns {
  readonly count: number;
  readonly id: readonly string[];
  readonly acronym: readonly string[];
  readonly title: readonly string[];
  /** Days since 1970; NaN when unknown. `signed` falls back to the start day where the source has none. */
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly signed: Float64Array;
  readonly budgetEur: Float64Array;
  /** Words of the source: `signed`, `closed`, `terminated`. */
  readonly status: readonly string[];
  readonly instrument: readonly string[];
  /** Compressed rows into `fields`: the fields of initiative i are fieldIndex[fieldOffsets[i] … fieldOffsets[i+1]). */
  readonly fieldOffsets: Uint32Array;
  readonly fieldIndex: Uint32Array;
}

/**
 * Participations in columns, one per pair of actor and initiative, sorted by initiative and then by file order.
 *
 * `offsets` (length initiatives + 1) gives each initiative its rows.
 */
export interface ParticipationColumns {
  readonly count: number;
  readonly offsets: Uint32Array;
  readonly initiative: Uint32Array;
  readonly actor: Uint32Array;
  /** Index into PARTICIPATION_ROLES; where rows were merged, the leading one (coordinator first). */
  readonly role: Uint8Array;
  /** EUR; NaN when the source gives none. Where rows were merged, the sum of what is known. */
  readonly amountEur: Float64Array;
  /** 1 where the source marks the participation as ended before its time (every merged row so marked). */
  readonly terminated: Uint8Array;
}

/** Stated ties in columns; joint-project ties are derived from participations and never stored. */
export interface TieColumns {
  readonly count: number;
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Index into TIE_KINDS. */
  readonly kind: Uint8Array;
  readonly directed: Uint8Array;
  /** In the source's own unit; NaN when unknown. */
  readonly weight: Float64Array;
  /** How sure the source is, in [0, 1]; NaN when it does not say. */
  readonly confidence: Float64Array;
  /** Days since 1970 between which the tie is said to stand; NaN is open. */
  readonly validFrom: Float64Array;
  readonly validTo: Float64Array;
}

/**
 * Observed values in columns, in file order: capabilities, ratings, indicators and answers. What the codes in `what`
 * mean stands in `domain/indicator.ts`; other codes are kept and read by nobody.
 */
export interface ObservationColumns {
  readonly count: number;
  /** Index into SUBJECT_KINDS. */
  readonly subjectKind: Uint8Array;
  /** Id of the actor, place, initiative or tie. */
  readonly subject: readonly string[];
  /** Row of the actor observed; −1 where the subject is none, or is not there. */
  readonly actor: Int32Array;
  readonly what: readonly string[];
  /** Year, quarter or month; empty when it is not said. */
  readonly period: readonly string[];
  /** NaN where the value is words or missing. */
  readonly value: Float64Array;
  /** Empty where there are no words. */
  readonly text: readonly string[];
  readonly unit: readonly string[];
  readonly status: readonly string[];
  /** Why the value is missing; empty where it is not. */
  readonly reason: readonly string[];
  readonly assessor: readonly string[];
  readonly round: readonly string[];
  /** Days since 1970 on which it was known first. */
  readonly known: Float64Array;
  /** Days since 1970 up to which it is said to hold, as the expiry of a certificate; NaN is open. */
  readonly validTo: Float64Array;
}

/** A field of science or activity: its path from the broadest level down, e.g. natural sciences > chemical sciences. */
export interface Field {
  readonly path: readonly string[];
}

/** The frozen columns as of a day: what every measure, claim and simulation reads. */
export interface Snapshot {
  readonly frozen: Frozen;
  readonly actors: ActorColumns;
  readonly initiatives: InitiativeColumns;
  readonly participations: ParticipationColumns;
  readonly ties: TieColumns;
  readonly observations: ObservationColumns;
  /** Code by index; entry 0 is the empty code. */
  readonly regionCodes: readonly string[];
  /** What the data know of each official region, by code. */
  readonly regions: ReadonlyMap<string, Region>;
  readonly fields: readonly Field[];
  /** Sizes of firms by the rule a register chose; left out where none was. */
  readonly sizes?: SizeColumns;
  /** Places that people drew, by code; left out where there are none. */
  readonly definitions?: ReadonlyMap<string, Definition>;
  /** The snapshot without them. */
  readonly undrawn?: Snapshot;
  readonly sources: readonly Source[];
}

/**
 * The snapshot without the places people drew: what all share that differ in those alone. `once` remembers by it what does
 * not depend on them. A snapshot whose tables were changed since is itself.
 */
export function columnsOf(snapshot: Snapshot): Snapshot {
  const { undrawn } = snapshot;
  const same =
    undrawn &&
    undrawn.actors === snapshot.actors &&
    undrawn.initiatives === snapshot.initiatives &&
    undrawn.participations === snapshot.participations &&
    undrawn.ties === snapshot.ties &&
    undrawn.observations === snapshot.observations &&
    undrawn.regionCodes === snapshot.regionCodes;
  return same === true ? undrawn : snapshot;
}
