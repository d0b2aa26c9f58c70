import type { Route } from '../doors.ts';
import { listImportsRoute } from './list-imports.ts';
import { listPlacesRoute } from './list-places.ts';
import { searchRoute } from './search.ts';

/** Every address of the API. */
export const ROUTES: readonly Route[] = [listPlacesRoute, searchRoute, listImportsRoute];
