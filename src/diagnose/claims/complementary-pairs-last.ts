import { median } from '../../kernel/stats/quantile.ts';
import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, sharesApart } from '../effect/estimates.ts';
import { lacksFields, partnerLikeness } from '../effect/fields.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksInitiatives, membersAmong } from '../effect/stated.ts';

/** Complementary partners against competing ones. @see chaminade2005innovation @see meyerstamer2002clustering */
export const complementaryPairsLast = effectClaim({
  id: 'complementary-pairs-last',
  title: 'Complementary firms stay together',
  statement: 'Groups of firms that complement each other outlive groups of firms that compete.',
  scope: 'Firms; complementary means active in different fields outside what they share.',
  sign: 'helps',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'chaminade2005innovation', where: 'section 4.4' }],
  contrary: [
    {
      says: 'Firms that do the same can share what is nobody’s core: training, testing, waste.',
      source: { key: 'meyerstamer2002clustering', where: 'section 4.1' },
    },
  ],
  needs: ['fields of initiatives', 'initiatives and who takes part in them'],
  test: 'Of the pairs of firms, the share with two projects or more: those less alike in field than half of them against the others; the whole interval of the difference lies above none.',
  why: 'It says whom to put into one group.',
  number: {
    label: 'Complementary less alike, together again',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: '{first} of {ofFirst} complementary pairs of firms work together again, {second} of {ofSecond} alike ones',
  few: 'Too few pairs of firms have other projects with a field to tell.',
  wouldChange: 'Second projects of pairs of firms, and fields of projects that name none.',
  who: [['Cluster manager', 'compose groups of firms that do not sell the same', 'introductions']],
  lacks: (view) => [...lacksInitiatives(view), ...lacksFields(view)],
  read(view) {
    const { pairs } = jointWork(view);
    const alike = partnerLikeness(view);
    const isFirm = new Set(membersAmong(view, firms));
    const known = Array.from(alike.keys()).filter(
      (pair) =>
        alike[pair] === alike[pair] && isFirm.has(pairs.a[pair]) && isFirm.has(pairs.b[pair]),
    );
    const middle = median(known.map((pair) => alike[pair]));
    const again = (pair: number): boolean => pairs.offsets[pair + 1] - pairs.offsets[pair] > 1;
    return sharesApart(
      countOf(
        known.filter((pair) => alike[pair] < middle),
        again,
      ),
      countOf(
        known.filter((pair) => alike[pair] >= middle),
        again,
      ),
      'pairs of firms with other projects',
    );
  },
});
