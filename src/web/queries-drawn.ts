import { queryOptions } from '@tanstack/react-query';
import type { Rule } from '../domain/definition.ts';
import {
  definitions,
  preview,
  type DefineRequest,
  type DefinitionsWire,
} from '../wire/define-place.ts';
import { searchHits } from '../wire/search.ts';
import { fetchWire, sendJson } from './api.ts';
import { queryText } from './queries.ts';
import { spacePath } from './queries-own.ts';

/** Places that people drew over the data of a workspace. */
export const drawnQuery = (space: string) =>
  queryOptions({
    queryKey: ['drawn', space],
    queryFn: ({ signal }) => fetchWire(definitions, spacePath(space, 'definitions'), { signal }),
  });

/** Whom a rule takes; nothing is kept. */
export const previewQuery = (space: string, rule: Rule | null) =>
  queryOptions({
    queryKey: ['drawn-preview', space, rule],
    queryFn: ({ signal }) =>
      sendJson(preview, spacePath(space, 'definitions/preview'), { rule }, 'POST', signal),
    enabled: rule !== null,
    retry: false,
  });

/** Organisations whose name answers to a text. */
export const actorSearchQuery = (space: string, q: string) =>
  queryOptions({
    queryKey: ['drawn-actors', space, q],
    queryFn: ({ signal }) =>
      fetchWire(searchHits, spacePath(space, `search${queryText({ q, limit: 20 })}`), { signal }),
    enabled: q.trim().length > 1,
  });

export const keepDrawn = (space: string, request: DefineRequest): Promise<DefinitionsWire> =>
  sendJson(definitions, spacePath(space, 'definitions'), request);

interface Signed {
  readonly reason: string;
  readonly by: string;
}

export const removeDrawn = (space: string, code: string, signed: Signed) =>
  sendJson(
    definitions,
    spacePath(space, `definitions/${encodeURIComponent(code)}`),
    signed,
    'DELETE',
  );

export const restoreDrawn = (
  space: string,
  code: string,
  request: Signed & { readonly version: number },
) =>
  sendJson(
    definitions,
    spacePath(space, `definitions/${encodeURIComponent(code)}/restore`),
    request,
  );
