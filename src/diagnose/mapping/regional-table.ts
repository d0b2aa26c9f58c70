import { SUBJECT_KINDS } from '../../domain/observation.ts';
import { once } from '../../snapshot/once.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import type { Ends } from '../../kernel/stats/delete-a-part.ts';
import { type Detail, industryOf } from './establishments.ts';
import { type Industry, type IndustryTable, industryTable } from './industry-table.ts';

/** One cell of a published table: people of one industry in one place and period. */
export interface RegionalCell {
  readonly place: string;
  /** The code of the industry; `total` for all of them. */
  readonly industry: string;
  readonly period: string;
  /** Both ends the number where it is published. */
  readonly amount: Ends;
}

/** A table for each period that has cells, oldest first. */
export interface RegionalTables {
  readonly periods: readonly string[];
  readonly tables: readonly IndustryTable[];
  /** Codes of another level, or inside a range that is there, which would count twice. */
  readonly leftOut: readonly string[];
}

/** What a table writes for a cell an office keeps back, beside the status codes C and c. */
const KEPT_BACK = /^(c|\(c\)|:c|: c|suppressed|confidential|secret|geheim|\*|x)$/i;

const BOUNDS = /^\[?\s*(\d+(?:\.\d+)?)\s*(?:-|–|—|,|to|bis)\s*(\d+(?:\.\d+)?)\s*\]?$/i;

const BELOW = /^(<|<=|≤)\s*(\d+(?:\.\d+)?)$/;

/** Names of the row and the column that hold all. */
const ALL = /^(total|totals|all|sum|insgesamt|totale|total general)$/i;

/** True for the name of a row or column of totals. */
export function isTotal(name: string): boolean {
  return ALL.test(name.trim());
}

/**
 * The ends of a cell as a table writes it: a number; bounds (`1–9`, `<10`); a mark of suppression, alone or before
 * bounds, which without bounds lies anywhere from 0. Null for an empty cell and for other words.
 */
export function endsOfWords(words: string, suppressed = false): Ends | null {
  const plain = words.trim();
  if (/^\d+(\.\d+)?(e\d+)?$/i.test(plain)) {
    const amount = Number(plain);
    return suppressed ? { low: 0, high: Infinity } : { low: amount, high: amount };
  }
  const bare = plain.replace(/^(suppressed|confidential|c)[\s:]+/i, '');
  const [, from, to] = BOUNDS.exec(bare) ?? [];
  if (from !== undefined && Number(from) <= Number(to))
    return { low: Number(from), high: Number(to) };
  const [, sign, most] = BELOW.exec(bare) ?? [];
  if (most !== undefined)
    return { low: 0, high: sign === '<' ? Math.max(0, Number(most) - 1) : Number(most) };
  return suppressed || KEPT_BACK.test(plain) ? { low: 0, high: Infinity } : null;
}

/** The family of indicators that holds employment of places by industry. */
const FAMILY = 'employment:';

/** The cells a register holds about places, the newest word on each. Cost: O(observations). */
export const cellsOfRegister = once(({ observations }: Snapshot): readonly RegionalCell[] => {
  const newest = new Map<string, RegionalCell & { readonly known: number }>();
  const place = SUBJECT_KINDS.indexOf('place');
  const { subjectKind, subject, what, period, value, text, status, known } = observations;
  for (let row = 0; row < observations.count; row++) {
    if (subjectKind[row] !== place || !what[row].startsWith(FAMILY)) continue;
    const kept = /^c$/i.test(status[row].trim());
    const amount =
      value[row] === value[row] && !kept
        ? { low: value[row], high: value[row] }
        : endsOfWords(text[row], kept);
    if (amount === null || !(amount.low >= 0)) continue;
    const industry = what[row].slice(FAMILY.length);
    const key = JSON.stringify([subject[row], industry, period[row]]);
    const before = newest.get(key);
    if (before === undefined || before.known <= known[row])
      newest.set(key, {
        place: subject[row],
        industry,
        period: period[row],
        amount,
        known: known[row],
      });
  }
  return [...newest.values()];
});

/**
 * Tables of the cells of chosen places, one for each period. A cell that is not there is unknown, not 0: it lies between
 * 0 and what the totals leave. `whole` names the place whose cells are the totals of the industries, such as the country;
 * without it the places add up to the whole.
 *
 * Codes finer than `detail` are not added up: a published table comes at one level, and codes that contain one another
 * would count twice. Cost: O(cells · log).
 */
