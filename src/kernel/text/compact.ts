import { latin } from './latin.ts';

/** The letters and digits of a text in capitals, in basic Latin: "S. à r.l." → "SARL". */
export function compact(text: string): string {
  if (/^[a-z]*$/i.test(text)) return text.toUpperCase();
  return latin(text)
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
