/** The tags a picture is made of. */
export type Tag =
  | 'circle'
  | 'g'
  | 'line'
  | 'path'
  | 'polygon'
  | 'polyline'
  | 'rect'
  | 'text'
  | 'title'
  | 'tspan';

/**
 * One mark of a picture: a tag, its attributes (names as React writes them: `className`, `strokeWidth`) and what it holds.
 *
 * `about` names the thing the mark stands for (an actor id, a region code), so that a door can make it answer to a pointer.
 */
export interface Mark {
  readonly tag: Tag;
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (Mark | string)[];
  readonly about: string | null;
}

/** A picture as data: screen, paper and file draw the same one. Sizes are CSS pixels; `label` says it to who cannot see it. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  readonly label: string;
  readonly marks: readonly Mark[];
}

/** Builds a mark. */
export function mark(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>>,
  children: readonly (Mark | string)[] = [],
  about: string | null = null,
): Mark {
  return { tag, attributes, children, about };
}

/** Builds a mark of text at a point; `className` chooses its look, `anchor` where the point sits in it. */
export function textMark(
  text: string,
  x: number,
  y: number,
  className = '',
  anchor: 'start' | 'middle' | 'end' = 'start',
): Mark {
  const attributes = { x: round(x), y: round(y), textAnchor: anchor };
  return mark('text', className === '' ? attributes : { ...attributes, className }, [text]);
}

/** Hundredths of a pixel are enough for a picture and keep files short. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
