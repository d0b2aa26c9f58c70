import { firms } from '../../measure/glyphs.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { growthHere } from '../effect/growth-here.ts';
import { lacksObserved, membersAmong } from '../effect/stated.ts';

/** Upgrading that counts. @see rasiah2013institutional @see chaminade2005innovation */
export const levelsRiseWithValue = effectClaim({
  id: 'levels-rise-with-value',
  title: 'Levels rise together with value added',
  statement:
    'Upgrading counts only if knowledge rises together with value added; a new function alone is none.',
  scope: 'Firms observed in two periods or more.',
  sign: 'helps',
  pillar: 'high-tech institutions',
  verb: 'evaluate',
  sources: [{ key: 'rasiah2013institutional', where: 'section 3' }],
  contrary: [
    {
      says: 'Local content can rise by rule, with no capability behind it.',
      source: { key: 'chaminade2005innovation', where: 'sections 4.3 and 5' },
    },
  ],
  needs: [
    'observations of capability-product in two periods',
    'observations of value-added in two periods',
  ],
  test: 'Of the firms whose product level rose from the first to the last period, the share whose value added rose as well lies, with its whole exact interval, above one half.',
  why: 'It parts upgrading from integration.',
  number: {
    label: 'Risers whose value added rose',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: 'Of {of} firms whose level rose, value added rose in {count}',
  few: 'No firm whose level rose has value added in two periods.',
  wouldChange: 'A second rating of firms that have one.',
  who: [['Agency', 'pay for a second rating after two years, and report both', null]],
  lacks: (view) => lacksObserved(view, ['capability-product', 'value-added']),
  read(view) {
    const level = growthHere(view, 'capability-product');
    const value = growthHere(view, 'value-added');
    const risers = Array.from(level.keys()).filter(
      (member) => level[member] > 0 && value[member] === value[member],
    );
    return shareOf(
      countOf(risers, (member) => value[member] > 0),
      'firms whose level rose',
      membersAmong(view, firms).length,
    );
  },
});