export function regionalTables(
  cells: readonly RegionalCell[],
  isRow: (place: string) => boolean,
  whole: (place: string) => boolean,
  detail: Detail | null = null,
): RegionalTables {
  const periods = [...new Set(cells.map(({ period }) => period))].sort();
  const places = sorted(cells.map(({ place }) => place).filter(isRow));
  const codes = sorted(cells.map(({ industry }) => industry).filter((code) => !isTotal(code)));
  const kept = levelOf(codes, detail);
  const industries = kept.map(industryNamed);
  return {
    periods,
    leftOut: codes.filter((code) => !kept.includes(code)),
    tables: periods.map((period) =>
      tableOf(
        cells.filter((cell) => cell.period === period),
        { places, kept, industries, isRow, whole },
      ),
    ),
  };
}

/**
 * The codes of one level: the asked one where the table has it, else the level most codes are of. Sections come with their
 * ranges (`B-E`), the wider one first, and what lies in a range is left out, so that nothing counts twice. Names that are
 * no codes are of no level and stay; whether they overlap with others shows in totals that do not fit.
 */
function levelOf(codes: readonly string[], detail: Detail | null): readonly string[] {
  const levels = { broad: 1, middle: 2, fine: 5 };
  const sizes = new Map<number, string[]>();
  for (const code of codes) {
    const { read, code: plain } = industryOf(code, 'fine');
    const size = lettersOf(code).length > 0 ? 1 : !read ? 0 : plain.length <= 2 ? plain.length : 5;
    sizes.set(size, [...(sizes.get(size) ?? []), code]);
  }
  const named = sizes.get(0) ?? [];
  sizes.delete(0);
  const asked = detail === null ? undefined : sizes.get(levels[detail]);
  const most = [...sizes.values()].sort((a, b) => b.length - a.length)[0] ?? [];
  const level = new Set([...(asked ?? most), ...named]);
  return withoutOverlap(codes.filter((code) => level.has(code)));
}

function withoutOverlap(codes: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  const kept = new Set<string>();
  for (const code of [...codes].sort((a, b) => lettersOf(b).length - lettersOf(a).length)) {
    const letters = lettersOf(code);
    if (letters.some((letter) => taken.has(letter))) continue;
    for (const letter of letters) taken.add(letter);
    kept.add(code);
  }
  return codes.filter((code) => kept.has(code));
}

/** The sections a code or a range of sections covers, alone or in brackets after a name; none for other codes. */
function lettersOf(code: string): readonly string[] {
  const [, from, to = from] =
    /^([A-U])(?:[-_]([A-U]))?$/.exec(code.trim()) ??
    /\(([A-U])(?:[-_]([A-U]))?\)$/.exec(code.trim()) ??
    [];
  if (from === undefined || to < from) return [];
  return Array.from({ length: to.charCodeAt(0) - from.charCodeAt(0) + 1 }, (_, i) =>
    String.fromCharCode(from.charCodeAt(0) + i),
  );
}

function tableOf(
  cells: readonly RegionalCell[],
  {
    places,
    kept,
    industries,
    isRow,
    whole,
  }: {
    readonly places: readonly string[];
    readonly kept: readonly string[];
    readonly industries: readonly Industry[];
    readonly isRow: (place: string) => boolean;
    readonly whole: (place: string) => boolean;
  },
): IndustryTable {
  const rowOf = new Map(places.map((place, i) => [place, i]));
  const columnOf = new Map(kept.map((code, i) => [code, i]));
  const c = kept.length;
  const low = new Float64Array(places.length * c);
  const high = new Float64Array(low.length).fill(Infinity);
  const rows = new Float64Array(places.length).fill(NaN);
  const columns = new Float64Array(c).fill(NaN);
  let all = NaN;
  for (const { place, industry, amount } of cells) {
    const column = columnOf.get(industry);
    const point = amount.low === amount.high ? amount.low : NaN;
    if (whole(place)) {
      if (isTotal(industry)) all = point;
      else if (column !== undefined) columns[column] = point;
    } else if (isRow(place)) {
      const row = rowOf.get(place)!;
      if (isTotal(industry)) rows[row] = point;
      else if (column !== undefined) {
        low[row * c + column] = amount.low;
        high[row * c + column] = amount.high;
      }
    }
  }
  return industryTable(
    { counted: 'employees', places, industries, low, high },
    { rows, columns, whole: all },
  );
}

function industryNamed(code: string): Industry {
  const { label, group } = industryOf(code, 'fine');
  return { code, label, group: group === code ? industryOf(code, 'broad').code : group };
}

function sorted(words: readonly string[]): readonly string[] {
  return [...new Set(words)].sort();
}
