import { MapLibreMap, setWorkerUrl, type GeoJSONSource, type MapGeoJSONFeature } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import type { Rings } from '../../figure/map-scene.ts';
import type { MapWire } from '../../wire/show-map.ts';
import { tokenColour } from '../network-picture/use-theme.ts';
import { drawOver, scaleOf, spotRadius } from './draw-over.ts';
import { groupTowns } from './group-towns.ts';

export type MapPoint = MapWire['points'][number];

/** A map that is open. */
export interface OpenMap {
  /** Shows these actors from now on. */
  readonly show: (points: readonly MapPoint[], selected: string | null) => void;
  readonly zoom: (by: number) => void;
  readonly fit: () => void;
  readonly close: () => void;
}

const CLUSTER_PIXELS = 42;
const LAST_CLUSTER_ZOOM = 12;

/**
 * Opens a map in an element: outlines of the land from our own files, actors in groups by zoom, no tile from anywhere.
 *
 * `onPick` is called with the actors at the point that is pressed when the group cannot be taken apart any further.
 */
export function openMap(
  box: HTMLElement,
  land: Rings,
  bounds: readonly [number, number, number, number],
  organisations: number,
  onPick: (ids: readonly string[]) => void,
): OpenMap {
  setWorkerUrl(workerUrl);
  const perRoot = scaleOf(organisations);
  const map = new MapLibreMap({
    container: box,
    style: {
      version: 8,
      sources: {
        land: { type: 'geojson', data: landShape(land), tolerance: 0.2 },
        actors: {
          type: 'geojson',
          data: { type: 'FeatureCollection', features: [] },
          cluster: true,
          clusterRadius: CLUSTER_PIXELS,
          clusterMaxZoom: LAST_CLUSTER_ZOOM,
          clusterProperties: {
            small: ['+', ['get', 'small']],
          },
        },
      },
      layers: [
        { id: 'sea', type: 'background', paint: { 'background-color': tokenColour('--sea') } },
        {
          id: 'land',
          type: 'fill',
          source: 'land',
          paint: { 'fill-color': tokenColour('--paper') },
        },
        {
          id: 'coast',
          type: 'line',
          source: 'land',
          paint: { 'line-color': tokenColour('--coast'), 'line-width': 0.8 },
        },
        {
          // What is seen is drawn over the map; this layer says what is pressed.
          id: 'spots',
          type: 'circle',
          source: 'actors',
          paint: { 'circle-radius': spotRadius(perRoot), 'circle-opacity': 0 },
        },
      ],
    },
    bounds: [...bounds],
    fitBoundsOptions: { padding: 48, maxZoom: 11 },
    maxZoom: 16,
    minZoom: 1,
    attributionControl: false,
    dragRotate: false,
    pitchWithRotate: false,
    touchPitch: false,
    renderWorldCopies: false,
  });
  map.touchZoomRotate.disableRotation();
  const towns = groupTowns(map);
  const over = drawOver(map, box, perRoot, towns.townOf);
  const source = (): GeoJSONSource | undefined => map.getSource<GeoJSONSource>('actors');
  map.on('render', () => over.draw(spotsIn(map)));
  map.on('mousemove', 'spots', () => (map.getCanvas().style.cursor = 'pointer'));
  map.on('mouseleave', 'spots', () => (map.getCanvas().style.cursor = ''));
  map.on('click', (event) => {
    const { x, y } = event.point;
    const near = map.queryRenderedFeatures(
      [
        [x - 5, y - 5],
        [x + 5, y + 5],
      ],
      { layers: ['spots'] },
    );
    void open(near);
  });
  /** A group opens into its parts; one that has none gives its actors. */
  const open = async (near: readonly MapGeoJSONFeature[]): Promise<void> => {
    const group = near.find(({ properties }) => properties['cluster'] === true);
    if (group === undefined) {
      if (near.length > 0)
        onPick([...new Set(near.map(({ properties }) => String(properties['id'])))]);
      return;
    }
    const id = Number(group.properties['cluster_id']);
    const zoom = await source()?.getClusterExpansionZoom(id);
    if (zoom !== undefined && zoom <= LAST_CLUSTER_ZOOM && group.geometry.type === 'Point') {
      const [lng, lat] = group.geometry.coordinates;
      map.easeTo({ center: [lng, lat], zoom: zoom + 0.2, duration: 200 });
      return;
    }
    const leaves = (await source()?.getClusterLeaves(id, 200, 0)) ?? [];
    onPick(leaves.map(({ properties }) => String(properties?.['id'])));
  };
  return {
    show: (points, selected) => {
      const data = actorShape(points);
      towns.forget();
      over.choose(selected);
      const set = (): void => {
        source()?.setData(data);
        map.triggerRepaint();
      };
      if (map.isStyleLoaded()) set();
      else map.once('load', set);
    },
    zoom: (by) => map.zoomTo(map.getZoom() + by, { duration: 200 }),
    fit: () => map.fitBounds([...bounds], { padding: 48, maxZoom: 11, duration: 200 }),
    close: () => {
      over.close();
      map.remove();
    },
  };
}

function spotsIn(map: MapLibreMap): readonly MapGeoJSONFeature[] {
  if (map.getLayer('spots') === undefined) return [];
  return map.queryRenderedFeatures({ layers: ['spots'] });
}

function landShape(land: Rings): GeoJSON.FeatureCollection {
  const coordinates = land.map((ring) => [ring.map(([lon, lat]) => [lon, lat])]);
  return {
    type: 'FeatureCollection',
    features: coordinates.map((polygon) => ({
      type: 'Feature',
      properties: {},
      geometry: { type: 'Polygon', coordinates: polygon },
    })),
  };
}

function actorShape(points: readonly MapPoint[]): GeoJSON.FeatureCollection {
  return {
    type: 'FeatureCollection',
    features: points.flatMap(({ id, name, glyph, lat, lon, degree, city }) =>
      lat === null || lon === null
        ? []
        : [
            {
              type: 'Feature' as const,
              properties: {
                id,
                name,
                glyph,
                degree,
                small: glyph === 'small' ? 1 : 0,
                city,
              },
              geometry: { type: 'Point' as const, coordinates: [lon, lat] },
            },
          ],
    ),
  };
}
