import { COUNTRY_GROUPS } from '../../domain/country-group.ts';
import { FEW_PLACES } from '../../figure/dot-strip.ts';
import type { ComparisonWire, MeasurementWire, StandingWire } from '../../wire/common.ts';
import { count, word } from '../words/word.ts';

/** What is compared with what, in words: `Against 46 comparable places: NUTS 2, EU 27, 125–500 organisations`. */
export function comparisonText(comparison: ComparisonWire): string {
  return word('compare.against', { n: count(comparison.count), rule: ruleText(comparison) });
}

/** The rule by which places are comparable. */
export function ruleText({
  level,
  group,
  from,
  to,
}: Pick<ComparisonWire, 'level' | 'group' | 'from' | 'to'>): string {
  return [word(`level.${level}`), COUNTRY_GROUPS[group].label, sizeText(from, to)].join(', ');
}

/** A size class in words. */
export function sizeText(from: number, to: number | null): string {
  return to === null
    ? word('size.from', { from: count(from) })
    : word('size.between', { from: count(from), to: count(to) });
}

/** `42nd of 47`; nothing when few places are compared, where a rank would say more than is known. */
export function rankText({ rank, of, comparison }: StandingWire): string {
  if (rank === null || comparison.count < FEW_PLACES) return '';
  return word('rank.of', { rank: ordinal(rank), of: count(of) });
}

/** The rank as a sentence. */
export function rankSentence(standing: StandingWire): string {
  const { rank, of } = standing;
  if (rank === null || rankText(standing) === '') return '';
  return word('rank.of.long', { rank: ordinal(rank), of: count(of) });
}

/** 1st, 2nd, 3rd, 4th, 11th, 21st … */
export function ordinal(n: number): string {
  const tens = n % 100;
  const ones = n % 10;
  if (tens >= 11 && tens <= 13) return `${n}th`;
  return `${n}${ones === 1 ? 'st' : ones === 2 ? 'nd' : ones === 3 ? 'rd' : 'th'}`;
}

/** On which side of the median the interval lies. */
export function sideText({ interval, standing }: MeasurementWire): string {
  const median = standing?.median ?? null;
  if (interval === null || median === null || (standing?.comparison.count ?? 0) < FEW_PLACES)
    return '';
  if (interval[1] < median) return word('side.below');
  if (interval[0] > median) return word('side.above');
  return word('side.across');
}
