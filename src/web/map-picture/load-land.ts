import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Rings } from '../../figure/map-scene.ts';
import { cutAtDateLine } from '../../kernel/space/cut-at-date-line.ts';
import landUrl from 'world-atlas/countries-50m.json?url';

let loading: Promise<Rings> | null = null;

/**
 * The outlines of the countries at 1 : 50 million (Natural Earth, public domain), fetched once and only when a map is shown.
 *
 * Rings of [longitude, latitude]; holes are rings like any other and are cut by the even-odd rule.
 */
export function loadLand(): Promise<Rings> {
  loading ??= fetchLand().catch((cause: unknown) => {
    loading = null;
    throw cause;
  });
  return loading;
}

async function fetchLand(): Promise<Rings> {
  const response = await fetch(landUrl);
  if (!response.ok) throw new Error(`the outlines of the land did not come: "${response.status}"`);
  const topology = (await response.json()) as Topology<{ countries: GeometryCollection }>;
  const rings = feature(topology, topology.objects.countries).features.flatMap(({ geometry }) => {
    if (geometry.type === 'Polygon') return geometry.coordinates as unknown as Rings;
    if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat() as unknown as Rings;
    return [];
  });
  return rings.flatMap(cutAtDateLine);
}
