import type { Glyph } from '../domain/actor-kind.ts';
import { placeLabels, type Line } from '../kernel/space/place-labels.ts';
import { separateDiscs } from '../kernel/space/separate-discs.ts';
import { breakLines } from './community-wordings.ts';
import { glyphMark } from './glyph.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';
import { textWidth } from './text-width.ts';

/** How an actor brokers, as the ring around it tells. */
export type BrokerRing = 'coordinator' | 'consultant' | 'gatekeeper' | 'liaison';

/** An actor as the picture needs it. */
export interface ActorMark {
  readonly id: string;
  readonly name: string;
  readonly glyph: Glyph;
  readonly x: number;
  readonly y: number;
  /** Size of the glyph's area from 0 to 1. */
  readonly weight: number;
  readonly ring: BrokerRing | null;
  /** A fill instead of that of the kind. */
  readonly fill: string | null;
}

export interface ActorTie {
  /** Indices of actors. */
  readonly a: number;
  readonly b: number;
  readonly volume: number;
}

export interface ActorSceneOptions {
  readonly width: number;
  readonly height: number;
  /** How many actors may wear a name, the heaviest first; the chosen one always does. */
  readonly names: number;
  readonly selected?: string | null;
  readonly label: string;
}

/** A drawn actor. */
export interface DrawnActor {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** Dashes of the ring by role, in parts of its length; the words of the legend name them. */
export const RING_DASHES: Readonly<Record<BrokerRing, string>> = {
  coordinator: '',
  gatekeeper: '6 3',
  consultant: '2 2',
  liaison: '9 2 2 2',
};

/**
 * Actors and their ties: shape = kind, area = the chosen measure, ring = broker role, width of a line = tie volume.
 *
 * Positions come with the actors; they are scaled into the picture and pushed apart so that no glyph covers another where
 * there is room. Names never overlap and are never cut. Cost: O(actors² · rounds + ties), so meant for at most about 1 000.
 */
export function actorScene(
  actors: readonly ActorMark[],
  ties: readonly ActorTie[],
  options: ActorSceneOptions,
): { readonly scene: Scene; readonly actors: readonly DrawnActor[] } {
  const { width, height, label } = options;
  const selected = options.selected ?? null;
  const discs = scaled(actors, width, height);
  const chosen = actors.findIndex(({ id }) => id === selected);
  const strongest = Math.max(0, ...ties.map(({ volume }) => volume));
  const lines = ties.map(({ a, b, volume }) => ({
    x1: round(discs[a].x),
    y1: round(discs[a].y),
    x2: round(discs[b].x),
    y2: round(discs[b].y),
    width: round(0.6 + 2.6 * Math.sqrt(volume / strongest)),
  }));
  const marks = [
    ...ties.map(({ a, b }, i) => lineMark(lines[i], a === chosen || b === chosen)),
    ...actors.map((actor, i) => actorMark(actor, discs[i], i === chosen)),
    ...nameMarks(actors, discs, lines, chosen, options),
  ];
  return {
    scene: { width, height, label, marks },
    actors: actors.map(({ id }, i) => ({ id, ...discs[i] })),
  };
}

interface Disc {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

function scaled(actors: readonly ActorMark[], width: number, height: number): readonly Disc[] {
  if (actors.length === 0) return [];
  const side = 12;
  const bounds = { x: side, y: side, width: width - 2 * side, height: height - 2 * side };
  // Together the glyphs may take about a twelfth of the picture.
  const base = Math.min(5.5, Math.sqrt((bounds.width * bounds.height) / 38 / actors.length));
  const radius = actors.map(({ weight }) => base * (0.75 + 1.1 * Math.sqrt(Math.max(0, weight))));
  const x = actors.map((actor) => actor.x);
  const y = actors.map((actor) => actor.y);
  const [left, top] = [Math.min(...x), Math.min(...y)];
  const [spanX, spanY] = [Math.max(...x) - left, Math.max(...y) - top];
  // One direction is stretched at most twice as much as the other.
  const wide = spanX > 0 ? bounds.width / spanX : Infinity;
  const high = spanY > 0 ? bounds.height / spanY : Infinity;
  const scaleX = Math.min(wide, 2 * high);
  const scaleY = Math.min(high, 2 * wide);
  const middle = (from: number, span: number, scale: number, at: number, room: number): number =>
    span > 0 ? (at - from - span / 2) * scale + room / 2 + side : room / 2 + side;
  const start = {
    x: x.map((at) => middle(left, spanX, scaleX, at, bounds.width)),
    y: y.map((at) => middle(top, spanY, scaleY, at, bounds.height)),
  };
  // The ring of a broker needs room too.
  const room = radius.map((r) => r * 1.3);
  const rounds = actors.length > 300 ? 25 : 120;
  const apart = separateDiscs({ ...start, radius: room }, bounds, 2.5, rounds);
  return radius.map((r, i) => ({ x: apart.x[i], y: apart.y[i], radius: r }));
}

function lineMark({ x1, y1, x2, y2, width }: Line, on: boolean): Mark {
  return mark('line', { className: on ? 'tie on' : 'tie', x1, y1, x2, y2, strokeWidth: width });
}

function actorMark(actor: ActorMark, disc: Disc, on: boolean): Mark {
  const { x, y, radius } = disc;
  const shape = glyphMark(actor.glyph, x, y, radius);
  const dressed = {
    ...shape.attributes,
    ...(actor.fill === null ? {} : { className: 'g', fill: actor.fill }),
  };
  const at = { cx: round(x), cy: round(y) };
  const rings: Mark[] = [];
  if (on) rings.push(mark('circle', { className: 'chosen', ...at, r: round(radius + 4.5) }));
  if (actor.ring !== null) {
    const dash = RING_DASHES[actor.ring];
    const ring = { className: 'ring', ...at, r: round(radius + 2.6) };
    rings.push(mark('circle', dash === '' ? ring : { ...ring, strokeDasharray: dash }));
  }
  return mark('g', { className: 'actor' }, [...rings, { ...shape, attributes: dressed }], actor.id);
}

function nameMarks(
  actors: readonly ActorMark[],
  discs: readonly Disc[],
  lines: readonly Line[],
  chosen: number,
  { width, height, names }: ActorSceneOptions,
): readonly Mark[] {
  const order = actors
    .map((_, i) => i)
    .sort(
      (i, j) => Number(j === chosen) - Number(i === chosen) || actors[j].weight - actors[i].weight,
    );
  const named = new Set(order.slice(0, names));
  const wordings = order.map((i) => {
    if (!named.has(i)) return [];
    const { name } = actors[i];
    return [[name], breakLines(name, 110, 11, 400)].map((texts) => ({
      texts,
      width: Math.max(...texts.map((text) => textWidth(text, 11, 400))) + 4,
      height: 13 * texts.length,
    }));
  });
  const anchors = order.map((i, k) => ({ ...discs[i], wordings: wordings[k] }));
  // Names may lie on thin lines: in a web of lines there is no other place.
  const placed = placeLabels(anchors, lines, { x: 0, y: 0, width, height }, 2, 4);
  return placed.flatMap((box, k) => {
    if (box === null) return [];
    const middle = box.x + box.width / 2;
    const { texts } = wordings[k][box.wording];
    const look = order[k] === chosen ? 'small t halo' : 'small ink halo';
    return texts.map((text, row) =>
      textMark(text, middle, box.y + 10.5 + 13 * row, look, 'middle'),
    );
  });
}
