import type { Glyph } from '../../domain/actor-kind.ts';
import type { TieKind } from '../../domain/tie-kind.ts';
import { ACTOR_MEASURES } from '../../measure/actor/index.ts';
import { brokerRole } from '../../measure/actor/broker-role.ts';
import { actorLayout } from '../../measure/community/actor-layout.ts';
import { largestMaker } from '../../measure/place/would-change.ts';
import { kindsOf, relationsHere } from '../../measure/stated-relations.ts';
import { perform } from '../../method/perform.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Network, NetworkActor } from '../../wire/show-network.ts';
import { actorRef } from '../actor-ref.ts';
import { communitiesOf, communityPicture } from '../communities-of.ts';
import { SEED } from '../context.ts';
import type { NetworkCut } from '../network-cut.ts';
import { cutView } from '../network-cut.ts';
import { outsideActors } from '../outside-actors.ts';
import { known } from '../place-wire.ts';
import { statedWire } from '../stated-wire.ts';
import { viewOf } from '../view-of.ts';
import type { Task } from './task.ts';

/** What a network is asked for. */
export interface NetworkAsked extends NetworkCut {
  readonly place: string;
  /** Glyphs to keep; null keeps all. */
  readonly kinds: readonly Glyph[] | null;
  /** Whether partners elsewhere are drawn too. */
  readonly outside: boolean;
}

/** The network of a place, with what the filters left out. */
export const drawNetwork: Task<NetworkAsked, Omit<Network, 'place' | 'frozen' | 'years'>> = (
  snapshot,
  { place, kinds, outside, ...cut },
) => {
  const view = cutView(snapshot, place, cut);
  const communities = communitiesOf(view);
  const members = memberActors(view);
  const keeps = (member: number): boolean =>
    kinds === null || kinds.includes(members[member].glyph);
  const shown = members.flatMap((_, member) => (keeps(member) ? [member] : []));
  const position = new Int32Array(members.length).fill(-1);
  shown.forEach((member, i) => (position[member] = i));
  const actors = shown.map((member) => members[member]);
  const ties: Network['ties'] = [];
  const relations = relationsHere(view);
  for (let pair = 0; pair < view.pairs.count; pair++) {
    const a = position[view.pairs.a[pair]];
    const b = position[view.pairs.b[pair]];
    if (a >= 0 && b >= 0)
      ties.push({
        a,
        b,
        volume: view.pairs.volume[pair],
        initiatives: view.pairs.initiatives[pair],
        ...statedWire(relations[pair]),
      });
  }
  const whole = viewOf(snapshot, place);
  const leftOut = {
    actors: whole.members.length - actors.length,
    ties: whole.pairs.count - ties.length,
  };
  if (outside) {
    const others = outsideActors(view, position, actors);
    leftOut.actors += others.leftOut.actors;
    leftOut.ties += others.leftOut.ties;
    actors.push(...others.actors);
    ties.push(...others.ties);
  }
  const maker = largestMaker(view);
  return {
    picture: communityPicture(view, communities, keeps),
    actors,
    ties,
    tieKinds: tieKindsOf(whole),
    largest: maker && {
      acronym: snapshot.initiatives.acronym[maker.initiative],
      title: snapshot.initiatives.title[maker.initiative],
      pairs: maker.pairs,
      of: maker.of,
    },
    leftOut,
  };
};

/** The kinds of ties of a place by the pairs inside it that they make, most first. */
function tieKindsOf(view: PlaceView): Network['tieKinds'] {
  const { pairs, snapshot } = view;
  const shared = pairs.initiatives.reduce(
    (count, initiatives) => count + (initiatives > 0 ? 1 : 0),
    0,
  );
  const counts = new Map<TieKind, number>(shared > 0 ? [['joint-project', shared]] : []);
  if (snapshot.ties.count > 0)
    relationsHere(view).forEach((relations, pair) => {
      for (const kind of kindsOf(relations))
        if (kind !== 'joint-project' || pairs.initiatives[pair] === 0)
          counts.set(kind, (counts.get(kind) ?? 0) + 1);
    });
  return [...counts]
    .map(([kind, count]) => ({ kind, pairs: count }))
    .sort((a, b) => b.pairs - a.pairs || (a.kind < b.kind ? -1 : 1));
}

/** All members with their positions in the network. */
function memberActors(view: PlaceView): readonly NetworkActor[] {
  const columns = Object.fromEntries(
    ACTOR_MEASURES.map((measure) => [measure.id, perform(measure, view, {}, SEED).value]),
  );
  const communities = communitiesOf(view);
  const { x, y } = actorLayout(view, communities);
  const roles = brokerRole(view);
  const read = (id: string, member: number): number => columns[id][member];
  return Array.from(view.members, (row, member): NetworkActor => {
    const community = communities.communityOf[member];
    return {
      ...actorRef(view.snapshot, row),
      community: community < 0 ? null : communities.list[community].key,
      degree: read('degree', member),
      volume: read('volume', member),
      betweenness: known(read('betweenness', member)),
      harmonic: known(read('harmonic', member)),
      core: read('core', member),
      constraint: known(read('constraint', member)),
      effectiveSize: known(read('effective-size', member)),
      roles: {
        coordinator: read('coordinator', member),
        consultant: read('consultant', member),
        gatekeeper: read('gatekeeper', member),
        liaison: read('liaison', member),
      },
      role: roles[member],
      outside: read('outside-partners', member),
      here: true,
      initiatives: read('initiatives', member),
      x: x[member],
      y: y[member],
    };
  });
}
