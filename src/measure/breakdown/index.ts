import type { Method } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Rows } from '../rows.ts';
import { consortiumSizes } from './consortium-sizes.ts';
import { kinds } from './kinds.ts';
import { sizes } from './sizes.ts';

/** Every table about a place. */
export const BREAKDOWNS: readonly Method<PlaceView, Rows>[] = [kinds, sizes, consortiumSizes];
