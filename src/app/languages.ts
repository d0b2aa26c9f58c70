import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ENGLISH } from '../domain/say.ts';
import type { Language } from '../domain/say.ts';
import { near } from './near.ts';
import { refuse } from './refused.ts';
import { rootFolder } from './root-folder.ts';
import { BundledDataError } from './start/read-bundled.ts';

/** A language as it is offered: its code and its own name. */
export interface LanguageName {
  readonly code: string;
  readonly name: string;
}

const opened = new Map<string, Language & LanguageName>();

/**
 * Opens a language by its code. English is built in; every other is one file of `data/languages`.
 *
 * @throws Refused when there is no such language; BundledDataError when its file is not what it should be.
 */
export function openLanguage(code: string): Language {
  if (code === ENGLISH.code) return ENGLISH;
  const known = opened.get(code);
  if (known) return known;
  const codes = languageCodes();
  if (!codes.includes(code))
    throw refuse(
      'bad-parameter',
      'no such language',
      code,
      `one of: ${[ENGLISH.code, ...(near(code, codes).length > 0 ? near(code, codes) : codes)].join(', ')}`,
      'language',
    );
  const language = readLanguage(code);
  opened.set(code, language);
  return language;
}

/** Every language there is, English first. */
export function listLanguages(): readonly LanguageName[] {
  return [
    { code: ENGLISH.code, name: 'English' },
    ...languageCodes().map((code) => ({ code, name: readLanguage(code).name })),
  ];
}

function folder(): string {
  return join(rootFolder(), 'data', 'languages');
}

function languageCodes(): readonly string[] {
  return readdirSync(folder())
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -'.json'.length))
    .sort();
}

function readLanguage(code: string): Language & LanguageName {
  const path = join(folder(), `${code}.json`);
  let read: Partial<Language & LanguageName>;
  try {
    read = JSON.parse(readFileSync(path, 'utf8')) as Partial<Language & LanguageName>;
  } catch (error) {
    throw new BundledDataError(path, error instanceof Error ? error.message : 'cannot be read');
  }
  const { name, decimal, group, months, day, eur, words, terms } = read;
  if (
    read.code !== code ||
    typeof name !== 'string' ||
    typeof decimal !== 'string' ||
    typeof group !== 'string' ||
    typeof day !== 'string' ||
    months?.length !== 12 ||
    !eur?.some(({ from }) => from === 0) ||
    words === undefined ||
    terms === undefined
  )
    throw new BundledDataError(path, 'lacks a part of a language');
  return { code, name, decimal, group, months, day, eur, terms, words };
}
