import { message } from '../../../domain/message.ts';
import { supportHeld } from '../../../measure/members.ts';
import { isFirm } from '../bodies.ts';
import { partInterval } from '../part-interval.ts';
import type { Sign } from '../sign.ts';
import { untold } from '../sign.ts';

const ID = 'support-of-firms';

/** The share of the firms’ support that the tenth with most of it holds. @see hsieh-korean */
export const supportOfFirms: Sign = Object.freeze<Sign>({
  id: ID,
  label: 'Support held by the top tenth of firms',
  matter: 'support',
  unit: 'share',
  says: 'Of the support that firms here receive, the tenth of them that receive most hold this share.',
  formula: 'Σ amounts of the ⌈n/10⌉ firms with most / Σ amounts of all n firms with support',
  thresholds: { system: 0.35, champions: 0.6, ends: [1, 0] },
  basis: 'ours',
  because:
    'The study says that support chose winners again and again and gives no number; at 60 % a firm of the top tenth holds thirteen times what another does.',
  sources: [{ key: 'hsieh-korean', where: 'on national champions at a smaller scale' }],
  read(view, { fewestHolders, draws }, random) {
    const held = supportHeld(view);
    const amounts = Array.from(view.members.keys())
      .filter((member) => isFirm(view, view.members[member]) && held[member] > 0)
      .map((member) => held[member]);
    const top = Math.ceil(amounts.length / 10);
    const values = {
      firms: { count: amounts.length },
      top: { count: top },
      fewest: { count: fewestHolders },
    };
    if (amounts.length < fewestHolders)
      return untold(
        message(
          `sign.${ID}.few`,
          'Amounts of support are known of {firms|one firm|# firms}; {fewest} are needed.',
          values,
        ),
        [
          message(
            `sign.${ID}.bring`,
            'table participations: the column amount, for programmes that pay firms',
          ),
        ],
        amounts.length,
      );
    return {
      ...partInterval(
        amounts.length,
        (kept) => topTenth(amounts.filter((_, i) => kept[i] === 1)),
        { draws, range: [0, 1] },
        random,
      ),
      count: amounts.length,
      says: message(
        `sign.${ID}.says`,
        '{firms} firms receive support; {top|the one|the #} with most of it {top|is|are} the top tenth.',
        values,
      ),
      missing: [],
      silent: null,
    };
  },
});

function topTenth(amounts: readonly number[]): number {
  const sorted = [...amounts].sort((a, b) => b - a);
  const sum = (some: readonly number[]): number => some.reduce((all, amount) => all + amount, 0);
  return sum(sorted.slice(0, Math.ceil(sorted.length / 10))) / sum(sorted);
}
