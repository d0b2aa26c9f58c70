import type { Reading } from '../../domain/raw-table.ts';
import type { Parsed } from './parsed.ts';
import { EMPTY, missingMark, noted, plain, refused, trimmed } from './parsed.ts';
import { unitOf } from './unit-words.ts';

/** A number with the unit written beside it; null where none is. */
export interface Quantity {
  readonly value: number;
  readonly unit: string | null;
}

/** Spaces and apostrophes that part thousands. */
const GROUP_SIGNS = /[\s'’]/g;

/** Signs a number can take with all its words; longer cells are text. */
const LONGEST = 400;

/** Most numbers: digits alone, few enough to be kept exactly. */
const PLAIN = /^-?\d{1,15}$/;

const NO_NUMBER = /^[+-]?(nan|inf|infinity|∞|#[a-z/0!?]+)$/i;

/**
 * Reads a number with its unit: `1.234,5`, `€ 3,2 Mio.`, `(123)`, `~20`, `5 %`.
 *
 * Thousands stand in groups of three, all parted by the same sign. By rule, and told: `(123)` is −123, `~20` is 20,
 * `k`, `tsd`, `m`, `mio`, `mln`, `bn` multiply, digits of other scripts are read as digits. Refused: ranges, bounds,
 * NaN and infinities, more than a double holds, whole numbers a double cannot hold exactly, and `1.234` while the sign
 * before decimals is unsure. A percentage keeps its number and the unit `%`. Cost: O(length).
 */
export function parseQuantity(cell: string | null, decimal: Reading['decimal']): Parsed<Quantity> {
  if (cell === null || trimmed(cell) === '') return EMPTY;
  if (PLAIN.test(cell)) return plain({ value: Number(cell) || 0, unit: null });
  const missing = missingMark(cell);
  if (missing) return missing;
  if (cell.length > LONGEST)
    return refused(
      'not-a-number',
      `not a number: "${cell.slice(0, LONGEST)}…"`,
      'a number such as "1234.5"',
    );
  let text = trimmed(cell);
  const rules: string[] = [];
  if (NO_NUMBER.test(text))
    return refused('not-a-number', `not a number: "${cell}"`, 'a number, or an empty cell');
  const western = westernDigits(text);
  if (western !== text) {
    rules.push('digits of another script are read as digits');
    text = western;
  }
  text = text.replace(/\u2212/g, '-');
  if (/^[<>≤≥]|^(under|over|less than|more than|unter|über)\s/i.test(text))
    return refused(
      'number-bound',
      `a bound, not a number: "${cell}"`,
      'the number itself, or an empty cell',
    );
  const about = /^(~|≈|±|ca\.?|circa|approx\.?|about|etwa|rund)\s*/i.exec(text);
  if (about) {
    rules.push(`“${trimmed(about[0])}” is left out`);
    text = text.slice(about[0].length);
  }
  const brackets = /^([^\d(]*)\(([^()]*\d[^()]*)\)([^\d)]*)$/.exec(text);
  if (brackets) {
    rules.push('brackets are a minus');
    text = `-${brackets[1]}${brackets[2]}${brackets[3]}`;
  }
  const parts = /^([+-]?)(\D*?)([+-]?)((?:[.,](?=\d))?\d(?:[\d.,\s'’]*\d)?)(e[+-]?\d+)?(.*)$/i.exec(
    text,
  );
  if (!parts || (parts[1] !== '' && parts[3] !== ''))
    return refused('not-a-number', `not a number: "${cell}"`, 'a number such as "1234.5"');
  const [, sign, before, innerSign, digits, exponent, after] = parts;
  if (/^\s*(-|–|—|to|bis|\.\.\.?|…)\s*\d/.test(after))
    return refused(
      'number-range',
      `a range, not a number: "${cell}"`,
      'one number, or one column for each end',
    );
  if (/^\s*[-–—\u2212]$/.test(after))
    return refused(
      'not-a-number',
      `a sign behind the number: "${cell}"`,
      'the minus before the number, or no sign',
    );
  const { unit, factor, ok } = unitOf(before, after);
  if (!ok)
    return refused(
      'not-a-number',
      `not a number: "${cell}"`,
      'a number such as "1234.5", with at most a unit behind it',
    );
  if (factor !== 1) rules.push(`it is multiplied by ${factor}`);
  const written = ungrouped(digits, decimal);
  if (written === 'ambiguous')
    return refused(
      'decimal-ambiguous',
      `the number can be read in two ways: "${cell}"`,
      'the sign before decimals, chosen for the whole file',
    );
  if (written === null)
    return refused(
      'number-grouping',
      `the signs between the digits do not fit${decimal === 'unsure' ? '' : ` a decimal “${decimal}”`}: "${cell}"`,
      'thousands in groups of three, one sign before decimals',
    );
  const minus = sign === '-' || innerSign === '-' ? '-' : '';
  return finished(cell, `${minus}${written}${exponent ?? ''}`, factor, unit, rules);
}

function finished(
  cell: string,
  written: string,
  factor: number,
  unit: string | null,
  rules: string[],
): Parsed<Quantity> {
  const value = Number(written) * factor;
  if (!Number.isFinite(value))
    return refused('number-too-large', `more than can be kept: "${cell}"`, 'a number below 1e308');
  if (value === 0 && /[1-9]/.test(written.replace(/e.*$/i, '')))
    return refused(
      'number-too-large',
      `less than can be kept: "${cell}"`,
      'zero, or a number above 1e-308',
    );
  if (/^-?\d+$/.test(written) && factor === 1 && BigInt(Number(written)) !== BigInt(written))
    return refused(
      'number-imprecise',
      `a whole number that cannot be kept exactly: "${cell}"`,
      'a number below 9007199254740993, or the column as text',
    );
  const digits = written.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '');
  if (digits.length > 17) rules.push('only 17 digits are kept');
  const quantity = { value: value === 0 ? 0 : value, unit };
  return rules.length === 0
    ? plain(quantity)
    : noted(
        quantity,
        'number-read-as',
        `"${cell}" is read as ${value}: ${rules.join('; ')}`,
        `the bare number, such as "${value}"`,
      );
}

/** Digits with a point before decimals; null when the groups do not fit, `ambiguous` when they fit twice. */
function ungrouped(digits: string, decimal: Reading['decimal']): string | 'ambiguous' | null {
  const signs = new Set(digits.match(GROUP_SIGNS) ?? []);
  if (signs.size > 1) return null;
  if (decimal !== 'unsure') return read(digits, decimal);
  const point = read(digits, '.');
  const comma = read(digits, ',');
  if (point === null || comma === null) return point ?? comma;
  return Number(point) === Number(comma) ? point : 'ambiguous';
}

function read(digits: string, decimal: '.' | ','): string | null {
  const at = digits.indexOf(decimal);
  const whole = at < 0 ? digits : digits.slice(0, at);
  const rest = at < 0 ? '' : digits.slice(at + 1);
  if (rest !== '' && !/^\d+$/.test(rest)) return null;
  if (at >= 0 && rest === '') return null;
  if (/^\d*$/.test(whole)) return `${whole === '' ? '0' : whole}${at < 0 ? '' : `.${rest}`}`;
  const other = decimal === '.' ? ',' : '.';
  const group = /^\d{1,3}(?:([.,\s'’])\d{3})(?:\1\d{3})*$/.exec(whole);
  if (!group || (group[1] !== other && /[.,]/.test(group[1]))) return null;
  return `${whole.replace(/\D/g, '')}${at < 0 ? '' : `.${rest}`}`;
}

/** Arabic-Indic, Persian and full-width digits and signs as western ones. */
function westernDigits(text: string): string {
  return text
    .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x6f0))
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10))
    .replace(/\u066b/g, '.')
    .replace(/\u066c/g, "'");
}
