import type { Attribute } from '../../domain/package/attribute.ts';
import { compact } from '../../kernel/text/compact.ts';
import { jaroWinkler } from '../../kernel/text/jaro.ts';
import type { Parsed } from './parsed.ts';
import { EMPTY, missingMark, plain, refused, trimmed } from './parsed.ts';
import { parseTruth } from './parse-truth.ts';

/** Codes alike below this are not named as near. */
const NEAR = 0.8;

/**
 * Reads one of a closed list: by the mapping, by the code itself, or by its letters alone (`Public body` is
 * `public-body`). Yes and no in any language are read where the list has both. Anything else is refused; the hint names
 * the nearest code, or the list.
 */
export function parseCode(
  cell: string | null,
  attribute: Attribute,
  codes: Readonly<Record<string, string>>,
): Parsed<string> {
  if (cell === null || trimmed(cell) === '') return EMPTY;
  const text = trimmed(cell);
  const list = attribute.codes ?? [];
  const mapped = Object.hasOwn(codes, cell)
    ? codes[cell]
    : Object.hasOwn(codes, text)
      ? codes[text]
      : null;
  if (mapped !== null && list.includes(mapped)) return plain(mapped);
  const folded = compact(text);
  const found =
    list.find((code) => code === text) ??
    list.find((code) => folded !== '' && compact(code) === folded);
  if (found !== undefined) return plain(found);
  if (list.includes('yes') && list.includes('no')) {
    const { value } = parseTruth(cell);
    if (value !== null) return plain(value ? 'yes' : 'no');
  }
  const near = nearest(text, list);
  return (
    missingMark(cell) ??
    refused(
      'unknown-code',
      `not a ${attribute.name} that is known: "${cell}"`,
      near === null
        ? `one of: ${list.join(', ')}`
        : `"${near}" perhaps; one of: ${list.join(', ')}`,
    )
  );
}

/** The code whose letters are most alike; null when none is near. */
export function nearest(text: string, list: readonly string[]): string | null {
  const folded = compact(text);
  let best: string | null = null;
  let most = NEAR;
  for (const code of list) {
    const likeness = jaroWinkler(folded, compact(code));
    if (likeness >= most) {
      most = likeness;
      best = code;
    }
  }
  return best;
}
