import { clipRing } from '../kernel/space/clip-ring.ts';
import { mercator } from '../kernel/space/mercator.ts';
import { placeLabels } from '../kernel/space/place-labels.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';
import { breakLines } from './community-wordings.ts';
import { textWidth } from './text-width.ts';

/** A region as a circle. */
export interface MapCircle {
  readonly code: string;
  readonly name: string;
  readonly actors: number;
  readonly small: number;
  readonly lat: number | null;
  readonly lon: number | null;
}

/** Closed rings of [longitude, latitude] in degrees. */
export type Rings = readonly (readonly (readonly [number, number])[])[];

export interface MapSceneOptions {
  readonly width: number;
  readonly height: number;
  /** Outlines of the land; empty draws circles alone. */
  readonly land: Rings;
  /** The least width of the map in degrees, so that one town does not become a desert. */
  readonly leastDegrees?: number;
  readonly selected?: string | null;
  readonly label: string;
}

/** A picture of circles, with what it had to leave out. */
export interface MapPictureDrawn {
  readonly scene: Scene;
  /** Regions too far from the others to be drawn on one map; a caption names them. */
  readonly far: readonly MapCircle[];
  /** Regions of which no coordinates are known. */
  readonly nowhere: readonly MapCircle[];
}

const LEAST_DEGREES = 1.3;
/** Regions farther than this from the middle are left to the caption when few actors are there. */
const FAR_DEGREES = 18;
const FAR_SHARE = 0.06;

/**
 * Regions as circles on the outlines of the land, in Mercator's projection: area = organisations, the coloured part with
 * the same foot point = small firms. The middle is the weighted median of the circles, so that islands an ocean away do not
 * shrink everything else. Labels never overlap; a name that finds no place stands in the table.
 * Cost: O(points of land + circles²).
 */
export function mapScene(circles: readonly MapCircle[], options: MapSceneOptions): MapPictureDrawn {
  const { width, height, label } = options;
  const placed = circles.filter(({ lat, lon }) => lat !== null && lon !== null).map(located);
  const nowhere = circles.filter(({ lat, lon }) => lat === null || lon === null);
  const { near, far } = partFar(placed);
  if (near.length === 0) return { scene: { width, height, label, marks: [] }, far, nowhere };
  near.sort((a, b) => b.actors - a.actors || (a.code < b.code ? -1 : 1));
  const largest =
    (near.length > 30 ? 0.062 : near.length > 12 ? 0.12 : 0.15) * Math.min(width, height);
  const perRoot = largest / Math.sqrt(near[0].actors);
  const radius = near.map(({ actors }) => Math.max(1.5, perRoot * Math.sqrt(actors)));
  const toPixel = view(near, largest, options);
  const discs = near.map(({ lon, lat }, i) => {
    const [x, y] = toPixel(lon, lat);
    return { x, y, radius: radius[i] };
  });
  const selected = options.selected ?? null;
  const marks = [
    ...landMarks(options.land, toPixel, width, height),
    ...near.map((circle, i) => circleMark(circle, discs[i], perRoot, circle.code === selected)),
    ...labelMarks(near, discs, width, height),
  ];
  return { scene: { width, height, label, marks }, far, nowhere };
}

interface Located extends MapCircle {
  readonly lat: number;
  readonly lon: number;
}

function located(circle: MapCircle): Located {
  return { ...circle, lat: circle.lat ?? NaN, lon: circle.lon ?? NaN };
}

function partFar(circles: readonly Located[]): { near: Located[]; far: readonly MapCircle[] } {
  const all = circles.reduce((sum, { actors }) => sum + actors, 0);
  const middle = {
    lat: weightedMedian(circles, ({ lat }) => lat),
    lon: weightedMedian(circles, ({ lon }) => lon),
  };
  const isFar = ({ lat, lon }: Located): boolean =>
    Math.abs(lat - middle.lat) > FAR_DEGREES ||
    Math.abs(lon - middle.lon) * Math.cos((middle.lat * Math.PI) / 180) > FAR_DEGREES;
  const far = circles.filter(isFar);
  const farActors = far.reduce((sum, { actors }) => sum + actors, 0);
  if (farActors > FAR_SHARE * all) return { near: [...circles], far: [] };
  return { near: circles.filter((circle) => !isFar(circle)), far };
}

function weightedMedian(circles: readonly Located[], value: (circle: Located) => number): number {
  const sorted = [...circles].sort((a, b) => value(a) - value(b));
  const half = sorted.reduce((sum, { actors }) => sum + actors, 0) / 2;
  let sum = 0;
  for (const circle of sorted) {
    sum += circle.actors;
    if (sum >= half) return value(circle);
  }
  return NaN;
}

