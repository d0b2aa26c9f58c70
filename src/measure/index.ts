import type { Method } from '../method/method.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import { ACTOR_MEASURES } from './actor/index.ts';
import { BREAKDOWNS } from './breakdown/index.ts';
import { communities } from './community/communities.ts';
import { communityStability } from './community/community-stability.ts';
import { locationQuotient } from './field/location-quotient.ts';
import { INITIATIVE_MEASURES } from './initiative/index.ts';
import { betweennessByPivots } from './network/betweenness-by-pivots.ts';
import { PLACE_MEASURES } from './place/index.ts';

/** What a number is about. */
export const LEVELS = ['place', 'actor', 'initiative', 'field', 'network'] as const;

export type Level = (typeof LEVELS)[number];

/** A method of the catalogue and what it is about. */
export interface Measure {
  readonly level: Level;
  readonly card: Method<PlaceView, unknown>;
}

/** Every number and table the product can measure, by level. */
export const MEASURES: readonly Measure[] = [
  ...at('place', PLACE_MEASURES),
  ...at('place', BREAKDOWNS),
  ...at('actor', ACTOR_MEASURES),
  ...at('initiative', INITIATIVE_MEASURES),
  ...at('field', [locationQuotient]),
  ...at('network', [communities, communityStability, betweennessByPivots]),
];

function at(level: Level, cards: readonly Method<PlaceView, unknown>[]): readonly Measure[] {
  return cards.map((card) => ({ level, card }));
}
