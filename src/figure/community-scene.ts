import type { Glyph } from '../domain/actor-kind.ts';
import { fillDisc } from '../kernel/space/fill-disc.ts';
import { placeLabels, type Box, type Line } from '../kernel/space/place-labels.ts';
import { separateBoxes } from '../kernel/space/separate-boxes.ts';
import { communityWordings, type Wording } from './community-wordings.ts';
import { glyphMark } from './glyph.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';

/** A community as the picture needs it. */
export interface Bubble {
  readonly key: string;
  readonly name: string;
  readonly hub: string;
  readonly actors: number;
  readonly apart: boolean;
  readonly members: readonly { readonly id: string; readonly glyph: Glyph }[];
  readonly x: number;
  readonly y: number;
}

/** Ties between two communities. */
export interface BubbleLine {
  readonly a: string;
  readonly b: string;
  readonly volume: number;
}

export interface CommunitySceneOptions {
  readonly width: number;
  readonly height: number;
  /** `names` labels with fields, hub and count; `hubs` with the hub alone, for small pictures. */
  readonly labels: 'names' | 'hubs';
  /** Key of the opened community, drawn in the accent. */
  readonly selected?: string | null;
  readonly label: string;
}

/** A drawn community: where it stands and whether its name found a place. */
export interface DrawnBubble {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly labelled: boolean;
}

const EDGE = 4;
const GAP = { names: 8, hubs: 4 };
/** Part of the picture that bubbles may cover at first; they shrink together until all fit. */
const FILL = { names: 0.18, hubs: 0.24 };
/** Pixels of radius per square root of actors, at most. */
const LARGEST = 15;

/**
 * The communities of the largest web as a picture: area of a bubble = actors, members inside as glyphs with the strongest
 * in the centre, width of a line = tie volume, positions from the layout, pushed apart as little as needed.
 *
 * Communities that stand apart are left to their own strip. Labels never overlap; what finds no place stays unlabelled and
 * is named in the table. Cost: O(bubbles² · rounds + members).
 */
