import { textWidth } from './text-width.ts';

/** One way to write a label: its lines, heavy or light, and the room it takes in pixels. */
export interface Wording {
  readonly lines: readonly { readonly text: string; readonly strong: boolean }[];
  readonly width: number;
  readonly height: number;
}

/**
 * The ways to label a community, the fullest first: name over hub and count, then the hub alone. One that is
 * named by its hub says it once.
 *
 * Lines break between words at about 150 pixels and are never cut. `hubs` gives the hub alone, on one line or on two.
 */
export function communityWordings(
  bubble: { readonly name: string; readonly hub: string; readonly actors: number },
  labels: 'names' | 'hubs',
): readonly Wording[] {
  const hub = [
    wording(strong([bubble.hub])),
    wording(strong(breakLines(bubble.hub, 110, 12, 600))),
  ];
  if (labels === 'hubs') return hub;
  const count =
    bubble.name === bubble.hub ? String(bubble.actors) : `${bubble.hub} · ${bubble.actors}`;
  const light = breakLines(count, 150, 11, 400).map((text) => ({ text, strong: false }));
  return [
    wording([...strong(breakLines(bubble.name, 150, 12, 600)), ...light]),
    wording([...strong(breakLines(bubble.name, 110, 12, 600)), ...light]),
    ...hub,
  ];
}

/** Breaks a text between words, and after the hyphens of words that are too long, into as few lines of at most `width` pixels as it takes, of about equal length. */
export function breakLines(
  text: string,
  width: number,
  size: number,
  weight: number,
): readonly string[] {
  const count = Math.ceil(textWidth(text, size, weight) / width);
  const lines = greedy(text, width, size, weight);
  if (count < 2) return lines;
  // The narrowest width that does not cost a line more makes the lines even.
  for (let narrow = width * 0.6; narrow < width; narrow += width * 0.05) {
    const even = greedy(text, narrow, size, weight);
    if (even.length === lines.length) return even;
  }
  return lines;
}

function greedy(text: string, width: number, size: number, weight: number): readonly string[] {
  const lines: string[] = [];
  const words = text
    .split(' ')
    .flatMap((word) => (textWidth(word, size, weight) <= width ? [word] : word.split(/(?<=-)/)));
  for (const word of words) {
    const last = lines.at(-1);
    const longer =
      last === undefined || last.endsWith('-') ? `${last ?? ''}${word}` : `${last} ${word}`;
    if (last !== undefined && textWidth(longer, size, weight) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function strong(lines: readonly string[]): Wording['lines'] {
  return lines.map((text) => ({ text, strong: true }));
}

function wording(lines: Wording['lines']): Wording {
  const width = Math.max(
    ...lines.map((line) => textWidth(line.text, line.strong ? 12 : 11, line.strong ? 600 : 400)),
  );
  const height = lines.reduce((sum, line) => sum + (line.strong ? 14 : 13), 0);
  return { lines, width: width + 4, height };
}
