import { message } from '../../domain/message.ts';
import { firms } from '../../measure/glyphs.ts';
import { tiesBetween } from '../../measure/mixing.ts';
import { againstTypical } from '../against-typical.ts';
import { claim } from '../claim.ts';
import { measuredOf } from '../evidence.ts';
import { tiedTo } from '../tied-to.ts';

const ID = 'firms-rarely-work-together';

/**
 * Firms have ties to the state and to universities, and few to other firms.
 * @see hsieh-korean @see meyerstamer2002clustering
 */
export const firmsRarelyWorkTogether = claim({
  id: ID,
  version: 1,
  title: 'Firms rarely work with other firms',
  statement:
    'Where support runs through agencies and universities, firms tie to these and seldom to one another, so no system of firms grows.',
  scope: 'Places where joint work is publicly funded; seen in South Korean regional clusters.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [
    { key: 'hsieh-korean', where: 'on ties of firms in regional clusters' },
    { key: 'meyerstamer2002clustering', where: 'sections 3.1 and 3.2' },
  ],
  contrary: [
    {
      says: message(
        `claim.${ID}.contrary-1`,
        'Being close brings gains without any joint work: skilled people, suppliers, news (passive collective efficiency).',
      ),
      source: { key: 'meyerstamer2002clustering', where: 'footnote 4' },
    },
    {
      says: message(
        `claim.${ID}.contrary-2`,
        'Subcontracting can tie firms closely and yet leave no trace in funded projects.',
      ),
      source: { key: 'berry1997sme', where: 'on subcontracting' },
    },
  ],
  needs: ['firm-tie-share'],
  test: 'The share of tie volume that joins two firms lies, with its whole interval, below the median of comparable places.',
  why: message(
    `claim.${ID}.why`,
    'What firms learn reaches other firms through other firms. Without such ties each learns alone.',
  ),
  parameters: [],
  read(evidence) {
    const number = measuredOf(evidence, 'firm-tie-share');
    const compared = againstTypical(number, 'below', {
      id: ID,
      fact: '{value} of the ties join two firms',
      headline: '{value} of ties join two firms',
      unknown: 'No ties are known here, so nothing can be told of whom they join.',
    });
    const { view } = evidence;
    const { pairs } = view;
    return {
      ...compared,
      wouldChange:
        pairs.count === 0
          ? message(
              `claim.${ID}.would-change-none`,
              'A first tie between two organisations here: a joint project, or a stated one.',
            )
          : message(
              view.snapshot.ties.count > 0
                ? `claim.${ID}.would-change-stated`
                : `claim.${ID}.would-change`,
              `{joined} of {pairs|one pair|# pairs} here {joined|joins|join} two firms. Joint work of two or three firms counts most${view.snapshot.ties.count > 0 ? ', and each stated tie as much as a project of two.' : '; supply ties, once imported, may show more of it.'}`,
              {
                joined: { count: tiesBetween(view, firms, firms).pairs },
                pairs: { count: pairs.count },
              },
            ),
      who: [
        {
          actor: 'Cluster manager',
          means: message(
            `claim.${ID}.who-1`,
            'bring firms that lack a tie to one another into small joint tasks: training, testing, a fair',
          ),
          href: 'introductions',
        },
        {
          actor: 'Agency',
          means: message(
            `claim.${ID}.who-2`,
            'ask for two firms of the place in each group that is supported',
          ),
          href: null,
        },
      ],
      numbers: [number, measuredOf(evidence, 'firm-pair-share')],
      bars:
        pairs.count === 0
          ? null
          : tiedTo(view, { id: ID, name: 'firms', within: 'Other firms' }, firms),
    };
  },
});
