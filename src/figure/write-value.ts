import type { Unit } from '../domain/unit.ts';
import {
  ENGLISH,
  UNKNOWN,
  writeCount,
  writeEur,
  writeNumber,
  writeShare,
  type Language,
} from '../domain/say.ts';

/** Writes a measured value the way its unit wants it; what is unknown is a dash. */
export function writeMeasured(
  value: number | null,
  unit: Unit,
  language: Language = ENGLISH,
): string {
  if (value === null || !Number.isFinite(value)) return UNKNOWN;
  switch (unit) {
    case 'share':
      return writeShare(value, language);
    case 'points':
      return `${writeNumber(Math.round(value * 1000) / 10, language)} points`;
    case 'count':
      return Number.isInteger(value) ? writeCount(value, language) : writeNumber(value, language);
    case 'eur':
      return writeEur(value, language);
    default:
      return writeNumber(value, language);
  }
}

const DASH = '–';

/**
 * Writes an interval as `3.1–10.1`: both ends with the same number of decimals, the unit said once by the value beside it.
 *
 * Shares are written in per cent; one decimal when the lower end is under 20 %, none above.
 */
export function writeInterval(
  interval: readonly [number, number] | null,
  unit: Unit,
  language: Language = ENGLISH,
): string {
  if (interval === null) return '';
  const [low, high] = interval;
  if (unit === 'eur') return `${writeEur(low, language)}${DASH}${writeEur(high, language)}`;
  const scale = unit === 'share' || unit === 'points' ? 100 : 1;
  const largest = Math.max(Math.abs(low), Math.abs(high)) * scale;
  const smallest = Math.abs(low) * scale;
  const digits =
    unit === 'share'
      ? largest < 1
        ? 2
        : smallest < 20
          ? 1
          : 0
      : largest < 1
        ? 3
        : largest < 10
          ? 2
          : largest < 100
            ? 1
            : 0;
  const write = (value: number): string => {
    if (largest >= 1000) return writeNumber(value * scale, language);
    const whole = value === 0 || (value === 1 && unit === 'share');
    const written = (value * scale).toFixed(whole ? 0 : digits);
    return written.replace('.', language.decimal).replace('-', '−');
  };
  return `${write(low)}${DASH}${write(high)}`;
}
