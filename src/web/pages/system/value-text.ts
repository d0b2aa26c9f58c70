import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { SignWire } from '../../../wire/show-system.ts';
import { LANGUAGE } from '../../words/word.ts';

/** A value and its interval in one text: `6.6 % (3.1–10.1)`. */
export function valueText({ value, interval, unit }: SignWire): string {
  const between = interval === null ? '' : ` (${writeInterval(interval, unit, LANGUAGE)})`;
  return writeMeasured(value, unit, LANGUAGE) + between;
}
