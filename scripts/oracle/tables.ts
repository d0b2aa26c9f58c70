import type { RawTable } from '../../src/domain/raw-table.ts';
import { industryTable } from '../../src/diagnose/mapping/industry-table.ts';
import { quotientsOf } from '../../src/diagnose/mapping/quotients-of.ts';
import { complexity } from '../../src/kernel/space/complexity.ts';
import { agglomeration } from '../../src/kernel/space/ellison-glaeser.ts';
import { specialisations } from '../../src/kernel/space/incidence.ts';
import { krugman } from '../../src/kernel/space/krugman.ts';
import { locationQuotients } from '../../src/kernel/space/location-quotient.ts';
import { locationalGini, quotientGini } from '../../src/kernel/space/locational-gini.ts';
import { shiftShare } from '../../src/kernel/space/shift-share.ts';
import { table } from '../../src/kernel/space/table.ts';
import { relativeSpecialisation } from '../../src/kernel/space/theil.ts';
import {
  slowComplexity,
  slowEllisonGlaeser,
  slowGini,
  slowKrugman,
  slowLocationalGini,
  slowQuotients,
  slowTheil,
} from './slow.ts';

/** One comparison: how many numbers, and how far the farthest pair is apart. */
export interface Compared {
  readonly table: string;
  readonly index: string;
  readonly against: string;
  readonly cells: number;
  readonly apart: number;
  readonly bound: number;
}

const SLOW = 'second computation';
const EXACT = 1e-9;

type Open = (name: string) => Promise<RawTable>;

/** Compares every table of the folder. */
export async function tables(open: Open): Promise<readonly Compared[]> {
  const german = await open('G.regions.emp.csv');
  const european = await open('EU28.emp.csv');
  const states = await open('G.regions.industries.csv');
  return [
    ...byYear('G.regions.emp', german, ['region', 'industry', 'year', 'emp']),
    ...byYear('EU28.emp', european, ['geo', 'nace_r2', 'time', 'emp1000']),
    ...byYear('G.regions.industries', states, ['region_code', 'ind_code', 'year', 'emp_all']),
    ...byYear('G.regions.industries, firms', states, ['region_code', 'ind_code', 'year', 'firms']),
    ...plants(await open('FK2014_EGC.csv')),
    ...cities(await open('Freiburg.csv'), await open('Goettingen.csv')),
  ];
}

type Names = readonly [place: string, industry: string, year: string, amount: string];

interface Year {
  readonly year: string;
  readonly rows: readonly (readonly number[])[];
}

/** The table of each year that is whole, totals and what lies in a wider industry left out. */
function yearsOf(raw: RawTable, [place, industry, year, amount]: Names): readonly Year[] {
  const at = [place, industry, year, amount].map((name) => raw.columns.indexOf(name));
  const cells = raw.rows
    .map((row) => at.map((column) => row[column] ?? ''))
    .filter(
      ([where, what]) => where !== 'Insgesamt' && what !== 'Insgesamt' && !what.endsWith('(C)'),
    );
  const distinct = (c: number): readonly string[] =>
    [...new Set(cells.map((row) => row[c]))].sort();
  const found = new Map(cells.map(([where, what, when, n]) => [`${where}|${what}|${when}`, n]));
  return distinct(2).map((when) => ({
    year: when,
    // A place with a cell that is not published in a year is left out of that year.
    rows: distinct(0)
      .map((where) =>
        distinct(1).map((what) => {
          const text = found.get(`${where}|${what}|${when}`) ?? '';
          return text === '' ? NaN : Number(text);
        }),
      )
      .filter((row) => row.every((n) => Number.isFinite(n))),
  }));
}

function byYear(name: string, raw: RawTable, names: Names): readonly Compared[] {
  const pairs = new Map<string, [number, number][]>();
  const note = (index: string, a: number, b: number): void => {
    pairs.set(index, [...(pairs.get(index) ?? []), [a, b]]);
  };
  let outside = 0;
  let hidden = 0;
  for (const { rows } of yearsOf(raw, names)) {
    const [r, c] = [rows.length, rows[0].length];
    const t = table(r, c, rows.flat());
    const slow = slowQuotients(rows);
    locationQuotients(t).quotient.forEach((q, k) =>
      note('location quotient', q, slow[Math.floor(k / c)][k % c]),
    );
    krugman(t, 'rest').forEach((k, i) => note('Krugman', k, slowKrugman(rows, i)));
    relativeSpecialisation(t).places.forEach((k, i) => note('Theil', k, slowTheil(rows, i)));
    const wholes = rows.map((row) => row.reduce((a, b) => a + b, 0));
    for (let i = 0; i < c; i++) {
      const parts = rows.map((row) => row[i]);
      note('Gini of concentration', quotientGini(parts, wholes), slowGini(parts, wholes));
      note('locational Gini', locationalGini(parts, wholes), slowLocationalGini(parts, wholes));
    }
    const matrix = specialisations(t);
    const eci = complexity(matrix);
    if (eci.refused === null && eci.eigenvalues[1] - eci.eigenvalues[2] > 0.01) {
      const ones = Array.from({ length: matrix.rows }, (_, i) =>
        Array.from(matrix.ones.subarray(i * matrix.columns, (i + 1) * matrix.columns)),
      );
      slowComplexity(ones).forEach((value, i) => note('complexity', eci.places[i], value));
    }
    [outside, hidden] = suppressed(rows, slow, [outside, hidden]);
  }
  return [
    ...[...pairs].map(([index, all]) => ({
      table: name,
      index,
      against: SLOW,
      cells: all.length,
      apart: Math.max(...all.map(([a, b]) => Math.abs(a - b))),
      bound: index === 'complexity' ? 1e-6 : EXACT * 100,
    })),
    {
      table: name,
      index: 'quotients of hidden cells outside their interval',
      against: 'the numbers hidden',
      cells: hidden,
      apart: outside,
      bound: 0,
    },
  ];
}

