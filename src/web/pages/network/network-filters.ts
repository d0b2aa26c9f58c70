import { GLYPHS, type Glyph } from '../../../domain/actor-kind.ts';
import { TIE_KINDS, type TieKind } from '../../../domain/tie-kind.ts';
import type { NetworkQuery } from '../../../wire/show-network.ts';
import type { Patch, Search } from '../../address.ts';

/** Which firms are kept. */
export const FIRMS = ['any', 'small', 'larger'] as const;
export type Firms = (typeof FIRMS)[number];

/** What the address asks to leave out, read once for picture, table and export alike. */
export interface NetworkFilters {
  /** Glyphs that are kept, in the order of the legend; never empty. */
  readonly kinds: readonly Glyph[];
  readonly reach: 'inside' | 'all';
  /** Years; projects that ran at some time in the period. */
  readonly from: number | null;
  readonly to: number | null;
  /** Projects with more members than this are left out. */
  readonly largest: number | null;
  /** The kind of ties that is kept; null keeps all. */
  readonly tie: TieKind | null;
}

/** The filters in an address; what cannot be read filters nothing. */
export function filtersOf(search: Search): NetworkFilters {
  const asked = (search['kinds'] ?? '').split(',');
  const kinds = GLYPHS.filter((glyph) => asked.includes(glyph));
  return {
    kinds: kinds.length === 0 ? GLYPHS : kinds,
    reach: search['reach'] === 'all' ? 'all' : 'inside',
    from: whole(search['from'], 1900, 2200),
    to: whole(search['to'], 1900, 2200),
    largest: whole(search['largest'], 2, 1e6),
    tie: TIE_KINDS.find((kind) => kind === search['tie']) ?? null,
  };
}

function whole(text: string | undefined, least: number, most: number): number | null {
  if (text === undefined || !/^\d+$/.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

/** The filters as the server reads them. */
export function queryOf({ kinds, reach, from, to, largest, tie }: NetworkFilters): NetworkQuery {
  return {
    ...(kinds.length === GLYPHS.length ? {} : { kinds: kinds.join(',') }),
    ...(from === null ? {} : { from: `${from}-01-01` }),
    ...(to === null ? {} : { to: `${to}-12-31` }),
    ...(largest === null ? {} : { largest }),
    ...(tie === null ? {} : { ties: tie }),
    ...(reach === 'inside' ? {} : { reach }),
  };
}

/** What the address becomes when a kind is switched; the last one left cannot be switched off. */
export function switchKind({ kinds }: NetworkFilters, kind: Glyph): Patch {
  const next = GLYPHS.filter((glyph) => kinds.includes(glyph) !== (glyph === kind));
  return kindsPatch(next.length === 0 ? kinds : next);
}

/** Which firms the kinds keep. */
export function firmsOf({ kinds }: NetworkFilters): Firms {
  const small = kinds.includes('small');
  const larger = kinds.includes('firm');
  return small === larger ? 'any' : small ? 'small' : 'larger';
}

/** What the address becomes when other firms are kept. */
export function chooseFirms({ kinds }: NetworkFilters, firms: Firms): Patch {
  return kindsPatch(
    GLYPHS.filter((glyph) => {
      if (glyph === 'small') return firms !== 'larger';
      if (glyph === 'firm') return firms !== 'small';
      return kinds.includes(glyph);
    }),
  );
}

/** What the address becomes when nothing is left out any more. */
export const NO_FILTERS: Patch = {
  kinds: undefined,
  from: undefined,
  to: undefined,
  largest: undefined,
  tie: undefined,
  reach: undefined,
};

/** How many filters leave something out. */
export function filterCount(filters: NetworkFilters): number {
  return Object.keys(queryOf(filters)).length;
}

function kindsPatch(kinds: readonly Glyph[]): Patch {
  return { kinds: kinds.length === GLYPHS.length ? undefined : kinds.join(',') };
}
