import { LEDGER } from '../diagnose/ledger.ts';
import { MEASURES } from '../measure/index.ts';
import { once } from '../snapshot/once.ts';
import { participationsByActor } from '../snapshot/rows-by.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import { columnsOf } from '../snapshot/snapshot.ts';
import type { SearchHit, SearchHits } from '../wire/search.ts';
import { actorRef } from './actor-ref.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { PAGES } from './pages.ts';
import { places } from './places.ts';
import { Sealed } from './release.ts';
import type { SearchIndex } from './search-index.ts';
import { indexNames, searchNames } from './search-index.ts';
import { originOf } from './workspace.ts';

/** Hits given back unless a request says otherwise. */
const SHOWN = 12;

/** Where a hit leads, below the workspace and the place somebody stands in. */
type Lead = Omit<SearchHit, 'href'> & {
  readonly href: (workspace: string, here: string) => string;
};

/** The place a hit of no place of its own is read on. */
const HOME = 'ITH5';

/** Finds places, actors, measures, claims and pages in one box. */
export function search(
  context: Context,
  request: {
    readonly workspace: string;
    readonly q: string;
    readonly place?: string | undefined;
    readonly limit?: number | undefined;
  },
): Sealed<SearchHits> {
  const workspace = findWorkspace(context, request.workspace);
  const { q, limit = SHOWN } = request;
  const here = request.place ?? HOME;
  const things = searchNames(thingNames(workspace.snapshot), q, limit);
  const rows = searchNames(actorNames(workspace.snapshot), q, limit);
  const actors = rows.map((row) => actorLead(workspace.snapshot, row));
  // Places, measures, claims and pages come first, but actors keep half the list when there are so many
  const first = things.slice(0, Math.max(Math.ceil(limit / 2), limit - actors.length));
  const kept = [...first, ...actors].slice(0, limit);
  return new Sealed(originOf(workspace), {
    q,
    hits: kept.map(({ href, ...hit }) => ({ ...hit, href: href(workspace.id, here) })),
  });
}

/** The index of actors by row. */
const actorNames: (snapshot: Snapshot) => SearchIndex<number> = once((snapshot) => {
  const { actors } = snapshot;
  const { offsets } = participationsByActor(snapshot);
  return indexNames(
    actors.id.map((id, row) => ({
      names: [actors.name[row], actors.shortName[row]],
      codes: [id, actors.nativeId[row]],
      weight: offsets[row + 1] - offsets[row],
      what: row,
    })),
  );
}, columnsOf);

/** Places, measures, claims and pages. */
const thingNames: (snapshot: Snapshot) => SearchIndex<Lead> = once((snapshot) =>
  indexNames<Lead>([
    ...[...places(snapshot).values()].map((place) => ({
      names: [place.name],
      codes: [place.code],
      weight: place.actors,
      what: {
        what: 'place' as const,
        id: place.code,
        title: place.name,
        detail: `${[place.code, place.countryName].filter((word) => word !== '').join(', ')}, ${place.actors} ${place.actors === 1 ? 'organisation' : 'organisations'}`,
        glyph: null,
        href: (workspace: string) => `/w/${workspace}/p/${place.code}/overview`,
      },
    })),
    ...MEASURES.map(({ level, card }) => ({
      names: [card.label, card.id],
      codes: [card.id],
      weight: 0,
      what: {
        what: 'measure' as const,
        id: card.id,
        title: card.label,
        detail: `measure of ${level}s`,
        glyph: null,
        href: (workspace: string, here: string) => `/w/${workspace}/p/${here}/measures/${card.id}`,
      },
    })),
    ...LEDGER.map(({ id, title, pillar }) => ({
      names: [title, id],
      codes: [id],
      weight: 0,
      what: {
        what: 'claim' as const,
        id,
        title,
        detail: `claim about ${pillar}`,
        glyph: null,
        href: (workspace: string, here: string) => `/w/${workspace}/p/${here}/findings/${id}`,
      },
    })),
    ...PAGES.map(({ path, title, detail }) => ({
      names: [title],
      codes: [],
      weight: 0,
      what: {
        what: 'page' as const,
        id: path,
        title,
        detail,
        glyph: null,
        href: (workspace: string, here: string) => `/w/${workspace}/p/${here}/${path}`,
      },
    })),
  ]),
);

function actorLead(snapshot: Snapshot, row: number): Lead {
  const { id, name, legalName, glyph, city, region } = actorRef(snapshot, row);
  const where = [city, region].filter((word) => word !== '').join(', ');
  return {
    what: 'actor',
    id,
    title: name,
    detail: name === legalName ? where : `${legalName}${where === '' ? '' : `, ${where}`}`,
    glyph,
    href: (workspace, here) =>
      `/w/${workspace}/p/${groundOf(region) ?? here}/actors/${encodeURIComponent(id)}`,
  };
}

/** The place an actor is read on: its region two levels below the country, or as deep as its code goes. */
function groundOf(region: string): string | null {
  return region === '' ? null : region.slice(0, 4);
}

/** Folds all names before anybody searches: about a second for 30,000 of them. */
export function warmSearch(snapshot: Snapshot): void {
  actorNames(snapshot);
  thingNames(snapshot);
}
