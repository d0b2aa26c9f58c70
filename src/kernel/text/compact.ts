import { latin } from './latin.ts';

/** The letters and digits of a text in capitals, in basic Latin: "S. à r.l." → "SARL". */
export function compact(text: string): string {
  return latin(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
