import type { Problem, ProblemCode } from '../../domain/problem.ts';
import type { CaseTable } from '../casebook/case-table.ts';
import { countsPrintedAs, readShare, sharesAgree } from '../../kernel/text/printed-share.ts';

/** Which columns hold what; null where the table has none. */
export interface ShareColumns {
  readonly count: string | null;
  readonly total: string;
  readonly percent: string;
  /** A column of ordered levels along which counts at or above cannot rise. */
  readonly level: string | null;
}

/** What was checked in a table, and what does not fit. */
export interface TableCheck {
  /** Null when no column of percentages with a total was found: then nothing was checked. */
  readonly columns: ShareColumns | null;
  /** Percentages recomputed from a count, or tried against a total. */
  readonly checked: number;
  /** Percentages that could not be read, or whose count or total is missing. */
  readonly skipped: number;
  readonly problems: readonly Problem[];
}

const PERCENT = /percent|%|\bpct\b|_pct|share/i;
const TOTAL = /total|surveyed|sample|respondents|^of$|^n$|base|population/i;
const COUNT = /count|firms|number|at_or_above|cumulative|frequency|cases/i;
const LEVEL = /^(level|rung|phase)$/i;
const AT_OR_ABOVE = /at_or_above|cumulative|or above|or more/i;

/** Guesses which columns of a table hold counts, totals and percentages from their names; null without a percentage and a total. */
export function guessColumns(columns: readonly string[]): ShareColumns | null {
  const percent = columns.find((name) => PERCENT.test(name));
  const total = columns.find((name) => name !== percent && TOTAL.test(name));
  if (percent === undefined || total === undefined) return null;
  const rest = columns.filter((name) => name !== percent && name !== total);
  const count =
    rest.find((name) => AT_OR_ABOVE.test(name)) ?? rest.find((name) => COUNT.test(name)) ?? null;
  const level = rest.find((name) => LEVEL.test(name)) ?? null;
  return { percent, total, count, level };
}

/**
 * Recomputes every share of a table.
 *
 * With a count: the percentage must be 100 · count / total to half its last digit, and the count a whole number from 0 to the
 * total. Without one: some whole count must give it. Counts at or above a level must not rise from one level to the next in
 * rows that are the same in every other column. Each misfit is a problem with line, column, value and what would be right.
 * Cost: O(rows × columns).
 */
export function checkTable(table: CaseTable, given?: ShareColumns): TableCheck {
  const columns = given ?? guessColumns(table.columns);
  if (columns === null) return { columns, checked: 0, skipped: 0, problems: [] };
  const problems: Problem[] = [];
  let checked = 0;
  let skipped = 0;
  const at = (name: string | null): number => (name === null ? -1 : table.columns.indexOf(name));
  const [percentAt, countAt, totalAt] = [at(columns.percent), at(columns.count), at(columns.total)];
  table.rows.forEach((cells, i) => {
    const flag = (
      code: ProblemCode,
      field: string,
      value: string,
      what: string,
      hint: string,
    ): void => {
      const place = { source: table.name, row: table.rowNumbers[i], field };
      problems.push({ code, at: place, value, message: `${what}: "${value}"`, hint });
    };
    const printed = cells[percentAt] ?? null;
    const total = numberOf(cells[totalAt]);
    const count = numberOf(cells[countAt]);
    if (printed === null || readShare(printed) === null || !(total > 0)) {
      skipped++;
      return;
    }
    checked++;
    if (countAt < 0 || count !== count) {
      if (countsPrintedAs(printed, total) === null)
        flag(
          'share-impossible',
          columns.percent,
          printed,
          `no whole number of ${total} gives this percentage`,
          nearestShares(printed, total),
        );
      return;
    }
    if (!Number.isInteger(count) || count < 0 || count > total)
      flag(
        'count-unfit',
        columns.count ?? '',
        String(count),
        'the count is no part of its total',
        `a whole number from 0 to ${total}`,
      );
    else if (!sharesAgree(count, total, printed)) {
      const right = (100 * count) / total;
      flag(
        'share-misfit',
        columns.percent,
        printed,
        `${count} of ${total} is not printed as what it is`,
        `${trim(right)} %, or another count${alternatives(printed, total)}`,
      );
    }
  });
  if (columns.level !== null && columns.count !== null && AT_OR_ABOVE.test(columns.count))
    problems.push(...risingCounts(table, columns.level, columns.count, columns.percent));
  return { columns, checked, skipped, problems };
}

function risingCounts(
  table: CaseTable,
  level: string,
  count: string,
  percent: string,
): readonly Problem[] {
  const [levelAt, countAt, percentAt] = [level, count, percent].map((name) =>
    table.columns.indexOf(name),
  );
  const last = new Map<string, { readonly level: number; readonly count: number }>();
  return table.rows.flatMap((cells, i) => {
    const key = cells
      .filter((_, c) => c !== levelAt && c !== countAt && c !== percentAt)
      .join('\n');
    const here = { level: numberOf(cells[levelAt]), count: numberOf(cells[countAt]) };
    const before = last.get(key);
    last.set(key, here);
    if (before === undefined || !(here.level > before.level) || !(here.count > before.count))
      return [];
    return {
      code: 'count-unfit' as const,
      at: { source: table.name, row: table.rowNumbers[i], field: count },
      value: String(here.count),
      message: `more firms at or above level ${here.level} than at or above level ${before.level}: "${here.count}"`,
      hint: `at most ${before.count}`,
    };
  });
}

function nearestShares(printed: string, total: number): string {
  const wanted = ((readShare(printed)?.percent ?? 0) * total) / 100;
  const near = [Math.floor(wanted), Math.ceil(wanted)].filter(
    (count) => count >= 0 && count <= total,
  );
  const said = near.map((count) => `${count} of ${total} is ${trim((100 * count) / total)} %`);
  return said.length === 0 ? 'a percentage from 0 to 100' : said.join(', ');
}

function alternatives(printed: string, total: number): string {
  const counts = countsPrintedAs(printed, total);
  return counts === null ? '; no whole count gives the printed one' : ` such as ${counts[0]}`;
}

function numberOf(cell: string | null | undefined): number {
  if (cell === null || cell === undefined || !/^\s*-?\d+([.,]\d+)?\s*$/.test(cell)) return NaN;
  return Number(cell.trim().replace(',', '.'));
}

function trim(value: number): string {
  return value.toFixed(2).replace(/\.?0+$/, '');
}
