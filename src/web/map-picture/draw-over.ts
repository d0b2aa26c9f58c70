import type { ExpressionSpecification, MapGeoJSONFeature, MapLibreMap } from 'maplibre-gl';
import { GLYPHS, type Glyph } from '../../domain/actor-kind.ts';
import { glyphMark } from '../../figure/glyph.ts';
import { placeLabels } from '../../kernel/space/place-labels.ts';
import { tokenColour } from '../network-picture/use-theme.ts';

/** Pixels of radius per square root of organisations, at most; places with many get smaller circles. */
const PER_ROOT = 3.6;
const ALL_IN_ONE = 60;
const LEAST = 4;
const GLYPH = 5.5;
const TYPE = 12;

/** Radius of a spot in pixels, as an expression of the map: area = organisations; a single actor is a glyph. */
export function spotRadius(perRoot: number): ExpressionSpecification {
  const root: ExpressionSpecification = ['sqrt', ['get', 'point_count']];
  return ['case', ['has', 'point_count'], ['+', LEAST, ['*', perRoot, root]], GLYPH + 2];
}

/** The scale of the circles of a place with so many organisations. */
export function scaleOf(organisations: number): number {
  return Math.min(PER_ROOT, ALL_IN_ONE / Math.sqrt(Math.max(1, organisations)));
}

interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly count: number;
  readonly small: number;
  readonly label: string;
  readonly glyph: Glyph | null;
  readonly chosen: boolean;
}

/** Draws groups and actors over a map: circles with the small firms at the foot, glyphs, and names that never overlap. */
export function drawOver(
  map: MapLibreMap,
  box: HTMLElement,
  perRoot: number,
  townOf: (group: number) => string,
): {
  readonly draw: (features: readonly MapGeoJSONFeature[]) => void;
  readonly choose: (id: string | null) => void;
  readonly close: () => void;
} {
  const canvas = document.createElement('canvas');
  canvas.className = 'over';
  box.append(canvas);
  const pen = canvas.getContext('2d');
  let selected: string | null = null;
  return {
    choose: (id) => {
      selected = id;
    },
    draw: (features) => {
      if (pen === null) return;
      const { clientWidth: width, clientHeight: height } = box;
      const ratio = window.devicePixelRatio;
      if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
      if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
      pen.setTransform(ratio, 0, 0, ratio, 0, 0);
      pen.clearRect(0, 0, width, height);
      const spots = spotsOf(map, features, townOf, selected, perRoot);
      for (const spot of spots) drawSpot(pen, spot);
      drawNames(pen, spots, width, height);
    },
    close: () => canvas.remove(),
  };
}

function spotsOf(
  map: MapLibreMap,
  features: readonly MapGeoJSONFeature[],
  townOf: (group: number) => string,
  selected: string | null,
  perRoot: number,
): readonly Spot[] {
  const seen = new Set<string>();
  const spots: Spot[] = [];
  for (const { geometry, properties } of features) {
    if (geometry.type !== 'Point') continue;
    const group = properties['cluster'] === true;
    // A spot on the border of two tiles comes twice.
    const key = group ? `group ${properties['cluster_id']}` : String(properties['id']);
    if (seen.has(key)) continue;
    seen.add(key);
    const [lng, lat] = geometry.coordinates;
    const { x, y } = map.project([lng, lat]);
    const count = group ? Number(properties['point_count']) : 1;
    const town = group ? townOf(Number(properties['cluster_id'])) : '';
    spots.push({
      x,
      y,
      radius: group ? LEAST + perRoot * Math.sqrt(count) : GLYPH,
      count,
      small: Number(properties['small']),
      label: group ? `${town} ${count}`.trim() : String(properties['name']),
      glyph: group ? null : (GLYPHS.find((glyph) => glyph === properties['glyph']) ?? 'other'),
      chosen: !group && properties['id'] === selected,
    });
  }
  return spots.sort((a, b) => b.count - a.count);
}

function drawSpot(pen: CanvasRenderingContext2D, spot: Spot): void {
  const { x, y, radius, count, small, glyph } = spot;
  if (glyph !== null) {
    drawGlyph(pen, glyph, x, y);
    if (spot.chosen) ring(pen, x, y, radius + 4.5, tokenColour('--accent'), 2.5);
    return;
  }
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.globalAlpha = 0.28;
  pen.fillStyle = tokenColour('--peer');
  pen.fill();
  pen.globalAlpha = 1;
  ring(pen, x, y, radius, tokenColour('--ink-3'), 0.9);
  const part = radius * Math.sqrt(small / count);
  if (part === 0) return;
  pen.beginPath();
  pen.arc(x, y + radius - part, part, 0, 2 * Math.PI);
  pen.fillStyle = tokenColour('--k-small');
  pen.fill();
}

function ring(
  pen: CanvasRenderingContext2D,
  x: number,
  y: number,
  radius: number,
  colour: string,
  width: number,
): void {
  pen.beginPath();
  pen.arc(x, y, radius, 0, 2 * Math.PI);
  pen.lineWidth = width;
  pen.strokeStyle = colour;
  pen.stroke();
}

/** The same shapes as in every other picture. */
function drawGlyph(pen: CanvasRenderingContext2D, glyph: Glyph, x: number, y: number): void {
  const { tag, attributes } = glyphMark(glyph, x, y, GLYPH);
  pen.beginPath();
  if (tag === 'circle') pen.arc(x, y, Number(attributes['r']), 0, 2 * Math.PI);
  else if (tag === 'rect')
    pen.rect(
      Number(attributes['x']),
      Number(attributes['y']),
      Number(attributes['width']),
      Number(attributes['height']),
    );
  else {
    for (const corner of String(attributes['points']).split(' ')) {
      const [cornerX, cornerY] = corner.split(',').map(Number);
      pen.lineTo(cornerX, cornerY);
    }
    pen.closePath();
  }
  pen.fillStyle = tokenColour(`--k-${glyph}`);
  pen.fill();
  pen.lineWidth = 0.75;
  pen.strokeStyle = tokenColour(
    glyph === 'firm' || glyph === 'research' ? `--k-${glyph}-line` : '--glyph-line',
  );
  pen.stroke();
}

function drawNames(
  pen: CanvasRenderingContext2D,
  spots: readonly Spot[],
  width: number,
  height: number,
): void {
  pen.font = `600 ${TYPE}px ${getComputedStyle(document.body).fontFamily}`;
  const order = spots.toSorted((a, b) => Number(b.chosen) - Number(a.chosen) || b.count - a.count);
  const placed = placeLabels(
    order.map((spot) => ({
      x: spot.x,
      y: spot.y,
      radius: spot.radius,
      wordings: [{ width: pen.measureText(spot.label).width + 4, height: TYPE + 3 }],
    })),
    [],
    { x: 0, y: 0, width, height },
    2,
    0,
  );
  pen.lineJoin = 'round';
  pen.lineWidth = 3.5;
  pen.strokeStyle = tokenColour('--paper');
  pen.fillStyle = tokenColour('--ink');
  for (const [i, label] of placed.entries()) {
    if (label === null) continue;
    pen.strokeText(order[i].label, label.x + 2, label.y + TYPE - 1);
    pen.fillText(order[i].label, label.x + 2, label.y + TYPE - 1);
  }
}
