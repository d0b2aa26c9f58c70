import { effectClaim } from '../effect/effect-claim.ts';
import { leadersApart } from '../effect/led-consortia.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Who leads a consortium, and whether it lasts. @see hsieh-korean @see rasiah2013institutional */
export const universitiesLeadToEarlyEnds = effectClaim({
  id: 'universities-lead-to-early-ends',
  title: 'Consortia that universities lead end early',
  statement:
    'Consortia that universities led failed more often: the question was theirs and not that of the firms.',
  scope: 'Funded consortia of three members or more.',
  sign: 'keeps-back',
  pillar: 'high-tech institutions',
  verb: 'evaluate',
  sources: [{ key: 'hsieh-korean', where: 'on who leads consortia' }],
  contrary: [
    {
      says: 'A meso-organisation that knows the trade can carry joint work better than a firm.',
      source: { key: 'rasiah2013institutional', where: 'section 6' },
    },
  ],
  needs: ['initiatives with a lead and a status'],
  test: 'Of the consortia of three or more, the share that ended before its time or lost a member, among those of like size and year: led by universities against led by others; the whole interval of the difference lies above none.',
  why: 'The lead decides whose problem is solved.',
  number: {
    label: 'Led by universities less others, ended early or lost a member, like size and year',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'above',
  },
  fact: '{first} of {ofFirst} consortia led by universities ended early or lost a member, {second} of {ofSecond} led by others',
  few: 'Too few consortia with a known lead to tell.',
  wouldChange: 'Years: most consortia of the record still run.',
  who: [['Agency', 'let firms hold the lead, and pay a university as partner', null]],
  lacks: lacksInitiatives,
  read: (view) => leadersApart(view, (lead) => lead === 'university'),
});
