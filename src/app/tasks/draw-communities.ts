import type { CommunityPicture } from '../../wire/show-network.ts';
import { communitiesOf, communityPicture } from '../communities-of.ts';
import { viewOf } from '../view-of.ts';
import type { Task } from './task.ts';

/** The communities of a place as a picture. */
export const drawCommunities: Task<{ readonly place: string }, CommunityPicture> = (
  snapshot,
  { place },
) => {
  const view = viewOf(snapshot, place);
  return communityPicture(view, communitiesOf(view));
};
