import type { Communities } from '../measure/community/communities.ts';
import { communities } from '../measure/community/communities.ts';
import { perform } from '../method/perform.ts';
import { once } from '../snapshot/once.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import type { CommunityPicture } from '../wire/show-network.ts';
import { actorRef, nameOfActor } from './actor-ref.ts';
import { SEED } from './context.ts';
import { known } from './place-wire.ts';

/** The communities of a view with the seed of the program. */
export const communitiesOf: (view: PlaceView) => Communities = once(
  (view) => perform(communities, view, {}, SEED).value,
);

/** The communities as a picture; `keeps` says which members are drawn in it. */
export function communityPicture(
  view: PlaceView,
  { list, lines, alone, modularity, linked, web }: Communities,
  keeps: (member: number) => boolean = () => true,
): CommunityPicture {
  const { snapshot, members } = view;
  const tied = list.map(() => 0);
  for (const { a, b } of lines) {
    tied[a]++;
    tied[b]++;
  }
  const refOf = (member: number): ReturnType<typeof actorRef> =>
    actorRef(snapshot, members[member]);
  const shown = list.map((community) => Array.from(community.members).filter(keeps));
  const drawn = (position: number): boolean => shown[position].length > 0;
  const keys = list.map(({ key }) => key);
  return {
    bubbles: list
      .map((community, c) => {
        const mine = shown[c].map(refOf);
        return {
          key: community.key,
          name: community.name,
          hub: nameOfActor(snapshot, members[community.hub]),
          hubId: snapshot.actors.id[members[community.hub]],
          actors: mine.length,
          small: mine.filter(({ glyph }) => glyph === 'small').length,
          initiatives: community.initiatives,
          tiesWithin: community.ties,
          volumeWithin: community.volume,
          tied: tied[c],
          apart: community.apart,
          members: mine.map(({ id, glyph }) => ({ id, glyph })),
          x: community.x,
          y: community.y,
        };
      })
      .filter((_, c) => drawn(c)),
    lines: lines
      .filter(({ a, b }) => drawn(a) && drawn(b))
      .map(({ a, b, volume, ties }) => ({ a: keys[a], b: keys[b], volume, ties })),
    alone: Array.from(alone)
      .filter(keeps)
      .map((member) => {
        const { id, name, glyph } = refOf(member);
        return { id, name, glyph };
      }),
    modularity: known(modularity),
    linked,
    web,
  };
}
