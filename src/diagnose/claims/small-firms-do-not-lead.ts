import type { Glyph } from '../../domain/actor-kind.ts';
import { GLYPHS } from '../../domain/actor-kind.ts';
import { message } from '../../domain/message.ts';
import { glyphs, smallFirms } from '../../measure/glyphs.ts';
import { countMembers } from '../../measure/members.ts';
import { leads } from '../../measure/place/small-lead-share.ts';
import { againstTypical } from '../against-typical.ts';
import { claim } from '../claim.ts';
import { measuredOf } from '../evidence.ts';
import { byKind } from '../tied-to.ts';

const ID = 'small-firms-do-not-lead';

/** Small firms are members of joint work that others lead. @see hsieh-korean */
export const smallFirmsDoNotLead = claim({
  id: ID,
  version: 1,
  title: 'Small firms take part but do not lead',
  statement:
    'Small firms are taken into joint work that universities and agencies lead, so the questions asked are seldom theirs.',
  scope: 'Publicly funded joint work with a named lead.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [{ key: 'hsieh-korean', where: 'on who initiates and leads consortia' }],
  contrary: [
    {
      says: message(
        `claim.${ID}.contrary-1`,
        'Leading costs time and staff; a broker may do it better at the start, so long as the firms take over.',
      ),
      source: { key: 'berry1997sme', where: 'on network programmes' },
    },
  ],
  needs: ['small-lead-share'],
  test: 'The share of joint initiatives led from here that small firms lead lies, with its whole interval, below the median of comparable places; of none of n, the exact interval.',
  why: message(
    `claim.${ID}.why`,
    'Who leads chooses the question and the partners. In the Korean case, consortia that universities led failed.',
  ),
  parameters: [],
  read(evidence) {
    const { view } = evidence;
    const led = leads(view);
    const glyph = glyphs(view.snapshot);
    const ledBy = (kind: Glyph): number =>
      led.filter(({ actor }) => GLYPHS[glyph[actor]] === kind).length;
    const nobody = countMembers(view, smallFirms) === 0;
    const number = measuredOf(evidence, 'small-lead-share');
    const compared = againstTypical(nobody ? null : number, 'below', {
      id: nobody ? `${ID}.nobody` : ledBy('small') === 0 ? `${ID}.none` : ID,
      fact:
        ledBy('small') === 0
          ? '{leads|The one joint project led from here is not led by a small firm|Small firms lead none of the # joint projects led from here}'
          : 'Small firms lead {value} of the {leads|one joint project|# joint projects} led from here',
      headline: 'small firms lead {value} of projects',
      unknown: nobody
        ? 'No small firms are known here, so who leads says nothing of them.'
        : 'No joint project is led from here, so nothing can be told of who leads.',
      values: { leads: { count: led.length } },
    });
    const typical = Number.isFinite(compared.median) ? compared.median * led.length : NaN;
    const lacking = Math.max(0, Math.ceil(typical - ledBy('small')));
    return {
      ...compared,
      wouldChange:
        lacking > 0
          ? message(
              `claim.${ID}.would-change`,
              '{lacking|One more joint project|# more joint projects} led by small firms would bring the place to the typical share.',
              { lacking: { count: lacking } },
            )
          : message(
              `claim.${ID}.would-change-none`,
              'More joint projects led from here would narrow the interval.',
            ),
      who: [
        {
          actor: 'Agency',
          means: message(
            `claim.${ID}.who-1`,
            'pay for the time it takes a small firm to prepare and lead a first joint project',
          ),
          href: null,
        },
        {
          actor: 'University',
          means: message(
            `claim.${ID}.who-2`,
            'write the application, and leave the lead to the firm whose problem it is',
          ),
          href: 'introductions',
        },
      ],
      numbers: [number, measuredOf(evidence, 'small-share')],
      bars:
        led.length === 0
          ? null
          : {
              title: message(
                `claim.${ID}.bars`,
                'Who leads the {leads|one joint project|# joint projects} led from here',
                { leads: { count: led.length } },
              ),
              unit: 'projects',
              rows: byKind(ledBy, smallFirms),
            },
    };
  },
});
