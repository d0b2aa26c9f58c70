import type { ProblemList } from './problem-list.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { refusal } from './refusal.ts';

/** A number as its digits stand in the file: nothing is rounded, nothing becomes infinite. */
export class JsonNumber {
  readonly digits: string;

  constructor(digits: string) {
    this.digits = digits;
  }
}

/** A JSON value; an object is a map, so that no name in a file can reach anything else. */
export type JsonValue = string | JsonNumber | boolean | null | readonly JsonValue[] | JsonObject;

/** An object of a JSON file: its values by name in file order, and the line where it begins. */
export interface JsonObject {
  readonly entries: ReadonlyMap<string, JsonValue>;
  readonly line: number;
}

/* oxlint-disable no-control-regex -- JSON forbids control signs in texts */
const PLAIN = /^[^\\\u0000-\u001f]*$/;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?/y;

/** Whether a JSON value is an object. */
export function isJsonObject(value: JsonValue | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && 'entries' in value && 'line' in value;
}

/** Whether a JSON value is a list. */
export function isJsonList(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}

/**
 * Reads JSON strictly and keeps what `JSON.parse` loses: the digits of numbers, lines, and names given twice (a problem,
 * the first value stands).
 *
 * @throws Refusal when it is no JSON, or nested deeper than 100.
 * @see rfc-8259
 */
export function readJsonText(text: string, source: string, problems: ProblemList): JsonValue {
  let at = text.startsWith('\ufeff') ? 1 : 0;
  let line = 1;
  let counted = 0;

  const lineNow = (): number => {
    for (let next = text.indexOf('\n', counted); next >= 0 && next < at;) {
      line++;
      counted = next + 1;
      next = text.indexOf('\n', counted);
    }
    return line;
  };
  const fail = (what: string): never => {
    const met = text.slice(at, at + 40);
    throw refusal('file-unreadable', source, `${what}: "${met}"`, 'valid JSON, saved whole', {
      row: lineNow(),
      value: met,
    });
  };
  const space = (): void => {
    for (;;) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 10 && code !== 13 && code !== 9) return;
      at++;
    }
  };
  const string = (): string => {
    const found = stringEnd(text, at);
    if (found < 0) return fail('a text does not end');
    const raw = text.slice(at, found);
    if (raw.length > READING_LIMITS.cellLength)
      throw refusal(
        'file-too-large',
        source,
        `a text is too long: "${raw.length} signs"`,
        'at most 1,000,000 signs',
        { row: lineNow() },
      );
    if (PLAIN.test(raw)) {
      at = found;
      return raw.slice(1, -1);
    }
    try {
      const value = JSON.parse(raw) as string;
      at = found;
      return value;
    } catch {
      return fail('a text is not written as JSON wants');
    }
  };
  const value = (depth: number): JsonValue => {
    if (depth > READING_LIMITS.depth) fail(`values are nested deeper than ${READING_LIMITS.depth}`);
    space();
    const sign = text[at];
    if (sign === '{') return object(depth);
    if (sign === '[') return list(depth);
    if (sign === '"') return string();
    for (const [word, meant] of [
      ['true', true],
      ['false', false],
      ['null', null],
    ] as const)
      if (text.startsWith(word, at)) {
        at += word.length;
        return meant;
      }
    NUMBER.lastIndex = at;
    const number = NUMBER.exec(text);
    if (!number) return fail('no JSON value');
    at = NUMBER.lastIndex;
    return new JsonNumber(number[0]);
  };
  const list = (depth: number): readonly JsonValue[] => {
    const values: JsonValue[] = [];
    at++;
    space();
    if (text[at] === ']') {
      at++;
      return values;
    }
    for (;;) {
      values.push(value(depth + 1));
      space();
      if (text[at] === ']') break;
      if (text[at] !== ',') fail('neither comma nor ] in a list');
      at++;
    }
    at++;
    return values;
  };
  const object = (depth: number): JsonObject => {
    const entries = new Map<string, JsonValue>();
    const begin = lineNow();
    at++;
    space();
    if (text[at] === '}') {
      at++;
      return { entries, line: begin };
    }
    for (;;) {
      space();
      if (text[at] !== '"') fail('no name in an object');
      const name = string();
      space();
      if (text[at] !== ':') fail('no colon behind a name');
      at++;
      const given = value(depth + 1);
      if (entries.has(name)) {
        const said = `a name is given twice: "${name.slice(0, 60)}"`;
        problems.add('cell-repeated', lineNow(), name, name, said, 'each name once');
      } else entries.set(name, given);
      space();
      if (text[at] === '}') break;
      if (text[at] !== ',') fail('neither comma nor } in an object');
      at++;
    }
    at++;
    return { entries, line: begin };
  };

  const whole = value(0);
  space();
  if (at < text.length) fail('something stands behind the end');
  return whole;
}

/** The index behind the closing quote of a text that begins at `from`; −1 without one. */
function stringEnd(text: string, from: number): number {
  for (let at = from + 1; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 34) return at + 1;
    if (code === 92) at++;
  }
  return -1;
}
