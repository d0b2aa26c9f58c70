import { difference } from '../../snapshot/difference.ts';
import type {
  ActorStatement,
  InitiativeStatement,
  ParticipationStatement,
  Statements,
  TieStatement,
} from '../../snapshot/statements.ts';

/** What an actor says of itself that a newer release can change. */
const COMPARED = ['name', 'kind', 'small', 'region', 'legalId'] as const;

/** What an initiative, and a participation, says of itself that a newer release can change. */
const OF_INITIATIVE = [
  'title',
  'acronym',
  'instrument',
  'status',
  'signed',
  'budgetEur',
  'validFrom',
  'validTo',
] as const;
const OF_PARTICIPATION = ['amountEur', 'terminated', 'smallThen', 'regionThen'] as const;

/** One field of an actor that a newer release states otherwise. */
export interface ChangedField {
  readonly actor: string;
  readonly field: (typeof COMPARED)[number];
  readonly before: string;
  readonly after: string;
}

/** One field of something that a newer release states otherwise, with the thing as it is now. */
export interface ChangedRow<T> {
  readonly now: T;
  readonly field: string;
  readonly before: string;
  readonly after: string;
}

/** What a newer release of one series changes. */
export interface ReleaseChanges {
  readonly actors: {
    readonly came: readonly ActorStatement[];
    readonly left: readonly ActorStatement[];
    readonly changed: readonly ChangedField[];
  };
  readonly participations: {
    readonly opened: readonly ParticipationStatement[];
    readonly closed: readonly ParticipationStatement[];
    readonly changed: readonly ChangedRow<ParticipationStatement>[];
  };
  readonly ties: {
    readonly opened: readonly TieStatement[];
    readonly closed: readonly TieStatement[];
  };
  readonly initiatives: {
    readonly came: readonly string[];
    readonly left: readonly string[];
    readonly changed: readonly ChangedRow<InitiativeStatement>[];
  };
}

/**
 * Compares two releases of one series: who came and left, what is said otherwise, which participations and ties opened and
 * closed, in the order of their release. An actor is the same when its id is; a tie when its two ends and its kind are.
 * Cost: linear in the statements. What is frozen is compared by `compareViews`.
 */
export function compareReleases(before: Statements, after: Statements): ReleaseChanges {
  const was = new Map(before.actors.map((actor) => [actor.actorId, actor]));
  const changed: ChangedField[] = [];
  for (const actor of after.actors) {
    const old = was.get(actor.actorId);
    if (!old) continue;
    for (const field of COMPARED)
      if (old[field] !== actor[field])
        changed.push({
          actor: actor.actorId,
          field,
          before: old[field] ?? '',
          after: actor[field] ?? '',
        });
  }
  const taking = ({ initiativeId, actorId, role }: ParticipationStatement): string =>
    `${initiativeId}\u0000${actorId}\u0000${role}`;
  const tied = ({ from, to, kind, directed }: TieStatement): string =>
    `${directed || from < to ? `${from}\u0000${to}` : `${to}\u0000${from}`}\u0000${kind}`;
  const initiative = ({ initiativeId }: { readonly initiativeId: string }): string => initiativeId;
  const actors = difference(before.actors, after.actors, ({ actorId }) => actorId);
  const participations = difference(before.participations, after.participations, taking);
  const ties = difference(before.ties, after.ties, tied);
  const initiatives = difference(before.initiatives, after.initiatives, initiative);
  return {
    actors: { came: actors.came, left: actors.left, changed },
    participations: {
      opened: participations.came,
      closed: participations.left,
      changed: changes(before.participations, after.participations, taking, OF_PARTICIPATION),
    },
    ties: { opened: ties.came, closed: ties.left },
    initiatives: {
      came: initiatives.came.map(initiative),
      left: initiatives.left.map(initiative),
      changed: changes(before.initiatives, after.initiatives, initiative, OF_INITIATIVE),
    },
  };
}

/** What the rows of two releases that speak of the same thing say differently. */
function changes<T>(
  before: readonly T[],
  after: readonly T[],
  key: (row: T) => string,
  fields: readonly (keyof T & string)[],
): readonly ChangedRow<T>[] {
  const was = new Map(before.map((row) => [key(row), row]));
  return after.flatMap((now) => {
    const old = was.get(key(now));
    if (!old) return [];
    return fields
      .filter((field) => old[field] !== now[field])
      .map((field) => ({ now, field, before: said(old[field]), after: said(now[field]) }));
  });
}

function said(value: unknown): string {
  return value === null ? '' : String(value);
}
