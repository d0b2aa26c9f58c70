import { queryOptions } from '@tanstack/react-query';
import { sizes, type SizesRequest } from '../wire/choose-sizes.ts';
import { fetchWire, sendJson } from './api.ts';
import { spacePath } from './queries-own.ts';

/** By which rule the firms of a workspace are sized. */
export const sizesQuery = (space: string) =>
  queryOptions({
    queryKey: ['sizes', space],
    queryFn: ({ signal }) => fetchWire(sizes, spacePath(space, 'sizes'), { signal }),
  });

export const chooseSizes = (space: string, request: SizesRequest) =>
  sendJson(sizes, spacePath(space, 'sizes'), request);
