import { refuseUnless } from '../stats/refuse.ts';

/** A rectangle by its upper left corner; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A disc that wants a label. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  /** Sizes of the wordings it can wear, the fullest first. */
  readonly wordings: readonly { readonly width: number; readonly height: number }[];
}

/** A line with a width that labels should not cover. */
export interface Line {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  readonly width: number;
}

/** Where a label stands and which wording it wears. */
export interface PlacedLabel extends Box {
  readonly wording: number;
}

/**
 * Places labels around discs so that none covers a disc, another label or the edge: greedily, in the order given.
 *
 * For each wording, fullest first, eight stands are tried: below, above, right, left, then the four corners. A stand clear
 * of lines wins; failing that, one that covers only lines of at most `thin` (a halo keeps the text legible). A disc none
 * of whose wordings fits gets null. All lengths share one unit; `gap` is the least distance kept to discs and labels.
 * O(anchors · wordings · (anchors + lines)).
 *
 * @throws RangeError on an anchor or a wording that is not finite, or smaller than nothing.
 */
export function placeLabels(
  anchors: readonly Anchor[],
  lines: readonly Line[],
  bounds: Box,
  gap: number,
  thin: number,
): readonly (PlacedLabel | null)[] {
  for (const { x, y, radius, wordings } of anchors) {
    for (const place of [x, y])
      refuseUnless(Number.isFinite(place), 'anchors', place, 'finite places');
    for (const size of [radius, ...wordings.flatMap(({ width, height }) => [width, height])])
      refuseUnless(size >= 0 && size < Infinity, 'anchors', size, 'finite sizes of 0 or more');
  }
  refuseUnless(Number.isFinite(gap), 'gap', gap, 'a finite number');
  const placed: Box[] = [];
  return anchors.map((anchor) => {
    for (const [wording, size] of anchor.wordings.entries()) {
      const free = stands(anchor, size.width, size.height, gap).filter(
        (box) =>
          inside(box, bounds) &&
          !anchors.some((other) => boxMeetsDisc(box, other, gap / 2)) &&
          !placed.some((other) => boxesMeet(box, other, gap)),
      );
      const covers = (box: Box, least: number): boolean =>
        lines.some((line) => line.width > least && boxMeetsLine(box, line));
      const stand = free.find((box) => !covers(box, 0)) ?? free.find((box) => !covers(box, thin));
      if (stand === undefined) continue;
      placed.push(stand);
      return { ...stand, wording };
    }
    return null;
  });
}

function stands(anchor: Anchor, width: number, height: number, gap: number): readonly Box[] {
  const { x, y } = anchor;
  const out = anchor.radius + gap;
  // At a corner the box touches the disc at 45 degrees.
  const corner = out * Math.SQRT1_2;
  return [
    { x: x - width / 2, y: y + out, width, height },
    { x: x - width / 2, y: y - out - height, width, height },
    { x: x + out, y: y - height / 2, width, height },
    { x: x - out - width, y: y - height / 2, width, height },
    { x: x + corner, y: y + corner, width, height },
    { x: x - corner - width, y: y + corner, width, height },
    { x: x + corner, y: y - corner - height, width, height },
    { x: x - corner - width, y: y - corner - height, width, height },
  ];
}

function inside(box: Box, bounds: Box): boolean {
  return (
    box.x >= bounds.x &&
    box.y >= bounds.y &&
    box.x + box.width <= bounds.x + bounds.width &&
    box.y + box.height <= bounds.y + bounds.height
  );
}

/** True when two boxes come closer than `gap` to each other in both directions. */
export function boxesMeet(a: Box, b: Box, gap: number): boolean {
  return (
    a.x < b.x + b.width + gap &&
    b.x < a.x + a.width + gap &&
    a.y < b.y + b.height + gap &&
    b.y < a.y + a.height + gap
  );
}

/** True when a box comes closer than `gap` to a disc. */
export function boxMeetsDisc(
  box: Box,
  disc: { readonly x: number; readonly y: number; readonly radius: number },
  gap: number,
): boolean {
  const dx = disc.x - Math.min(Math.max(disc.x, box.x), box.x + box.width);
  const dy = disc.y - Math.min(Math.max(disc.y, box.y), box.y + box.height);
  const reach = disc.radius + gap;
  return dx * dx + dy * dy < reach * reach;
}

/** True when a line, with its width, runs through a box (Liang and Barsky's clipping, the box grown by half the width). */
export function boxMeetsLine(box: Box, line: Line): boolean {
  const half = line.width / 2;
  const dx = line.x2 - line.x1;
  const dy = line.y2 - line.y1;
  let enter = 0;
  let leave = 1;
  const clip = (along: number, room: number): boolean => {
    if (along === 0) return room >= 0;
    const at = room / along;
    if (along < 0) enter = Math.max(enter, at);
    else leave = Math.min(leave, at);
    return enter <= leave;
  };
  return (
    clip(-dx, line.x1 - (box.x - half)) &&
    clip(dx, box.x + box.width + half - line.x1) &&
    clip(-dy, line.y1 - (box.y - half)) &&
    clip(dy, box.y + box.height + half - line.y1)
  );
}
