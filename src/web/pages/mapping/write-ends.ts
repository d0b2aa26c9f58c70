import { writeMeasured } from '../../../figure/write-value.ts';
import { UNKNOWN } from '../../../domain/say.ts';
import type { Unit } from '../../../domain/unit.ts';
import { LANGUAGE, word } from '../../words/word.ts';

/** Two ends as text: one number where they are one, in words where a suppressed cell leaves an end open. */
export function writeEnds(
  [low, high]: readonly [number | null, number | null],
  unit: Unit,
): string {
  if (low === null && high === null) return UNKNOWN;
  if (low === high) return writeMeasured(low, unit, LANGUAGE);
  const written = (end: number | null): string => writeMeasured(end, unit, LANGUAGE);
  if (high === null) return word('mapping.ends.least', { low: written(low) });
  if (low === null) return word('mapping.ends.most', { high: written(high) });
  return `${written(low)} – ${written(high)}`;
}