export function communityScene(
  bubbles: readonly Bubble[],
  lines: readonly BubbleLine[],
  options: CommunitySceneOptions,
): { readonly scene: Scene; readonly bubbles: readonly DrawnBubble[] } {
  const { width, height, label } = options;
  const shown = bubbles.filter((bubble) => !bubble.apart).sort((a, b) => b.actors - a.actors);
  const bounds = { x: EDGE, y: EDGE, width: width - 2 * EDGE, height: height - 2 * EDGE };
  const wordings = shown.map((bubble) => communityWordings(bubble, options.labels));
  const discs = fit(shown, wordings, bounds, options.labels);
  const at = new Map(shown.map((bubble, i) => [bubble.key, i]));
  const drawnLines = linesBetween(lines, discs, at);
  const placed = placeLabels(
    discs.map((disc, i) => ({ ...disc, wordings: wordings[i] })),
    drawnLines.map(({ line }) => line),
    { x: 0, y: 0, width, height },
    3,
    3.5,
  );
  const selected = options.selected ?? null;
  const marks = [
    ...drawnLines.map(({ line, a, b }) =>
      tieMark(line, selected !== null && (a === selected || b === selected)),
    ),
    ...shown.map((bubble, i) => bubbleMark(bubble, discs[i], bubble.key === selected)),
    ...placed.flatMap((box, i) => (box === null ? [] : [labelMark(wordings[i][box.wording], box)])),
  ];
  return {
    scene: { width, height, label, marks },
    bubbles: shown.map(({ key }, i) => ({ key, ...discs[i], labelled: placed[i] !== null })),
  };
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Sizes and places the bubbles: as large as fits with their fullest label below, positions as near to the layout as can be. */
function fit(
  shown: readonly Bubble[],
  wordings: readonly (readonly Wording[])[],
  bounds: Box,
  kind: 'names' | 'hubs',
): readonly Disc[] {
  const actors = shown.reduce((sum, bubble) => sum + bubble.actors, 0);
  const area = bounds.width * bounds.height;
  const biggest = Math.max(1, ...shown.map((bubble) => bubble.actors));
  let scale = Math.min(
    LARGEST,
    Math.sqrt((FILL[kind] * area) / (Math.PI * Math.max(1, actors))),
    (0.23 * Math.min(bounds.width, bounds.height)) / Math.sqrt(biggest),
  );
  for (let attempt = 0; ; attempt++) {
    // After some attempts the labels give way, for they may still stand elsewhere.
    const labels = (attempt < 5 ? 1 : attempt < 9 ? 0.5 : 0) * (kind === 'hubs' ? 0.35 : 1);
    const radius = shown.map((bubble) => scale * Math.sqrt(bubble.actors));
    const tall = wordings.map((words) => labels * (words[0].height + 4));
    const halfWidth = radius.map((r, i) => Math.max(r, (labels * wordings[i][0].width) / 2));
    const halfHeight = radius.map((r, i) => r + tall[i] / 2);
    const start = spread(shown, halfWidth, halfHeight, bounds);
    const { x, y, apart } = separateBoxes({ ...start, halfWidth, halfHeight }, bounds, GAP[kind]);
    if (apart || attempt === 30)
      return radius.map((r, i) => ({ x: x[i], y: y[i] - tall[i] / 2, radius: r }));
    scale *= 0.93;
  }
}

/**
 * Spreads the layout over the bounds, half by distance and half by order, so that one far community does not press all
 * others into a corner; left stays left and above stays above.
 */
function spread(
  shown: readonly Bubble[],
  halfWidth: readonly number[],
  halfHeight: readonly number[],
  bounds: Box,
): { readonly x: readonly number[]; readonly y: readonly number[] } {
  const along = (
    values: readonly number[],
    half: readonly number[],
    from: number,
    room: number,
  ): readonly number[] => {
    const sorted = values.toSorted((a, b) => a - b);
    const range = sorted[sorted.length - 1] - sorted[0];
    return values.map((value, i) => {
      const byDistance = range > 0 ? (value - sorted[0]) / range : 0.5;
      const byOrder = sorted.length > 1 ? sorted.indexOf(value) / (sorted.length - 1) : 0.5;
      const share = range > 0 ? (byDistance + byOrder) / 2 : 0.5;
      return from + half[i] + share * Math.max(0, room - 2 * half[i]);
    });
  };
  return {
    x: along(
      shown.map(({ x }) => x),
      halfWidth,
      bounds.x,
      bounds.width,
    ),
    y: along(
      shown.map(({ y }) => y),
      halfHeight,
      bounds.y,
      bounds.height,
    ),
  };
}

interface DrawnLine {
  readonly line: Line;
  readonly a: string;
  readonly b: string;
}

/** Lines from rim to rim, the weakest first so that the strongest lie on top. */
function linesBetween(
  lines: readonly BubbleLine[],
  discs: readonly Disc[],
  at: ReadonlyMap<string, number>,
): readonly DrawnLine[] {
  const strongest = Math.max(0, ...lines.map(({ volume }) => volume));
  const perVolume = Math.min(8, 11 / strongest);
  // Many lines would make a thicket of the weak ones.
  const least = lines.length > 60 ? 0.4 : 1;
  return [...lines]
    .sort((p, q) => p.volume - q.volume)
    .flatMap(({ a, b, volume }) => {
      const i = at.get(a);
      const j = at.get(b);
      if (i === undefined || j === undefined) return [];
      const from = discs[i];
      const to = discs[j];
      const length = Math.hypot(to.x - from.x, to.y - from.y);
      if (length <= from.radius + to.radius) return [];
      const ux = (to.x - from.x) / length;
      const uy = (to.y - from.y) / length;
      const line = {
        x1: round(from.x + ux * from.radius),
        y1: round(from.y + uy * from.radius),
        x2: round(to.x - ux * to.radius),
        y2: round(to.y - uy * to.radius),
        width: round(least + perVolume * volume),
      };
      return [{ line, a, b }];
    });
}

function tieMark({ x1, y1, x2, y2, width }: Line, on: boolean): Mark {
  return mark('line', { className: on ? 'tie on' : 'tie', x1, y1, x2, y2, strokeWidth: width });
}

function bubbleMark(bubble: Bubble, disc: Disc, on: boolean): Mark {
  return mark(
    'g',
    { className: 'bub' },
    [
      mark('circle', {
        className: on ? 'bubble on' : 'bubble',
        cx: round(disc.x),
        cy: round(disc.y),
        r: round(disc.radius),
      }),
      ...memberMarks(bubble.members, disc),
    ],
    bubble.key,
  );
}

/** The members of a community inside its disc, the first in the centre. */
export function memberMarks(
  members: readonly { readonly id: string; readonly glyph: Glyph }[],
  disc: Disc,
): readonly Mark[] {
  const spots = fillDisc(members.length);
  const spacing = disc.radius / Math.sqrt(Math.max(1, members.length));
  // A glyph takes a third of its share of the disc, so that neighbours never touch.
  const size = Math.min(5.2, Math.max(0.8, spacing * 0.42));
  const reach = disc.radius - size * (members.length > 7 ? 1.2 : 0.4);
  return members.map(({ glyph }, i) =>
    glyphMark(glyph, disc.x + spots.x[i] * reach, disc.y + spots.y[i] * reach, size),
  );
}

function labelMark(wording: Wording, box: Box): Mark {
  const middle = box.x + box.width / 2;
  let y = box.y;
  const lines = wording.lines.map(({ text, strong }) => {
    const line = textMark(
      text,
      middle,
      y + (strong ? 11 : 10.5),
      strong ? 't halo' : 'small halo',
      'middle',
    );
    y += strong ? 14 : 13;
    return line;
  });
  return mark('g', { pointerEvents: 'none' }, lines);
}
