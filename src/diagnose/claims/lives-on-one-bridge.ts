import { message } from '../../domain/message.ts';
import { displayName } from '../../kernel/text/display-name.ts';
import { mainBridge } from '../../measure/place/main-bridge.ts';
import { againstTypical } from '../against-typical.ts';
import { claim } from '../claim.ts';
import { measuredOf } from '../evidence.ts';

const ID = 'lives-on-one-bridge';

/** One body holds the web together. @see rasiah2013institutional @see chaminade2005innovation */
export const livesOnOneBridge = claim({
  id: ID,
  version: 1,
  title: 'The place lives on one bridge',
  statement:
    'Where one organisation links all the others, the system learns through it alone and fails with it.',
  scope: 'Clusters built around one public organisation or one lead firm.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [
    { key: 'rasiah2013institutional', where: 'section 6' },
    { key: 'chaminade2005innovation', where: 'section 4.1' },
  ],
  contrary: [
    {
      says: message(
        `claim.${ID}.contrary-1`,
        'A strong body in the middle can be what starts a system: in Qiaotou such bodies carried the upgrading.',
      ),
      source: { key: 'rasiah2013institutional', where: 'section 6' },
    },
  ],
  needs: ['bridge-dependence'],
  test: 'The share of reach that would go with the one organisation that connects most others lies, with its whole interval, above the median of comparable places.',
  why: message(
    `claim.${ID}.why`,
    'What passes through one door stops when it closes: a change of staff or strategy there reaches everybody.',
  ),
  parameters: [],
  read(evidence) {
    const { view } = evidence;
    const { actors } = view.snapshot;
    const bridge = mainBridge(view);
    const who =
      bridge === null ? '' : displayName(actors.name[bridge.actor], actors.shortName[bridge.actor]);
    const number = measuredOf(evidence, 'bridge-dependence');
    return {
      ...againstTypical(number, 'above', {
        id: bridge === null ? `${ID}.none` : ID,
        fact:
          bridge === null
            ? 'No single organisation holds the web together: {value} of reach would go with any of them'
            : '{value} of reach would go with {who}',
        headline: '{value} of reach hangs on one body',
        unknown: 'Too few organisations here reach each other to tell.',
        values: { who },
      }),
      wouldChange:
        bridge === null
          ? message(`claim.${ID}.would-change-none`, 'Nothing hangs on one organisation here.')
          : message(
              `claim.${ID}.would-change`,
              'A second way round: ties between partners of {who} that do not pass through it.',
              { who },
            ),
      who: [
        {
          actor: 'Cluster manager',
          means: message(`claim.${ID}.who-1`, 'tie partners of the bridge to each other'),
          href: 'introductions',
        },
        {
          actor: 'The bridge itself',
          means: message(`claim.${ID}.who-2`, 'hand small joint tasks to two of its partners'),
          href: 'network',
        },
      ],
      numbers: [number, measuredOf(evidence, 'giant-share')],
      bars: null,
    };
  },
});
