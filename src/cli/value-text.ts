import { UNKNOWN, writeNumber, writeShare } from '../domain/say.ts';
import type { Unit } from '../domain/unit.ts';

/** A measured value as the command line writes it: shares in per cent, a dash where it is unknown. */
export function valueText(value: number | null, unit: Unit): string {
  if (value === null) return UNKNOWN;
  return unit === 'share' ? writeShare(value) : writeNumber(value);
}

/** The two ends of an interval; nothing where it is unknown. */
export function intervalText(interval: readonly [number, number] | null, unit: Unit): string {
  return interval === null ? '' : interval.map((end) => valueText(end, unit)).join(' to ');
}
