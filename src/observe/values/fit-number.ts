import type { Attribute } from '../../domain/package/attribute.ts';
import type { Parsed } from './parsed.ts';
import { noted, refused } from './parsed.ts';
import type { Quantity } from './parse-number.ts';
import { OBSOLETE, currencyOf } from './unit-words.ts';

/**
 * A quantity as the number an attribute wants: its unit, its range, whole where it must be.
 *
 * A percentage becomes a share where the attribute is one (0 to 1), and says so. Money in another currency, and any other
 * foreign unit, is refused here: no rate is assumed. The importer keeps such a value as an observation in its own unit.
 */
export function fitNumber(
  parsed: Parsed<Quantity>,
  attribute: Attribute,
  cell: string,
): Parsed<number> {
  if (parsed.value === null) return { value: null, problem: parsed.problem };
  let { value } = parsed.value;
  const { unit } = parsed.value;
  let problem = parsed.problem;
  if (unit === '%' && attribute.min === 0 && attribute.max === 1) {
    value /= 100;
    problem = noted(
      value,
      'number-read-as',
      `"${cell}" is read as ${value}: a percentage as a share`,
      `"${value}"`,
    ).problem;
  } else if (unit !== null && !isOwn(unit, attribute)) return foreign(unit, attribute, cell);
  if (attribute.type === 'whole' && !Number.isInteger(value))
    return refused(
      'out-of-range',
      `not a whole number: "${cell}"`,
      `a whole number such as "${attribute.example || '1'}"`,
    );
  if (
    (attribute.min !== null && value < attribute.min) ||
    (attribute.max !== null && value > attribute.max)
  )
    return refused(
      'out-of-range',
      `outside what ${attribute.name} can be: "${cell}"`,
      range(attribute),
    );
  return { value, problem };
}

function isOwn(unit: string, attribute: Attribute): boolean {
  const own = attribute.unit ?? '';
  return (
    own === unit ||
    own.startsWith(`${unit} `) ||
    (own.startsWith('degrees') && /^°?\s*[nesw]?$/i.test(unit))
  );
}

function foreign(unit: string, attribute: Attribute, cell: string): Parsed<never> {
  const gone = OBSOLETE.get(unit.toLowerCase());
  const currency = currencyOf(unit) !== null && (attribute.unit ?? '').startsWith('EUR');
  return refused(
    currency ? 'currency-differs' : 'unit-differs',
    gone === undefined
      ? `${currency ? 'a currency without a rate' : 'another unit'}: "${cell}"`
      : `a currency that is no more (${unit}): "${cell}"`,
    `${attribute.unit === null ? 'a number without a unit' : `the amount in ${attribute.unit}`}`,
  );
}

function range({ min, max }: Attribute): string {
  if (min !== null && max !== null) return `a number from ${min} to ${max}`;
  return min !== null ? `a number of ${min} or more` : `a number of ${max} or less`;
}
