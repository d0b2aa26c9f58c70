import { effectClaim } from '../effect/effect-claim.ts';
import { leadersApart } from '../effect/led-consortia.ts';
import { lacksInitiatives } from '../effect/stated.ts';

/** Joint work that firms started and lead. @see hsieh-korean @see berry1997sme @see rasiah2013institutional */
export const firmLedWorkLasts = effectClaim({
  id: 'firm-led-work-lasts',
  title: 'Joint work that firms lead lasts longer',
  statement: 'What firms start themselves outlives what the state or a university starts for them.',
  scope: 'Funded consortia of three members or more; the lead stands for who started it.',
  sign: 'helps',
  pillar: 'network cohesion',
  verb: 'evaluate',
  sources: [
    { key: 'hsieh-korean', where: 'on privately started clusters' },
    { key: 'berry1997sme', where: 'citing Schmitz on the limits of government' },
  ],
  contrary: [
    {
      says: 'In four clusters upgrading began when public policy or meso-organisations acted.',
      source: { key: 'rasiah2013institutional', where: 'sections 4 and 6' },
    },
  ],
  needs: ['initiatives with a lead and a status'],
  test: 'Of the consortia of three or more, the share that ended before its time or lost a member, among those of like size and year: led by firms against led by others; the whole interval of the difference lies below none.',
  why: 'If it holds, support should follow firms that have begun.',
  number: {
    label: 'Led by firms less others, ended early or lost a member, like size and year',
    unit: 'points',
    against: 0,
    againstName: 'no difference',
    side: 'below',
  },
  fact: '{first} of {ofFirst} consortia led by firms ended early or lost a member, {second} of {ofSecond} led by others',
  few: 'Too few consortia with a known lead to tell.',
  wouldChange: 'Years: most consortia of the record still run.',
  who: [['Agency', 'help second what firms have begun, before starting something new', null]],
  lacks: lacksInitiatives,
  read: (view) => leadersApart(view, (lead) => lead === 'small' || lead === 'firm'),
});
