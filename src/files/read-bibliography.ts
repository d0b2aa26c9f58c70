import { readFileSync } from 'node:fs';

/** One entry of a bibliography. */
export interface Reference {
  readonly key: string;
  readonly fields: Readonly<Record<string, string>>;
}

/**
 * Reads a BibTeX file: entries by key. Braces that keep capitals are dropped, accents become letters.
 *
 * @throws Error when two entries share a key.
 */
export function readBibliography(path: string): ReadonlyMap<string, Reference> {
  const entries = new Map<string, Reference>();
  for (const found of readFileSync(path, 'utf8').matchAll(/@(\w+)\{([^,\s]+),([\s\S]*?)\n\}/g)) {
    const key = found[2];
    if (entries.has(key)) throw new Error(`the bibliography has two entries "${key}"`);
    const fields: Record<string, string> = {};
    for (const field of found[3].matchAll(
      /^\s*(\w+)\s*=\s*(?:\{((?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*)\}|"([^"]*)"|(\d+))\s*,?\s*$/gm,
    ))
      fields[field[1].toLowerCase()] = plain(field[2] ?? field[3] ?? field[4] ?? '');
    entries.set(key, { key, fields });
  }
  return entries;
}

/** A reference as a reader calls it: authors and year, “Chaminade and Vang (2005)”. */
export function nameReference({ fields }: Reference): string {
  const authors = (fields['author'] ?? fields['institution'] ?? '')
    .split(/\s+and\s+/)
    .map((author) => author.split(',')[0].trim());
  const who =
    authors.length > 3
      ? `${authors[0]} et al.`
      : authors.join(', ').replace(/, ([^,]*)$/, ' and $1');
  return [who, fields['year'] && `(${fields['year']})`].filter((part) => part).join(' ');
}

/** A reference as one line of text: authors, year, title, where. */
export function writeReference(reference: Reference): string {
  const { fields } = reference;
  const where =
    fields['journal'] ??
    fields['booktitle'] ??
    fields['publisher'] ??
    fields['institution'] ??
    fields['howpublished'] ??
    '';
  return [nameReference(reference), `${fields['title'] ?? ''}.`, where && `${where}.`]
    .filter((part) => part)
    .join(' ');
}

function plain(text: string): string {
  const ACCENTS: Readonly<Record<string, string>> = {
    v: '\u030c',
    "'": '\u0301',
    '`': '\u0300',
    '"': '\u0308',
    '~': '\u0303',
    '^': '\u0302',
    c: '\u0327',
    H: '\u030b',
  };
  return text
    .replace(
      /\\([v'`"~^cH])\s*\{?\\?([A-Za-z])\}?/g,
      (_, accent: string, letter: string) => letter + ACCENTS[accent],
    )
    .replace(/\\&/g, '&')
    .replace(/\\ss\b/g, 'ß')
    .replace(/\\o\b/g, 'ø')
    .replace(/---?/g, '–')
    .replace(/[{}]/g, '')
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim();
}
