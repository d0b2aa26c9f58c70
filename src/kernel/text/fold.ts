import { latin } from './latin.ts';

/** A text as search compares it: Latin letters without accents, lower case, everything else one space. */
export function fold(text: string): string {
  return latin(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
