import type { Uploaded } from '../../../wire/import-file.ts';
import { word } from '../../words/word.ts';
import type { ChoiceWire } from './import-draft.ts';

type ReadingWire = Uploaded['reading'];

/** One matter of a reading: what it is now, why, and what else it could be. */
export interface Matter {
  readonly name: Exclude<keyof ChoiceWire, 'skipped'>;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-2',
  'iso-8859-15',
  'windows-1250',
  'windows-1251',
  'macintosh',
  'utf-16le',
  'utf-16be',
];

/** How a line of `why` about each matter begins. */
const BEGINS: Readonly<Record<Matter['name'] | 'skipped', RegExp>> = {
  encoding: /^encoding\b/i,
  delimiter: /^delimiter\b/i,
  quote: /^(quot|cells .*quot)/i,
  decimal: /^decimals?\b/i,
  dateOrder: /^dates?\b/i,
  skipped: /^(rows? above|header|head|skipped|preamble)/i,
  sheet: /^sheet\b/i,
};

/** The matters that can be changed for a format, those that matter for it only. */
export function mattersOf(reading: ReadingWire): readonly Matter[] {
  const plain = (value: string) => ({ value, label: value });
  const text: readonly Matter[] = [
    {
      name: 'encoding',
      value: reading.encoding,
      options: [...new Set([reading.encoding, ...ENCODINGS])].map(plain),
    },
    {
      name: 'delimiter',
      value: reading.delimiter,
      options: [...new Set([reading.delimiter, ',', ';', '\t', '|'])].map((value) => ({
        value,
        label: delimiterWord(value),
      })),
    },
    {
      name: 'quote',
      value: reading.quote,
      options: [...new Set([reading.quote, '"', "'", ''])].map((value) => ({
        value,
        label: quoteWord(value),
      })),
    },
  ];
  const sheet: Matter = {
    name: 'sheet',
    value: reading.sheet ?? '',
    options: reading.sheets.map(plain),
  };
  return [
    ...(reading.format === 'csv' ? text : []),
    ...(reading.sheets.length > 1 && reading.sheet !== null ? [sheet] : []),
    { name: 'decimal', value: reading.decimal, options: answersOf('decimal') },
    { name: 'dateOrder', value: reading.dateOrder, options: answersOf('dateOrder') },
  ];
}

/** What a question of a reading can be answered with. */
export function answersOf(
  matter: 'decimal' | 'dateOrder',
): readonly { readonly value: string; readonly label: string }[] {
  return matter === 'decimal'
    ? [
        { value: '.', label: word('import.choice.point') },
        { value: ',', label: word('import.choice.comma') },
      ]
    : (['year-first', 'day-first', 'month-first'] as const).map((value) => ({
        value,
        label: word(`import.choice.${value}`),
      }));
}

/** What a matter was guessed from; empty when nothing is said of it. */
export function whyOf(reading: ReadingWire, matter: keyof typeof BEGINS): string {
  const line = reading.why.find((each) => BEGINS[matter].test(each)) ?? '';
  return line.replace(/^[^:]{1,40}:\s*/, '');
}

/** What was said of no single matter. */
export function otherWhys(reading: ReadingWire): readonly string[] {
  return reading.why.filter((line) => !Object.values(BEGINS).some((begins) => begins.test(line)));
}

/** A choice with one matter changed. */
export function chosen(choice: ChoiceWire, matter: keyof ChoiceWire, value: string): ChoiceWire {
  return { ...choice, [matter]: matter === 'skipped' ? Number(value) : value } as ChoiceWire;
}

function delimiterWord(delimiter: string): string {
  if (delimiter === '\t') return word('import.delimiter.tab');
  if (delimiter === '') return word('import.delimiter.none');
  if (delimiter === ',' || delimiter === ';' || delimiter === '|')
    return `${word(`import.delimiter.${delimiter}`)} ${delimiter}`;
  return delimiter;
}

function quoteWord(quote: string): string {
  if (quote === '"') return word('import.quote.double');
  if (quote === "'") return word('import.quote.single');
  return quote === '' ? word('import.quote.none') : quote;
}
