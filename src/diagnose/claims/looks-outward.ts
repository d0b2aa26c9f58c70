import { message } from '../../domain/message.ts';
import { againstTypical } from '../against-typical.ts';
import { claim } from '../claim.ts';
import { measuredOf } from '../evidence.ts';

const ID = 'looks-outward';

/** Partners elsewhere in place of partners next door: strength to some, leakage to others. @see berry1997sme @see rasiah2013institutional */
export const looksOutward = claim({
  id: ID,
  version: 1,
  title: 'The place looks outward more than others',
  statement:
    'Its organisations find their partners elsewhere: they are joined to the frontier, and less to each other.',
  scope:
    'Places with partners beyond the region; whether that helps depends on what is passed on at home.',
  sign: 'disputed',
  pillar: 'global markets',
  verb: 'diagnose',
  sources: [
    { key: 'berry1997sme', where: 'on outward orientation as a background condition' },
    { key: 'rasiah2013institutional', where: 'section 6' },
  ],
  contrary: [
    {
      says: message(
        `claim.${ID}.contrary-1`,
        'Ties abroad brought the knowledge on which Los Lagos built; looking outward may be how a place learns.',
      ),
      source: { key: 'rasiah2013institutional', where: 'section 6' },
    },
    {
      says: message(
        `claim.${ID}.contrary-2`,
        'Programmes that ask for partners from several countries make every place look outward.',
      ),
      source: null,
    },
  ],
  needs: ['home-share'],
  test: 'The share of partners found at home lies, with its whole interval, below the median of comparable places.',
  why: message(
    `claim.${ID}.why`,
    'Knowledge from outside helps a place in so far as somebody passes it on inside.',
  ),
  parameters: [],
  read(evidence) {
    const number = measuredOf(evidence, 'home-share');
    return {
      ...againstTypical(number, 'below', {
        id: ID,
        fact: '{value} of partners are at home',
        headline: '{value} of partners are at home',
        unknown: 'No ties are known here, so nothing can be told of partners.',
      }),
      wouldChange: message(
        `claim.${ID}.would-change`,
        'Partners at home would raise it, also a second one in a project that has one; projects and ties without local partners lower it.',
      ),
      who: [
        {
          actor: 'Cluster manager',
          means: message(
            `claim.${ID}.who-1`,
            'bring together those who meet the same partners elsewhere and not each other',
          ),
          href: 'introductions',
        },
      ],
      numbers: [number, measuredOf(evidence, 'home-pair-share')],
      bars: null,
    };
  },
});
