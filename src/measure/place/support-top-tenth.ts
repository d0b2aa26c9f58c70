import { topShare } from '../../kernel/stats/gini.ts';
import { sum } from '../../kernel/stats/sum.ts';
import { supportHeld } from '../members.ts';
import { amountsKnown } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { supportRows } from './support-table.ts';

/** Share of all support that goes to the tenth of supported members with most of it. */
export const supportTopTenth = ratio({
  id: 'support-top-tenth',
  label: 'Support held by the top tenth',
  unit: 'share',
  says: 'The tenth of supported organisations with the most support hold this share of all of it.',
  formula: 'Σ of the ⌈n/10⌉ largest amounts / Σ of all n amounts above zero',
  cites: [],
  range: [0, 1],
  worked: '{over} / {under}',
  written: 'eur',
  parts(view) {
    const held = supportHeld(view);
    const under = sum(held.filter((amount) => amount > 0));
    return { over: under > 0 ? topShare(held, 0.1).share * under : 0, under };
  },
  coverage: amountsKnown,
  rows: supportRows,
});
