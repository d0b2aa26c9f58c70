import { COOPERATION_INDICATORS } from './indicator/cooperation.ts';
import { FIRM_INDICATORS } from './indicator/firm.ts';
import { PLACE_INDICATORS } from './indicator/place.ts';
import { SUPPORT_INDICATORS } from './indicator/support.ts';
import type { Indicator } from './indicator/indicator.ts';

/**
 * Every code of `what` that a method reads from the observations of a register. Other codes are kept and shown, and no
 * method reads them.
 */
export const INDICATORS: readonly Indicator[] = [
  ...FIRM_INDICATORS,
  ...COOPERATION_INDICATORS,
  ...SUPPORT_INDICATORS,
  ...PLACE_INDICATORS,
];

/** The indicator of a code; a family such as `exports-to:` matches by what stands before its colon. Null when none is. */
export function indicatorOf(what: string): Indicator | null {
  const colon = what.indexOf(':');
  const family = colon < 0 ? what : what.slice(0, colon + 1);
  return INDICATORS.find(({ code }) => code === what || code === family) ?? null;
}
