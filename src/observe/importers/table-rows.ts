import { tableOf } from '../../domain/data-package.ts';
import type { Mapping } from '../../domain/mapping.ts';
import type { Attribute } from '../../domain/package/attribute.ts';
import type { Problem, ProblemCode } from '../../domain/problem.ts';
import type { RawTable } from '../../domain/raw-table.ts';
import type { Source } from '../../domain/source.ts';
import type { Span } from '../../snapshot/statements.ts';
import { fitNumber } from '../values/fit-number.ts';
import { parseList } from '../values/list-cell.ts';
import { parseCode } from '../values/parse-code.ts';
import type { Side } from '../values/parse-day.ts';
import { parseDay } from '../values/parse-day.ts';
import { parseId, parseText } from '../values/parse-id.ts';
import type { Quantity } from '../values/parse-number.ts';
import { parseQuantity } from '../values/parse-number.ts';
import { parseTruth } from '../values/parse-truth.ts';
import type { Fault, Parsed } from '../values/parsed.ts';
import { unitOfHeader } from '../values/unit-words.ts';
import type { RejectedRow } from './rejected-file.ts';

/** Signs of a value that a problem quotes. */
const LONGEST = 200;

/** What becomes of a row in the ledger. */
export type Fate = 'kept' | 'merged' | 'rejected';

/** A number as it stood in a cell, with what could not be read of it. */
export interface Stated {
  readonly quantity: Quantity | null;
  readonly cell: string;
  readonly fault: Fault | null;
}

/** The rows of one table as its mapping reads them; every fault is reported where it stands. */
export interface TableRows {
  readonly count: number;
  line(i: number): number;
  has(name: string): boolean;
  cell(i: number, name: string): string | null;
  text(i: number, name: string): string | null;
  id(i: number, name: string): string | null;
  number(i: number, name: string): number | null;
  /** A number with its unit, before it is fitted to an attribute. */
  stated(i: number, name: string): Stated | null;
  day(i: number, name: string, side?: Side): string | null;
  truth(i: number, name: string): boolean;
  code(i: number, name: string): string;
  list(i: number, name: string): readonly string[];
  /** The columns that are observations of their own. */
  observed(
    i: number,
  ): readonly { readonly what: string; readonly unit: string | null; readonly stated: Stated }[];
  /** When the row is held and true; null when it contradicts itself, which rejects it. */
  span(i: number, source: Source): Span | null;
  report(
    code: ProblemCode,
    i: number | null,
    name: string | null,
    value: string | null,
    message: string,
    hint: string,
  ): void;
  /** Rejects a row and says why; an empty name stands for the whole row. */
  reject(
    i: number,
    code: ProblemCode,
    name: string | null,
    value: string | null,
    message: string,
    hint: string,
  ): null;
}

