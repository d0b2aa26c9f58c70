import { fold } from '../kernel/text/fold.ts';

/** Something that can be found: what it is called in every way, and how much it weighs among equals. */
export interface Findable<T> {
  readonly names: readonly string[];
  /** Found only when asked for in full, such as a code. */
  readonly codes: readonly string[];
  readonly weight: number;
  readonly what: T;
}

/** Names folded once, so that a search is a walk over strings. */
export interface SearchIndex<T> {
  readonly entries: readonly {
    readonly folded: readonly string[];
    readonly codes: readonly string[];
    readonly weight: number;
    readonly what: T;
  }[];
}

/** Folds all names. Cost: O(letters). */
export function indexNames<T>(findable: readonly Findable<T>[]): SearchIndex<T> {
  return {
    entries: findable.map(({ names, codes, weight, what }) => ({
      folded: [...new Set(names.map((name) => ` ${fold(name)}`))].filter((name) => name !== ' '),
      codes: codes.map((code) => code.toLowerCase()),
      weight,
      what,
    })),
  };
}

/**
 * Finds what is called as asked, best first: the code in full, the whole name, a name that begins so, words in order
 * that begin so, all words somewhere at the beginning of a word, all of them anywhere. Among equals the heavier, then
 * the shorter name, then the order of the index.
 *
 * Case and accents do not count. Cost: O(letters of the index), some milliseconds for 30,000 names.
 */
export function searchNames<T>(index: SearchIndex<T>, asked: string, most: number): readonly T[] {
  const query = fold(asked);
  const code = asked.trim().toLowerCase();
  if (query === '' && code === '') return [];
  const words = query.split(' ');
  const found: {
    readonly rank: number;
    readonly length: number;
    readonly at: number;
  }[] = [];
  index.entries.forEach((entry, at) => {
    let rank = entry.codes.includes(code) ? 0 : 9;
    let length = 0;
    if (query !== '')
      for (const name of entry.folded) {
        const mine = rankOf(name, query, words);
        if (mine < rank || (mine === rank && name.length < length)) {
          rank = mine;
          length = name.length;
        }
      }
    if (rank < 9) found.push({ rank, length, at });
  });
  found.sort(
    (a, b) =>
      a.rank - b.rank ||
      index.entries[b.at].weight - index.entries[a.at].weight ||
      a.length - b.length ||
      a.at - b.at,
  );
  return found.slice(0, most).map(({ at }) => index.entries[at].what);
}

function rankOf(name: string, query: string, words: readonly string[]): number {
  const first = words[0];
  if (!name.includes(first)) return 9;
  const at = name.indexOf(` ${query}`);
  if (at === 0) return name.length === query.length + 1 ? 1 : 2;
  if (at > 0) return 3;
  if (words.every((word) => name.includes(` ${word}`))) return 4;
  return words.every((word) => name.includes(word)) ? 5 : 9;
}
