import type { Search } from '../../address.ts';
import { COLOURS, SIZES, type ColourBy, type SizeBy } from '../../network-picture/graph-look.ts';

/** What the page draws. */
export const SHOWS = ['communities', 'actor', 'all'] as const;
export type Show = (typeof SHOWS)[number];

/** What the address asks to draw; communities unless it says otherwise. */
export function showOf(search: Search): Show {
  return SHOWS.find((show) => show === search['show']) ?? 'communities';
}

/** What size and colour of actors mean. */
export interface Look {
  readonly sizeBy: SizeBy;
  readonly colourBy: ColourBy;
}

/** The look an address asks for. */
export function lookOf(search: Search): Look {
  return {
    sizeBy: SIZES.find((size) => size === search['sized']) ?? 'degree',
    colourBy: COLOURS.find((colour) => colour === search['coloured']) ?? 'kind',
  };
}

/** How far the view of one actor reaches. */
export function stepsOf(search: Search): 1 | 2 {
  return search['steps'] === '2' ? 2 : 1;
}
