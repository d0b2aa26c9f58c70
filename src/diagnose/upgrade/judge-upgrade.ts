import type { UpgradeVerdict } from '../../domain/upgrade-verdict.ts';

/** Two periods of a firm. Levels by dimension from 1 to 6; value added in EUR; NaN or left out where not known. */
export interface FirmPeriod {
  readonly levels: ReadonlyMap<string, number>;
  readonly valueAdded: number;
  /** What the firm does itself: design, logistics, brand. */
  readonly functions: ReadonlySet<string>;
}

/**
 * Whether a firm upgraded between two periods: only where a level rises, none falls, and value added rises too.
 *
 * A function taken on without both is integration and no upgrade. A level that rises while value added does not, or the
 * other way round, is named as what it is; where either is not known in both periods it cannot tell. Cost: O(dimensions).
 *
 * @see rasiah2013institutional section 3
 */
export function judgeUpgrade(before: FirmPeriod, after: FirmPeriod): UpgradeVerdict {
  const both = [...before.levels].filter(([dimension]) => after.levels.has(dimension));
  const steps = both.map(([dimension, level]) => after.levels.get(dimension)! - level);
  const worth = after.valueAdded - before.valueAdded;
  if (steps.length === 0 || Number.isNaN(worth)) return 'cannot-tell';
  const rises = steps.some((step) => step > 0) && steps.every((step) => step >= 0);
  if (rises && worth > 0) return 'upgrade';
  if (rises) return 'level-only';
  const taken = [...after.functions].some((each) => !before.functions.has(each));
  if (taken) return 'function-only';
  return worth > 0 ? 'value-only' : 'none';
}
