import { message } from '../../domain/message.ts';
import { anybody } from '../../measure/glyphs.ts';
import { countWhere, partnersHere } from '../../measure/members.ts';
import { againstTypical } from '../against-typical.ts';
import { claim } from '../claim.ts';
import { measuredOf } from '../evidence.ts';
import { byKind } from '../tied-to.ts';

const ID = 'neighbours-do-not-meet';

/** Being near one another is no tie. @see meyerstamer2002clustering @see hsieh-korean */
export const neighboursDoNotMeet = claim({
  id: ID,
  version: 1,
  title: 'Neighbours do not meet',
  statement:
    'Being in one place does not bring organisations together: many share a region and no work.',
  scope: 'Places with a support system of their own.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [
    { key: 'meyerstamer2002clustering', where: 'section 5' },
    { key: 'hsieh-korean', where: 'on growth of locations without networking' },
  ],
  contrary: [
    {
      says: message(
        `claim.${ID}.contrary-1`,
        'In districts with a long history neighbours meet by kinship, school and former employer, which no register shows.',
      ),
      source: { key: 'berry1997sme', where: 'on frequent features of clusters' },
    },
  ],
  needs: ['alone-share'],
  test: 'The share of organisations with no partner in the place lies, with its whole interval, above the median of comparable places.',
  why: message(
    `claim.${ID}.why`,
    'An organisation without a partner here takes its knowledge from elsewhere and leaves none behind.',
  ),
  parameters: [],
  read(evidence) {
    const number = measuredOf(evidence, 'alone-share');
    const compared = againstTypical(number, 'above', {
      id: ID,
      fact: '{value} have no partner here',
      headline: '{value} have no partner here',
      unknown: 'No organisations are known here.',
    });
    const { view } = evidence;
    const partners = partnersHere(view);
    const isAlone = (member: number): boolean => partners[member] === 0;
    const alone = countWhere(view, anybody, isAlone);
    const over = Math.ceil(alone - compared.median * view.members.length);
    return {
      ...compared,
      wouldChange:
        over > 0
          ? message(
              `claim.${ID}.would-change`,
              'A first local partner for {over|one organisation|# organisations} would bring the place to the typical share.',
              { over: { count: over } },
            )
          : message(
              `claim.${ID}.would-change-none`,
              '{alone|One organisation has|# organisations have} no partner here; each first tie lowers it further.',
              { alone: { count: alone } },
            ),
      who: [
        {
          actor: 'Cluster manager',
          means: message(
            `claim.${ID}.who-1`,
            'begin with those who have partners in common elsewhere',
          ),
          href: 'introductions',
        },
        {
          actor: 'Chamber or association',
          means: message(
            `claim.${ID}.who-2`,
            'open one workshop a month to the neighbours, for criticism first',
          ),
          href: null,
        },
      ],
      numbers: [number, measuredOf(evidence, 'small-alone-share')],
      bars:
        alone === 0
          ? null
          : {
              title: message(
                `claim.${ID}.bars`,
                'Who the {alone|one organisation without a partner here is|# organisations without a partner here are}',
                { alone: { count: alone } },
              ),
              unit: 'organisations',
              rows: byKind((kind) => countWhere(view, (glyph) => glyph === kind, isAlone)),
            },
    };
  },
});
