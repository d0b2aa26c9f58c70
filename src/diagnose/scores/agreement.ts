import { kendallW } from '../../kernel/stats/kendall-w.ts';
import { krippendorffAlpha } from '../../kernel/stats/krippendorff-alpha.ts';
import type { Settled } from './settle-scores.ts';

/** How far the people who scored agree. */
export interface Agreement {
  readonly assessors: number;
  readonly items: number;
  /** Krippendorff's α for ordered scores; NaN with fewer than two people or where nothing differs. */
  readonly alpha: number;
  /** Kendall's W over the items that everybody scored; NaN with fewer than two people or three such items. */
  readonly w: number;
  /** Items everybody scored. */
  readonly complete: number;
}

/**
 * Agreement of the assessors over all items, from the latest score of each; people without a name count as one.
 *
 * α takes gaps, W does not. Cost: O(assessors · items · log items).
 *
 * @see krippendorff2011
 * @see kendall1939
 */
export function agreementOf(settled: readonly Settled[]): Agreement {
  const names = [
    ...new Set(settled.flatMap(({ scores }) => scores.map(({ assessor }) => assessor))),
  ].sort();
  const given = (name: string, { scores }: Settled): number =>
    scores.find(({ assessor }) => assessor === name)?.value ?? NaN;
  const whole = settled.filter((each) => each.scores.length === names.length);
  const table = names.flatMap((name) => settled.map((each) => given(name, each)));
  const enough = names.length > 1 && settled.length > 0;
  return {
    assessors: names.length,
    items: settled.length,
    alpha: enough ? krippendorffAlpha(table, names.length, settled.length, 'ordinal').alpha : NaN,
    w:
      enough && whole.length > 2
        ? kendallW(
            names.flatMap((name) => whole.map((each) => given(name, each))),
            names.length,
            whole.length,
          ).w
        : NaN,
    complete: whole.length,
  };
}
