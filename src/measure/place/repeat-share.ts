import { sum } from '../../kernel/stats/sum.ts';
import { initiativesHeld, supportHeld } from '../members.ts';
import { amountsKnown } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { supportRows } from './support-table.ts';

/** Share of all support that goes to members with many initiatives. */
export const repeatShare = ratio({
  id: 'repeat-share',
  label: 'Support held by repeat winners',
  unit: 'share',
  says: 'Organisations with five projects or more hold this share of all support.',
  formula: 'Σ amounts of organisations with at least q projects / Σ amounts, q = 5',
  cites: [],
  parameters: [
    {
      name: 'projects',
      meaning: 'projects from which on an organisation counts as a repeat winner',
      unit: 'count',
      min: 2,
      max: 100,
      whole: true,
      default: 5,
    },
  ],
  range: [0, 1],
  worked: '{over} / {under}',
  written: 'eur',
  parts(view, { projects }) {
    const initiatives = initiativesHeld(view);
    const held = supportHeld(view);
    return {
      over: sum(held.filter((amount, member) => amount > 0 && initiatives[member] >= projects)),
      under: sum(held.filter((amount) => amount > 0)),
    };
  },
  coverage: amountsKnown,
  rows: supportRows,
});