/** Opens a table under its mapping. Problems and rejected rows are added to the lists that are given. */
export function openTable(
  raw: RawTable,
  mapping: Mapping,
  source: string,
  problems: Problem[],
  rejected: RejectedRow[],
): TableRows {
  const attributes = new Map(tableOf(mapping.table).attributes.map((each) => [each.name, each]));
  const columnOf = new Map<string, number>();
  const observed: { readonly at: number; readonly what: string; readonly unit: string | null }[] =
    [];
  raw.columns.forEach((column, at) => {
    const goal = Object.hasOwn(mapping.goals, column)
      ? mapping.goals[column]
      : { ignored: true as const };
    if ('attribute' in goal) columnOf.set(goal.attribute, at);
    else if ('observation' in goal) observed.push({ at, what: goal.observation, unit: goal.unit });
  });
  const { decimal, dateOrder } = raw.reading;
  const fieldOf = (name: string | null): string | null =>
    name === null ? null : (raw.columns[columnOf.get(name) ?? -1] ?? name);
  const heads = new Map<string, ReturnType<typeof unitOfHeader>>();
  for (const [name, at] of columnOf) {
    const { type } = attributes.get(name) ?? { type: 'text' };
    if (type === 'number' || type === 'whole') heads.set(name, unitOfHeader(raw.columns[at]));
  }
  const place = (i: number | null, field: string | null): Problem['at'] => ({
    source,
    row: i === null ? null : raw.rowNumbers[i],
    field,
  });
  const report: TableRows['report'] = (code, i, name, value, message, hint) => {
    problems.push({ code, at: place(i, fieldOf(name)), value: clipped(value), message, hint });
  };
  const take = <T>(i: number, name: string, cell: string | null, parsed: Parsed<T>): T | null => {
    const { problem } = parsed;
    if (problem) report(problem.code, i, name, cell, problem.message, problem.hint);
    return parsed.value;
  };
  const cell = (i: number, name: string): string | null => {
    const at = columnOf.get(name);
    const own = at === undefined ? null : (raw.rows[i][at] ?? null);
    if (own !== null && own !== '') return own;
    return Object.hasOwn(mapping.constants, name) ? mapping.constants[name] : null;
  };
  const attributeOf = (name: string): Attribute => attributes.get(name)!;
  const codesOf = (name: string): Readonly<Record<string, string>> =>
    Object.hasOwn(mapping.codes, name) ? mapping.codes[name] : {};
  const quantity = (i: number, name: string): Parsed<Quantity> => {
    const parsed = parseQuantity(cell(i, name), decimal);
    const head = heads.get(name);
    // a cell that names its own unit speaks for itself
    if (!head || parsed.value === null || parsed.value.unit !== null) return parsed;
    return {
      value: { value: parsed.value.value * head.factor, unit: head.unit },
      problem: parsed.problem,
    };
  };
  for (const [name, head] of heads)
    if (head && head.factor !== 1)
      report(
        'number-read-as',
        null,
        name,
        fieldOf(name),
        `the column is headed in another size, each number is multiplied by ${head.factor}: "${fieldOf(name)}"`,
        'a column in the unit itself',
      );
  const reject: TableRows['reject'] = (i, code, name, value, message, hint) => {
    report(code, i, name, value, message, hint);
    rejected.push({
      table: raw.name,
      row: raw.rowNumbers[i],
      field: fieldOf(name),
      value: clipped(value),
      code,
      reason: message,
      hint,
      cells: raw.rows[i],
    });
    return null;
  };
  const day: TableRows['day'] = (i, name, side) =>
    take(i, name, cell(i, name), parseDay(cell(i, name), dateOrder, side));

  return {
    count: raw.rows.length,
    line: (i) => raw.rowNumbers[i],
    has: (name) => columnOf.has(name) || Object.hasOwn(mapping.constants, name),
    cell,
    text: (i, name) => take(i, name, cell(i, name), parseText(cell(i, name))),
    id: (i, name) => take(i, name, cell(i, name), parseId(cell(i, name))),
    number: (i, name) =>
      take(
        i,
        name,
        cell(i, name),
        fitNumber(quantity(i, name), attributeOf(name), cell(i, name) ?? ''),
      ),
    stated(i, name) {
      const text = cell(i, name);
      const { value, problem } = quantity(i, name);
      return text === null || (value === null && problem === null)
        ? null
        : { quantity: value, cell: text, fault: problem };
    },
    day,
    truth(i, name) {
      const text = cell(i, name);
      const codes = codesOf(name);
      const said =
        text !== null && Object.hasOwn(codes, text) && codes[text] !== '' ? codes[text] : text;
      return take(i, name, text, parseTruth(said)) ?? attributeOf(name).default === 'yes';
    },
    code: (i, name) =>
      take(i, name, cell(i, name), parseCode(cell(i, name), attributeOf(name), codesOf(name))) ??
      attributeOf(name).default ??
      '',
    list: (i, name) => parseList(cell(i, name)),
    observed: (i) =>
      observed.flatMap(({ at, what, unit }) => {
        const text = raw.rows[i][at] ?? null;
        if (text === null || text.trim() === '') return [];
        const { value, problem } = parseQuantity(text, decimal);
        if (problem)
          problems.push({
            code: problem.code,
            at: place(i, raw.columns[at]),
            value: clipped(text),
            message: problem.message,
            hint: problem.hint,
          });
        return [{ what, unit, stated: { quantity: value, cell: text, fault: problem } }];
      }),
    span(i, { day: of }) {
      const span = {
        knownFrom: day(i, 'known_from') ?? of,
        knownTo: day(i, 'known_to', 'end'),
        validFrom: day(i, 'valid_from'),
        validTo: day(i, 'valid_to', 'end'),
      };
      if (span.validFrom !== null && span.validTo !== null && span.validTo < span.validFrom)
        return reject(
          i,
          'span-reversed',
          'valid_to',
          cell(i, 'valid_to'),
          `it ends before it begins: "${cell(i, 'valid_from')}" to "${cell(i, 'valid_to')}"`,
          'an end that is not before the begin, or an empty cell',
        );
      if (span.knownTo !== null && span.knownTo <= span.knownFrom)
        return reject(
          i,
          'span-reversed',
          'known_to',
          cell(i, 'known_to'),
          `it was given up before it was said: "${span.knownFrom}" to "${cell(i, 'known_to')}"`,
          'a day after it was first said, or an empty cell',
        );
      return span;
    },
    report,
    reject,
  };
}

/** A value short enough to be shown. */
export function clipped(value: string | null): string | null {
  return value !== null && value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
}
