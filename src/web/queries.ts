import { queryOptions } from '@tanstack/react-query';
import { caseList } from '../wire/list-cases.ts';
import { placeList } from '../wire/list-places.ts';
import { introductions } from '../wire/list-introductions.ts';
import { searchHits } from '../wire/search.ts';
import { actor, actorList } from '../wire/show-actor.ts';
import { caseShown } from '../wire/show-case.ts';
import { changes, type ChangesQuery } from '../wire/show-changes.ts';
import { findings } from '../wire/show-findings.ts';
import { localisationShown, type LocalisationQuery } from '../wire/show-localisation.ts';
import { map } from '../wire/show-map.ts';
import { mappingShown, type MappingQuery } from '../wire/show-mapping.ts';
import { measureCatalogue, measured } from '../wire/show-measure.ts';
import { network, type NetworkQuery } from '../wire/show-network.ts';
import { obstaclesShown } from '../wire/show-obstacles.ts';
import { systemShown } from '../wire/show-system.ts';
import { placeProfile } from '../wire/show-profile.ts';
import { overview, type ComparisonQuery } from '../wire/show-overview.ts';
import { imports } from '../wire/show-sources.ts';
import { fetchWire } from './api.ts';

/** Where an answer is about: the workspace and the place in it. */
export interface Spot {
  readonly workspace: string;
  readonly place: string;
}

/** The address of one answer about a place. */
export function apiPath({ workspace, place }: Spot, what: string, query: object = {}): string {
  const path = `/api/w/${encodeURIComponent(workspace)}/places/${encodeURIComponent(place)}/${what}`;
  return path + queryText(query);
}

/** A query string with its question mark; what is undefined is left out. */
export function queryText(query: object): string {
  const kept = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const text = new URLSearchParams(kept.map(([name, value]) => [name, String(value)])).toString();
  return text === '' ? '' : `?${text}`;
}

export const placesQuery = (workspace: string) =>
  queryOptions({
    queryKey: ['places', workspace],
    queryFn: ({ signal }) =>
      fetchWire(placeList, `/api/w/${encodeURIComponent(workspace)}/places`, { signal }),
  });

export const overviewQuery = (spot: Spot, comparison: ComparisonQuery) =>
  queryOptions({
    queryKey: ['overview', spot, comparison],
    queryFn: ({ signal }) => fetchWire(overview, apiPath(spot, 'overview', comparison), { signal }),
  });

export const findingsQuery = (spot: Spot, comparison: ComparisonQuery) =>
  queryOptions({
    queryKey: ['findings', spot, comparison],
    queryFn: ({ signal }) => fetchWire(findings, apiPath(spot, 'findings', comparison), { signal }),
  });

export const obstaclesQuery = (spot: Spot) =>
  queryOptions({
    queryKey: ['obstacles', spot.workspace, spot.place],
    queryFn: ({ signal }) => fetchWire(obstaclesShown, apiPath(spot, 'obstacles'), { signal }),
  });

export const changesQuery = (spot: Spot, sides: ChangesQuery) =>
  queryOptions({
    queryKey: ['changes', spot.workspace, spot.place, sides],
    queryFn: ({ signal }) => fetchWire(changes, apiPath(spot, 'changes', sides), { signal }),
    retry: false,
  });

export const systemQuery = (spot: Spot) =>
  queryOptions({
    queryKey: ['system', spot.workspace, spot.place],
    queryFn: ({ signal }) => fetchWire(systemShown, apiPath(spot, 'system'), { signal }),
  });

export const profileQuery = (spot: Spot) =>
  queryOptions({
    queryKey: ['profile', spot],
    queryFn: ({ signal }) => fetchWire(placeProfile, apiPath(spot, 'profile'), { signal }),
  });

export const mappingQueryOf = (spot: Spot, asked: MappingQuery) =>
  queryOptions({
    queryKey: ['mapping', spot, asked],
    queryFn: ({ signal }) => fetchWire(mappingShown, apiPath(spot, 'mapping', asked), { signal }),
  });

export const localisationQueryOf = (spot: Spot, asked: LocalisationQuery) =>
  queryOptions({
    queryKey: ['localisation', spot, asked],
    queryFn: ({ signal }) =>
      fetchWire(localisationShown, apiPath(spot, 'localisation', asked), { signal }),
  });

export const introductionsQuery = (spot: Spot) =>
  queryOptions({
    queryKey: ['introductions', spot],
    queryFn: ({ signal }) => fetchWire(introductions, apiPath(spot, 'introductions'), { signal }),
  });

export const catalogueQuery = () =>
  queryOptions({
    queryKey: ['catalogue'],
    queryFn: ({ signal }) => fetchWire(measureCatalogue, '/api/measures', { signal }),
  });

export const casesQuery = () =>
  queryOptions({
    queryKey: ['cases'],
    queryFn: ({ signal }) => fetchWire(caseList, '/api/cases', { signal }),
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: ({ signal }) =>
      fetchWire(caseShown, `/api/cases/${encodeURIComponent(id)}`, { signal }),
  });

export const measuredQuery = (spot: Spot, id: string, comparison: ComparisonQuery) =>
  queryOptions({
    queryKey: ['measured', spot, id, comparison],
    queryFn: ({ signal }) =>
      fetchWire(measured, apiPath(spot, `measures/${encodeURIComponent(id)}`, comparison), {
        signal,
      }),
  });

export const networkQueryOf = (spot: Spot, filters: NetworkQuery) =>
  queryOptions({
    queryKey: ['network', spot, filters],
    queryFn: ({ signal }) => fetchWire(network, apiPath(spot, 'network', filters), { signal }),
  });

export const mapQuery = (spot: Spot) =>
  queryOptions({
    queryKey: ['map', spot],
    queryFn: ({ signal }) => fetchWire(map, apiPath(spot, 'map'), { signal }),
  });

export const actorsQuery = (spot: Spot) =>
  queryOptions({
    queryKey: ['actors', spot],
    queryFn: ({ signal }) => fetchWire(actorList, apiPath(spot, 'actors'), { signal }),
  });

export const actorQuery = (spot: Spot, id: string) =>
  queryOptions({
    queryKey: ['actor', spot, id],
    queryFn: ({ signal }) =>
      fetchWire(actor, apiPath(spot, `actors/${encodeURIComponent(id)}`), { signal }),
  });

export const importsQuery = (workspace: string) =>
  queryOptions({
    queryKey: ['imports', workspace],
    queryFn: ({ signal }) =>
      fetchWire(imports, `/api/w/${encodeURIComponent(workspace)}/imports`, { signal }),
  });

export const searchQueryOf = (workspace: string, q: string, place: string | undefined) =>
  queryOptions({
    queryKey: ['search', workspace, q, place],
    queryFn: ({ signal }) =>
      fetchWire(
        searchHits,
        `/api/w/${encodeURIComponent(workspace)}/search${queryText({ q, place, limit: 24 })}`,
        { signal },
      ),
    enabled: q.trim() !== '',
  });
