import type { SizeClass, SizeCriterion, SizeReading } from './size-class.ts';
import { SIZE_CLASSES, SIZE_CRITERIA } from './size-class.ts';

/** Upper ends of micro, small and medium; what lies beyond is large. */
type Ends = readonly [number, number, number];

/** A definition of size classes, as a law or an institution states it. A changed definition is a new rule of a new year. */
export interface SizeRule {
  readonly id: string;
  /** Whose definition, and its year. */
  readonly label: string;
  readonly year: number;
  /** ISO code of the money its ends are in. */
  readonly currency: 'EUR' | 'USD' | 'VND';
  /** Employees; `below` where the end itself belongs to the next class. */
  readonly employees: { readonly ends: Ends; readonly below: boolean };
  /** In the currency; the end itself belongs to the class. */
  readonly turnover: Ends;
  readonly assets: Ends;
  /** Which criteria must be met: employees and one of the two in money, or all three. */
  readonly combine: 'employees-and-either' | 'all';
  /** What a reader must know beside the numbers. */
  readonly note: string;
  /** Keys of references.bib. */
  readonly cites: readonly string[];
}

/** The rules a register can choose from; the first is the one unless another is chosen. */
export const SIZE_RULES: readonly SizeRule[] = [
  {
    id: 'eu-2003',
    label: 'European Union, 2003/361/EC',
    year: 2003,
    currency: 'EUR',
    employees: { ends: [10, 50, 250], below: true },
    turnover: [2e6, 10e6, 50e6],
    assets: [2e6, 10e6, 43e6],
    combine: 'employees-and-either',
    note: 'Independence from other firms, which the recommendation also asks for, is not tested.',
    cites: ['eu2003sme'],
  },
  {
    id: 'world-bank-2007',
    label: 'World Bank, as of 2007',
    year: 2007,
    currency: 'USD',
    employees: { ends: [10, 50, 300], below: false },
    turnover: [1e5, 3e6, 15e6],
    assets: [1e4, 3e6, 15e6],
    combine: 'all',
    note: 'All three criteria must be met. Lenders of the group ask for two of the three, and later editions have other ends.',
    cites: ['ayyagari2007small'],
  },
  {
    id: 'vietnam-2021-industry',
    label: 'Viet Nam, Decree 80/2021, agriculture and industry',
    year: 2021,
    currency: 'VND',
    employees: { ends: [10, 100, 200], below: false },
    turnover: [3e9, 50e9, 200e9],
    assets: [3e9, 20e9, 100e9],
    combine: 'employees-and-either',
    note: 'Employees are those in social insurance; total capital is read from the balance sheet total.',
    cites: ['vietnam2021decree80'],
  },
  {
    id: 'vietnam-2021-services',
    label: 'Viet Nam, Decree 80/2021, trade and services',
    year: 2021,
    currency: 'VND',
    employees: { ends: [10, 50, 100], below: false },
    turnover: [10e9, 100e9, 300e9],
    assets: [3e9, 50e9, 100e9],
    combine: 'employees-and-either',
    note: 'Employees are those in social insurance; total capital is read from the balance sheet total.',
    cites: ['vietnam2021decree80'],
  },
];

/** The rule of an id; undefined where there is none. */
export function sizeRuleOf(id: string): SizeRule | undefined {
  return SIZE_RULES.find((rule) => rule.id === id);
}

/**
 * Reads the size of a firm by a rule. NaN is unknown; money is in the rule's currency.
 *
 * Each criterion alone gives a class; the firm has max(employees, min(turnover, assets)) or the largest of all three, as
 * the rule combines them. Unknown criteria may be anything: where they cannot change the answer it is sure; where all known
 * criteria agree, their class is given and is not sure; else the class is unknown. Without a known criterion nothing is.
 *
 * @see eu2003sme @see ayyagari2007small
 */
export function readSize(
  rule: SizeRule,
  known: Readonly<Record<SizeCriterion, number>>,
): SizeReading {
  const alone = SIZE_CRITERIA.map((criterion) => classAlone(rule, criterion, known[criterion]));
  const low = combine(rule, alone, 0);
  const high = combine(rule, alone, LARGE);
  const stated = alone.filter((at) => at !== null);
  const agreed = stated.length > 0 && stated.every((at) => at === stated[0]) ? stated[0] : null;
  const at =
    low === high ? low : agreed !== null && agreed >= low && agreed <= high ? agreed : null;
  const sme = low === LARGE ? false : high < LARGE ? true : at === null ? null : at < LARGE;
  return {
    size: at === null ? null : SIZE_CLASSES[at],
    sure: low === high,
    sme,
    missing: low === high ? [] : SIZE_CRITERIA.filter((_, i) => alone[i] === null),
  };
}

const LARGE = SIZE_CLASSES.length - 1;

function classAlone(rule: SizeRule, criterion: SizeCriterion, value: number): number | null {
  if (value !== value) return null;
  const ends = criterion === 'employees' ? rule.employees.ends : rule[criterion];
  const below = criterion === 'employees' && rule.employees.below;
  const at = ends.findIndex((end) => (below ? value < end : value <= end));
  return at < 0 ? LARGE : at;
}

function combine(
  rule: SizeRule,
  [employees, turnover, assets]: readonly (number | null)[],
  unknown: number,
): number {
  const people = employees ?? unknown;
  const [sales, total] = [turnover ?? unknown, assets ?? unknown];
  return rule.combine === 'all'
    ? Math.max(people, sales, total)
    : Math.max(people, Math.min(sales, total));
}

/** A rule that a register chose, and what money of other currencies is worth. */
export interface SizeChoice {
  readonly rule: string;
  /** How much of a currency one euro buys, by ISO code; a currency that is missing cannot be converted. */
  readonly perEur: Readonly<Record<string, number>>;
}

/** The choice of a register that made none. The rate is the European Central Bank's mean of 2024. */
export const DEFAULT_SIZE_CHOICE: SizeChoice = { rule: 'eu-2003', perEur: { USD: 1.0824 } };

/** An amount in another currency; NaN where a rate is missing. */
export function convert(
  amount: number,
  from: string,
  to: string,
  perEur: Readonly<Record<string, number>>,
): number {
  if (from === to) return amount;
  const rate = (currency: string): number => (currency === 'EUR' ? 1 : (perEur[currency] ?? NaN));
  return (amount / rate(from)) * rate(to);
}

/** The class of an index as columns have it: 0 is unknown. */
export function sizeAt(code: number): SizeClass | null {
  return code === 0 ? null : SIZE_CLASSES[code - 1];
}
