import { useQuery } from '@tanstack/react-query';
import type { Rings } from '../../figure/map-scene.ts';
import { loadLand } from './load-land.ts';

const NO_LAND: Rings = [];

/** The outlines of the land, empty until they are here; a map is readable without them. */
export function useLand(): Rings {
  return useQuery({ queryKey: ['land'], queryFn: loadLand, staleTime: Infinity }).data ?? NO_LAND;
}
