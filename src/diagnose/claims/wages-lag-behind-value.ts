import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { growthHere } from '../effect/growth-here.ts';
import { lacksObserved, membersAmong } from '../effect/stated.ts';

/** Whether those who work share the gain. @see rasiah2013institutional */
export const wagesLagBehindValue = effectClaim({
  id: 'wages-lag-behind-value',
  title: 'Wages lag behind value added',
  statement: 'Upgrading is praised where value and exports rise, while wages hardly move.',
  scope: 'Firms observed in two periods or more; seen in Penang and Buenos Aires.',
  sign: 'keeps-back',
  pillar: 'basic infrastructure',
  verb: 'evaluate',
  sources: [{ key: 'rasiah2013institutional', where: 'section 5 and figures 1 and 2' }],
  contrary: [
    {
      says: 'In Los Lagos and Qiaotou real wages rose fast together with exports.',
      source: { key: 'rasiah2013institutional', where: 'section 5' },
    },
  ],
  needs: ['observations of wages and value-added in two periods'],
  test: 'Of the firms with wages and value added in a first and a last period, the share whose wages grew less than its value added lies, with its whole exact interval, above one half.',
  why: 'Growth that does not reach wages takes away the demand and the skills it needs.',
  number: {
    label: 'Firms whose wages lag',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: 'In {count} of {of} firms wages grew less than value added',
  few: 'No firm has wages and value added in two periods.',
  wouldChange: 'Wages and value added of further years.',
  who: [['Regional ministry', 'publish wages beside exports each year', null]],
  lacks: (view) => lacksObserved(view, ['wages', 'value-added']),
  read(view) {
    const wages = growthHere(view, 'wages');
    const value = growthHere(view, 'value-added');
    const both = Array.from(wages.keys()).filter(
      (member) => wages[member] === wages[member] && value[member] === value[member],
    );
    return shareOf(
      countOf(
        both.filter((member) => wages[member] !== value[member]),
        (member) => wages[member] < value[member],
      ),
      'firms with two periods',
      membersAmong(view, firms).length,
    );
  },
});
