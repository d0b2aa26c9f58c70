import { ACTOR_KINDS, SMALL } from '../domain/actor-kind.ts';
import { PARTICIPATION_ROLES } from '../domain/participation-role.ts';
import type { TieKind } from '../domain/tie-kind.ts';
import { TIE_KINDS } from '../domain/tie-kind.ts';
import type { Difference } from './difference.ts';
import { difference } from './difference.ts';
import type { PlaceView } from './place-view.ts';

/** What an actor is said to be, and can be said otherwise later. */
export const COMPARED_FACTS = ['name', 'kind', 'small', 'region'] as const;

/** One fact of an actor that is there on both sides and is said otherwise on the later one. */
export interface ChangedFact {
  readonly actor: string;
  readonly field: (typeof COMPARED_FACTS)[number];
  readonly before: string;
  readonly after: string;
}

/** Two actors and what ties them; a direction counts where the tie has one. */
export interface TieBetween {
  readonly from: string;
  readonly to: string;
  readonly kind: TieKind;
}

/** An actor taking part in an initiative in a role. */
export interface TakingPart {
  readonly initiative: string;
  readonly actor: string;
  readonly role: (typeof PARTICIPATION_ROLES)[number];
}

/** What is otherwise between two views: everything by its ids, so that the views may be of different snapshots. */
export interface ViewChanges {
  readonly actors: Difference<string>;
  readonly changed: readonly ChangedFact[];
  readonly initiatives: Difference<string>;
  readonly participations: Difference<TakingPart>;
  /** Ties inside: one for each pair and kind, joint projects included. */
  readonly ties: Difference<TieBetween>;
}

/**
 * Compares two views of a place – of two days of knowledge, of two periods, of two releases of one source – by the ids of
 * what is in them, in the order of each view.
 *
 * An actor stays when its id is a member of both; a participation when actor, initiative and role are the same; a tie when
 * its two ends and its kind are, and its direction where it has one. Comparing a view with itself gives nothing; swapping
 * the sides swaps who came and who left. Cost: linear in both views and their ties.
 */
export function compareViews(before: PlaceView, after: PlaceView): ViewChanges {
  return {
    actors: difference(memberIds(before), memberIds(after), (id) => id),
    changed: changedFacts(before, after),
    initiatives: difference(initiativeIds(before), initiativeIds(after), (id) => id),
    participations: difference(
      takingPart(before),
      takingPart(after),
      ({ initiative, actor, role }) => `${initiative}\u0000${actor}\u0000${role}`,
    ),
    ties: difference(
      tiesInside(before),
      tiesInside(after),
      ({ from, to, kind }) => `${from}\u0000${to}\u0000${kind}`,
    ),
  };
}

function memberIds({ members, snapshot }: PlaceView): readonly string[] {
  return Array.from(members, (row) => snapshot.actors.id[row]);
}

function initiativeIds({ initiatives, snapshot }: PlaceView): readonly string[] {
  return Array.from(initiatives, (i) => snapshot.initiatives.id[i]);
}

function takingPart({ participations: rows, snapshot }: PlaceView): readonly TakingPart[] {
  const { actors, initiatives, participations } = snapshot;
  return Array.from(rows, (row) => ({
    initiative: initiatives.id[participations.initiative[row]],
    actor: actors.id[participations.actor[row]],
    role: PARTICIPATION_ROLES[participations.role[row]],
  }));
}

/** Pairs that share an initiative, then stated relations, each once however often it is stated. */
function tiesInside(view: PlaceView): readonly TieBetween[] {
  const { pairs, stated, snapshot, members } = view;
  const idOf = (member: number): string => snapshot.actors.id[members[member]];
  const ordered = (a: string, b: string, kind: TieKind): TieBetween =>
    a < b ? { from: a, to: b, kind } : { from: b, to: a, kind };
  const ties: TieBetween[] = [];
  for (let pair = 0; pair < pairs.count; pair++)
    if (pairs.initiatives[pair] > 0)
      ties.push(ordered(idOf(pairs.a[pair]), idOf(pairs.b[pair]), 'joint-project'));
  for (let row = 0; row < stated.count; row++) {
    const tie = stated.tie[row];
    const kind = TIE_KINDS[stated.kind[row]];
    const from = snapshot.actors.id[snapshot.ties.from[tie]];
    const to = snapshot.actors.id[snapshot.ties.to[tie]];
    ties.push(snapshot.ties.directed[tie] === 1 ? { from, to, kind } : ordered(from, to, kind));
  }
  return ties;
}

function changedFacts(before: PlaceView, after: PlaceView): readonly ChangedFact[] {
  const was = new Map(Array.from(before.members, (row) => [before.snapshot.actors.id[row], row]));
  const changed: ChangedFact[] = [];
  for (const row of after.members) {
    const actor = after.snapshot.actors.id[row];
    const old = was.get(actor);
    if (old === undefined) continue;
    for (const field of COMPARED_FACTS) {
      const [earlier, later] = [factOf(before, old, field), factOf(after, row, field)];
      if (earlier !== later) changed.push({ actor, field, before: earlier, after: later });
    }
  }
  return changed;
}

function factOf(
  { snapshot: { actors, regionCodes } }: PlaceView,
  row: number,
  field: (typeof COMPARED_FACTS)[number],
): string {
  if (field === 'name') return actors.name[row];
  if (field === 'kind') return ACTOR_KINDS[actors.kind[row]];
  return field === 'small' ? SMALL[actors.small[row]] : regionCodes[actors.region[row]];
}
