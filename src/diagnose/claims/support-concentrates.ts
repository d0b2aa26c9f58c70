import { message } from '../../domain/message.ts';
import { displayName } from '../../kernel/text/display-name.ts';
import { GLYPHS } from '../../domain/actor-kind.ts';
import { sum } from '../../kernel/stats/sum.ts';
import { glyphs } from '../../measure/glyphs.ts';
import { supportHeld } from '../../measure/members.ts';
import { againstTypical } from '../against-typical.ts';
import { claim } from '../claim.ts';
import { measuredOf } from '../evidence.ts';

const ID = 'support-concentrates';

/** Support goes to a chosen few, again and again. @see hsieh-korean */
export const supportConcentrates = claim({
  id: ID,
  version: 1,
  title: 'Support concentrates on a few',
  statement:
    'Where agencies choose winners, the same few receive support again and again, and what they gain does not reach the rest.',
  scope: 'Support that is won in competition and paid to named organisations.',
  sign: 'keeps-back',
  pillar: 'high-tech institutions',
  verb: 'evaluate',
  sources: [{ key: 'hsieh-korean', where: 'on national champions at a smaller scale' }],
  contrary: [
    {
      says: message(
        `claim.${ID}.contrary-1`,
        'Support tied to performance standards, though it went to few, drove catching up in Korea.',
      ),
      source: { key: 'rasiah2013institutional', where: 'section 2' },
    },
    {
      says: message(
        `claim.${ID}.contrary-2`,
        'A university counts once here, whatever the number of its departments.',
      ),
      source: null,
    },
  ],
  needs: ['support-top-tenth'],
  test: 'The share of support held by the top tenth of recipients lies, with its whole interval, above the median of comparable places.',
  why: message(
    `claim.${ID}.why`,
    'Growth that one organisation captures does not cascade. A system needs many that can do a little.',
  ),
  parameters: [],
  read(evidence) {
    const number = measuredOf(evidence, 'support-top-tenth');
    const compared = againstTypical(number, 'above', {
      id: ID,
      fact: 'The top tenth of recipients holds {value} of the money',
      headline: 'a tenth holds {value} of the money',
      unknown: 'No amounts are known here, so nothing can be told of who holds the support.',
    });
    const { view } = evidence;
    const { actors } = view.snapshot;
    const glyph = glyphs(view.snapshot);
    const held = supportHeld(view);
    const recipients = Array.from(held.keys())
      .filter((member) => held[member] > 0)
      .sort((a, b) => held[b] - held[a] || a - b);
    const total = sum(recipients.map((member) => held[member]));
    const over = number ? (number.value - compared.median) * total : NaN;
    return {
      ...compared,
      wouldChange:
        over > 0
          ? message(
              `claim.${ID}.would-change`,
              '{over} less with the top tenth would bring the place to the typical share.',
              { over: { eur: over } },
            )
          : message(
              `claim.${ID}.would-change-none`,
              'More support to first-time members would lower it; amounts that sources leave out may move it either way.',
            ),
      who: [
        {
          actor: 'Agency',
          means: message(
            `claim.${ID}.who-1`,
            'keep part of each call for groups with first-time members, and report whom the rest reached',
          ),
          href: null,
        },
        {
          actor: 'Large recipients',
          means: message(`claim.${ID}.who-2`, 'take one new local firm into each new project'),
          href: 'introductions',
        },
      ],
      numbers: [number, measuredOf(evidence, 'repeat-share'), measuredOf(evidence, 'support-gini')],
      bars:
        recipients.length === 0
          ? null
          : {
              title: message(
                `claim.${ID}.bars`,
                'The largest of {recipients|one recipient|# recipients}',
                { recipients: { count: recipients.length } },
              ),
              unit: 'eur',
              rows: recipients.slice(0, 6).map((member) => {
                const actor = view.members[member];
                return {
                  label: displayName(actors.name[actor], actors.shortName[actor]),
                  glyph: GLYPHS[glyph[actor]],
                  value: held[member],
                  here: false,
                };
              }),
            },
    };
  },
});
