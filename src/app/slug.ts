import { fold } from '../kernel/text/fold.ts';

/** Longest name made of a title; it is part of every address. */
const LONGEST = 40;

/** A title as a name in addresses: lower-case words with hyphens, without accents; empty where no letter is left. */
export function slugOf(title: string): string {
  return fold(title)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
}
