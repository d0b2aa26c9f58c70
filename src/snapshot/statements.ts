import type { ActorKind, Small } from '../domain/actor-kind.ts';
import type { SubjectKind } from '../domain/observation.ts';
import type { ParticipationRole } from '../domain/participation-role.ts';
import type { Region } from '../domain/region.ts';
import type { SizeChoice } from '../domain/size-rule.ts';
import type { Source } from '../domain/source.ts';
import type { TieKind } from '../domain/tie-kind.ts';

/** When a statement is held and when what it says is true: ISO days; null is open. */
export interface Span {
  readonly knownFrom: string;
  readonly knownTo: string | null;
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

/** One source's word on an actor. `more` keeps what has no column of its own. */
export interface ActorStatement extends Span {
  readonly actorId: string;
  readonly nativeId: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly small: Small;
  readonly region: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly legalId: string | null;
  readonly more: {
    readonly shortName?: string;
    readonly city?: string;
    readonly [key: string]: string | undefined;
  };
}

/** One source's word on a relation between two actors. Joint-project ties are derived, never stated. */
export interface TieStatement extends Span {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
  readonly directed: boolean;
  readonly weight: number | null;
  readonly confidence: number | null;
}

/** One source's word on an initiative. Its running time is the span of validity; `signed` is the day of signature. */
export interface InitiativeStatement extends Span {
  readonly initiativeId: string;
  readonly instrument: string;
  readonly title: string;
  readonly acronym: string;
  readonly status: string;
  readonly signed: string | null;
  readonly budgetEur: number | null;
  /** Paths from the broadest field down, levels parted by ` > `. */
  readonly fields: readonly string[];
}

/** One source's word on an actor taking part in an initiative, with what it said of the actor at that time. */
export interface ParticipationStatement extends Span {
  readonly initiativeId: string;
  readonly actorId: string;
  readonly role: ParticipationRole;
  readonly smallThen: Small;
  readonly kindThen: ActorKind | null;
  readonly regionThen: string;
  readonly amountEur: number | null;
  readonly terminated: boolean;
}

/** One source's word on a value: a capability, rating, indicator or answer. A missing value says why in `reason`. */
export interface ObservationStatement extends Span {
  readonly subjectKind: SubjectKind;
  /** Id of the actor, place, initiative or tie. */
  readonly subject: string;
  readonly what: string;
  readonly period: string | null;
  readonly value: number | null;
  readonly text: string | null;
  readonly unit: string | null;
  readonly status: string | null;
  readonly reason: string | null;
  readonly assessor: string | null;
  readonly round: string | null;
}

/**
 * Statements as they come from an importer and as they come back from the register, in file order.
 *
 * What `buildSnapshot` reads; `regions` is the code list that names the places.
 */
export interface Statements {
  readonly sources: readonly Source[];
  readonly actors: readonly ActorStatement[];
  readonly ties: readonly TieStatement[];
  readonly initiatives: readonly InitiativeStatement[];
  readonly participations: readonly ParticipationStatement[];
  /** Left out where nothing was observed. */
  readonly observations?: readonly ObservationStatement[];
  readonly regions: readonly Region[];
}

/** Which statements a snapshot takes, and how. */
export interface SnapshotRule {
  /** ISO day of knowledge: what was held on that day. */
  readonly knownDay: string;
  /** Initiatives running and stated ties standing at some time in it; null ends are open. */
  readonly period: { readonly from: string | null; readonly to: string | null };
  /** Roles that count as taking part; null for all. */
  readonly roles: readonly ParticipationRole[] | null;
  /** Whether participations that ended before their time count. */
  readonly terminated: boolean;
  /** Whether actors that neither take part nor have a stated tie are there too; left out, they are not. */
  readonly everyActor?: boolean;
  /** How firms are sized; left out, what the sources say of smallness stands. */
  readonly sizes?: SizeChoice;
  /** Actors of whose smallness a person decided: there the rule changes nothing. */
  readonly smallDecided?: ReadonlySet<string>;
}
