import { message } from '../../domain/message.ts';
import type { Statement } from './statement.ts';

/** One thing that a study tells in two places, each in our words with its section. */
export interface ToldTwice {
  readonly id: string;
  readonly what: string;
  readonly source: string;
  readonly clusters: readonly string[];
  readonly passages: readonly { readonly value: string; readonly where: string }[];
}

/** “A study says the same wherever it speaks of it”: contradicted where two passages give different values. */
export function toldTwice({ id, what, source, clusters, passages }: ToldTwice): Statement {
  return {
    id,
    statement: `The study gives one account of ${what}.`,
    source,
    clusters,
    read() {
      const values = new Set(passages.map(({ value }) => value));
      return {
        status: values.size < 2 ? 'holds' : 'contradicted',
        says: message('check.told-twice', 'It says {passages}.', {
          passages: passages.map(({ value, where }) => `“${value}” in ${where}`).join(' and '),
        }),
        missing: [],
      };
    },
  };
}

/** What the studies tell in two ways. @see rasiah2013institutional @see chaminade2005innovation */
export const TOLD_TWICE: readonly Statement[] = [
  {
    id: 'virus-year',
    what: 'the year of the salmon virus',
    source: 'rasiah-vinanchiarachi-6',
    clusters: ['los-lagos-salmon'],
    passages: [
      { value: '2007', where: 'section 4' },
      { value: '2008', where: 'section 6' },
    ],
  },
  {
    id: 'italian-start',
    what: 'when the Italian districts were first described',
    source: 'rasiah-vinanchiarachi-2',
    clusters: [],
    passages: [
      { value: '1976', where: 'one passage' },
      { value: '1978 and 1982', where: 'another' },
    ],
  },
  {
    id: 'upgrading-since',
    what: 'since when upgrading was measured',
    source: 'rasiah-vinanchiarachi-3',
    clusters: [],
    passages: [
      { value: '2006', where: 'one passage' },
      { value: '2000', where: 'another' },
    ],
  },
  {
    id: 'ownership-year',
    what: 'the year of the ownership shares',
    source: 'rasiah-table-1',
    clusters: [],
    passages: [
      { value: '2006', where: 'one passage' },
      { value: '2008', where: 'another' },
    ],
  },
  {
    id: 'jepara-government',
    what: 'the part of the government in Jepara',
    source: 'chaminade-vang-4.1',
    clusters: ['jepara-furniture'],
    passages: [
      { value: 'significant', where: 'section 4.1' },
      { value: 'limited', where: 'table 3' },
    ],
  },
  {
    id: 'bangalore-state',
    what: 'the part of the state in Bangalore',
    source: 'chaminade-vang-4.4',
    clusters: ['bangalore-software'],
    passages: [
      { value: 'it did little', where: 'section 4.4' },
      { value: 'it mattered', where: 'section 5' },
    ],
  },
].map(toldTwice);