type ToPixel = (lon: number, lat: number) => readonly [number, number];

/** The projection that shows all circles with room for their labels. */
function view(
  circles: readonly Located[],
  largest: number,
  { width, height, leastDegrees = LEAST_DEGREES }: MapSceneOptions,
): ToPixel {
  const points = circles.map(({ lon, lat }) => mercator(lon, lat));
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  const least = leastDegrees / 360;
  const spanX = Math.max(Math.max(...xs) - Math.min(...xs), least);
  const spanY = Math.max(Math.max(...ys) - Math.min(...ys), least * 0.7);
  const scale = Math.min(
    (width - 2 * Math.max(largest, 40)) / spanX,
    (height - 2 * Math.max(largest + 2, 22)) / spanY,
  );
  const middleX = (Math.max(...xs) + Math.min(...xs)) / 2;
  const middleY = (Math.max(...ys) + Math.min(...ys)) / 2;
  return (lon, lat) => {
    const [x, y] = mercator(lon, lat);
    return [width / 2 + (x - middleX) * scale, height / 2 + (y - middleY) * scale];
  };
}

function landMarks(land: Rings, toPixel: ToPixel, width: number, height: number): readonly Mark[] {
  if (land.length === 0) return [];
  // A rim outside the picture hides the edges that clipping draws.
  const box = { x: -3, y: -3, width: width + 6, height: height + 6 };
  const paths = land.flatMap((ring) => {
    const clipped = clipRing(
      ring.map(([lon, lat]) => toPixel(lon, lat)),
      box,
    );
    return clipped.length < 3 ? [] : [ringPath(clipped)];
  });
  return [
    mark('rect', { className: 'sea', x: 0, y: 0, width, height }),
    mark('path', { className: 'land', d: paths.join(''), fillRule: 'evenodd' }),
  ];
}

/** A ring as a path; points nearer than half a pixel to the last one are left out. */
function ringPath(ring: readonly (readonly [number, number])[]): string {
  let [lastX, lastY] = [Infinity, Infinity];
  let path = '';
  for (const [x, y] of ring) {
    if (Math.abs(x - lastX) < 0.5 && Math.abs(y - lastY) < 0.5) continue;
    path += `${path === '' ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`;
    [lastX, lastY] = [x, y];
  }
  return `${path}Z`;
}

function circleMark(
  circle: MapCircle,
  disc: { readonly x: number; readonly y: number; readonly radius: number },
  perRoot: number,
  on: boolean,
): Mark {
  const part = Math.min(disc.radius, perRoot * Math.sqrt(circle.small));
  return mark(
    'g',
    { className: 'place' },
    [
      mark('circle', {
        className: on ? 'region on' : 'region',
        cx: round(disc.x),
        cy: round(disc.y),
        r: round(disc.radius),
      }),
      mark('circle', {
        className: 'g k-small',
        cx: round(disc.x),
        cy: round(disc.y + disc.radius - part),
        r: round(part),
      }),
    ],
    circle.code,
  );
}

function labelMarks(
  circles: readonly MapCircle[],
  discs: readonly { readonly x: number; readonly y: number; readonly radius: number }[],
  width: number,
  height: number,
): readonly Mark[] {
  const wordings = circles.map(({ name, actors }) => {
    return [
      { lines: [name], count: String(actors) },
      { lines: breakLines(name, 90, 12, 600), count: String(actors) },
      { lines: [name], count: '' },
    ].map(({ lines, count }) => {
      const last = `${lines.at(-1) ?? ''} ${count}`.trim();
      const widths = [...lines.slice(0, -1), last].map((line) => textWidth(line, 12, 600));
      return { lines, count, width: Math.max(...widths) + 4, height: 15 * lines.length };
    });
  });
  const anchors = discs.map((disc, i) => ({ ...disc, wordings: wordings[i] }));
  const bounds = { x: 0, y: 0, width, height };
  return placeLabels(anchors, [], bounds, 2, 0).flatMap((box, i) => {
    if (box === null) return [];
    const { lines, count } = wordings[i][box.wording];
    const middle = box.x + box.width / 2;
    return lines.map((line, row) => {
      const text = textMark(line, middle, box.y + 11.5 + 15 * row, 't halo', 'middle');
      if (row < lines.length - 1 || count === '') return text;
      const light = mark('tspan', { fontWeight: 400 }, [` ${count}`]);
      return { ...text, children: [line, light] };
    });
  });
}