/** Hides every seventh cell and counts true quotients outside the interval that is then given. */
function suppressed(
  rows: readonly (readonly number[])[],
  slow: readonly (readonly number[])[],
  [outside, hidden]: readonly [number, number],
): [number, number] {
  const c = rows[0].length;
  const hide = (k: number): boolean => k % 7 === 3;
  const t = industryTable(
    {
      counted: 'employees',
      places: rows.map((_, i) => `p${i}`),
      industries: rows[0].map((_, i) => ({ code: `i${i}`, label: `i${i}`, group: `i${i}` })),
      low: Float64Array.from(rows.flat(), (n, k) => (hide(k) ? 0 : n)),
      high: Float64Array.from(rows.flat(), (n, k) => (hide(k) ? Infinity : n)),
    },
    { rows: rows.map((row) => row.reduce((a, b) => a + b, 0)) },
  );
  let [out, all] = [outside, hidden];
  rows.forEach((_, r) =>
    quotientsOf(t, r).forEach(({ low, high }, i) => {
      if (!hide(r * c + i)) return;
      all++;
      if (low > slow[r][i] * (1 + 1e-9) || high < slow[r][i] * (1 - 1e-9)) out++;
    }),
  );
  return [out, all];
}

function plants(raw: RawTable): readonly Compared[] {
  const at = ['region', 'industry', 'emp_firm', 'emp_region'].map((n) => raw.columns.indexOf(n));
  const rows = raw.rows.map((row) => at.map((column) => row[column] ?? ''));
  // The areas in the order they are met, each with its own total: another order is another answer.
  const areas = new Map(rows.map(([area, , , all]) => [area, Number(all)]));
  const names = [...areas.keys()];
  const apart = [...new Set(rows.map(([, industry]) => industry))].map((industry) => {
    const mine = rows.filter((row) => row[1] === industry);
    const sizes = mine.map((row) => Number(row[2]));
    const ours = agglomeration(
      sizes,
      mine.map((row) => names.indexOf(row[0])),
      [...areas.values()],
    );
    return Math.abs(
      ours.ellisonGlaeser -
        slowEllisonGlaeser(
          mine.map((row, i) => ({ area: row[0], size: sizes[i] })),
          areas,
        ),
    );
  });
  return [
    {
      table: 'FK2014_EGC',
      index: 'Ellison–Glaeser',
      against: SLOW,
      cells: apart.length,
      apart: Math.max(...apart),
      bound: EXACT,
    },
  ];
}

function cities(freiburg: RawTable, goettingen: RawTable): readonly Compared[] {
  const column = (raw: RawTable, name: string, from = 0): readonly number[] =>
    raw.rows.slice(from).map((row) => Number(row[raw.columns.indexOf(name)]));
  const here = column(freiburg, 'e_Freiburg2014');
  const nation = column(freiburg, 'e_Germany2014');
  // The first row of the other table is the total of the rest.
  const town = column(goettingen, 'Goettingen2017', 1);
  const country = column(goettingen, 'BRD2017', 1);
  const published = (
    name: string,
    index: string,
    ours: number,
    answer: number,
    digits: number,
  ): Compared => ({
    table: name,
    index,
    against: 'published',
    cells: 1,
    apart: Math.abs(ours - answer),
    bound: 0.5 * 10 ** -digits + 1e-12,
  });
  return [
    published('Freiburg', 'Gini of specialisation', quotientGini(here, nation), 0.2089009, 7),
    published('Goettingen', 'Gini of specialisation', quotientGini(town, country), 0.359852, 6),
    // The manual compares the town with the whole country, the town inside it.
    published(
      'Goettingen',
      'Krugman',
      krugman(table(2, town.length, [...town, ...country]), 'rest')[0],
      0.4508469,
      7,
    ),
    shifts('Freiburg', [
      [column(freiburg, 'e_Freiburg2008'), here, column(freiburg, 'e_Germany2008'), nation],
    ]),
    shifts(
      'Goettingen',
      Array.from({ length: 9 }, (_, i) => [
        column(goettingen, `Goettingen${2008 + i}`, 1),
        column(goettingen, `Goettingen${2009 + i}`, 1),
        column(goettingen, `BRD${2008 + i}`, 1),
        column(goettingen, `BRD${2009 + i}`, 1),
      ]),
    ),
  ];
}

type Shift = readonly (readonly number[])[];

/** Shift-share of each pair of years in both forms, against the formulas written out. */
function shifts(name: string, all: readonly Shift[]): Compared {
  let apart = 0;
  let cells = 0;
  const total = (row: readonly number[]): number => row.reduce((a, b) => a + b, 0);
  for (const [e0, e1, n0, n1] of all) {
    const parts = shiftShare(e0, e1, n0, n1);
    const growth = total(n1) / total(n0) - 1;
    e0.forEach((e, i) => {
      if (e === 0) return;
      const own = e1[i] / e - n1[i] / n0[i];
      const homothetic = (total(e0) * n0[i]) / total(n0);
      const slow = [
        e * growth,
        e * (n1[i] / n0[i] - 1 - growth),
        e * own,
        homothetic * own,
        (e - homothetic) * own,
      ];
      const ours = [parts.national, parts.mix, parts.regional, parts.competitive, parts.allocation];
      slow.forEach((value, k) => {
        apart = Math.max(apart, Math.abs(value - ours[k][i]) / Math.max(1, total(e0)));
        cells++;
      });
    });
  }
  return { table: name, index: 'shift-share', against: SLOW, cells, apart, bound: EXACT };
}
