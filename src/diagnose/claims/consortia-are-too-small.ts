import type { FindingStatus } from '../../domain/finding-status.ts';
import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import type { Parameters } from '../../method/method.ts';
import { median as medianOf } from '../../kernel/stats/quantile.ts';
import type { Interval } from '../../measure/interval.ts';
import { distanceTo } from '../against-typical.ts';
import { claim } from '../claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { choosesPartners } from '../effect/funding-rules.ts';
import { measuredOf } from '../evidence.ts';

const ID = 'consortia-are-too-small';

/** With fewer joint initiatives nothing is said about their sizes. */
const FEWEST = 10;

/** Size classes of the figure: members of a joint initiative, ends included. */
const CLASSES = [
  { from: 2, to: 2, label: '2 members' },
  { from: 3, to: 5, label: '3–5' },
  { from: 6, to: 10, label: '6–10' },
  { from: 11, to: 15, label: '11–15' },
  { from: 16, to: 20, label: '16–20' },
  { from: 21, to: 30, label: '21–30' },
  { from: 31, to: Infinity, label: '31 and more' },
] as const;

/** Two partners make a bargain, not a network. @see hsieh-korean @see berry1997sme */
export const consortiaAreTooSmall = claim({
  id: ID,
  version: 2,
  title: 'Consortia are too small to spread knowledge',
  statement:
    'Joint work that joins only two partners spreads no knowledge; in the Korean case 78 of 190 consortia, 41 %, had two.',
  scope: 'Publicly funded joint work. Says nothing on what large consortia do with their size.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'evaluate',
  sources: [
    {
      key: 'hsieh-korean',
      where: 'on the size of regional consortia: 78 of 190 with two participants',
    },
  ],
  contrary: [
    {
      says: message(
        `claim.${ID}.contrary-1`,
        'Small groups build trust faster: network programmes begin with five or six firms, others with ten to thirty.',
      ),
      source: { key: 'berry1997sme', where: 'on network programmes of governments' },
    },
    {
      says: message(
        `claim.${ID}.contrary-2`,
        'A consortium of thirty may hold few real ties; its size alone spreads nothing.',
      ),
      source: null,
    },
  ],
  needs: ['two-party-share'],
  test: 'Of the joint initiatives whose rules leave the number of partners open, holds when the share with two members lies, with its whole interval, above the alarm level of 41 %; contradicted when it lies below and half of them have five members or more. Instruments of which, in the whole register, next to no joint initiative has two members, or half have one, leave no choice.',
  why: message(
    `claim.${ID}.why`,
    'In a pair, what is learned has nowhere to go. From five or six on, it can pass through third hands.',
  ),
  parameters: [
    {
      name: 'alarmShare',
      meaning: 'share of two-party initiatives above which the claim holds: 78 of 190',
      unit: 'share',
      min: 0,
      max: 1,
      whole: false,
      default: 78 / 190,
    },
    {
      name: 'leastMedian',
      meaning: 'median number of members from which the claim can be contradicted',
      unit: 'count',
      min: 2,
      max: 100,
      whole: true,
      default: 5,
    },
  ],
  read(evidence, parameters) {
    const { view } = evidence;
    const joint = view.membersAnywhere.filter((size) => size > 1);
    const sizes = view.membersAnywhere.filter((size, j) => size > 1 && choosesPartners(view, j));
    const forced = joint.length - sizes.length;
    const number = measuredOf(evidence, 'two-party-share');
    const chosen = forced === 0 ? number : shareOfTwo(sizes);
    const { status, says } = decide(chosen, { sizes, forced }, parameters);
    return {
      status,
      says,
      wouldChange:
        joint.length === 0
          ? message(
              `claim.${ID}.would-change-none`,
              'A table of projects and of who takes part in them; stated ties join two by nature.',
            )
          : message(
              `claim.${ID}.would-change`,
              '{two|One joint project has|# joint projects have} two members; {more} more would bring the share to the alarm level.',
              {
                two: { count: sizes.filter((size) => size === 2).length },
                more: { count: untilAlarm(sizes, parameters['alarmShare']) },
              },
            ),
      who: [
        {
          actor: 'Agency',
          means: message(
            `claim.${ID}.who-1`,
            'ask for five partners or more, two of them small firms',
          ),
          href: null,
        },
        {
          actor: 'Lead partners',
          means: message(
            `claim.${ID}.who-2`,
            'open results and visits to firms outside the consortium',
          ),
          href: null,
        },
      ],
      coverage: {
        have: sizes.length,
        of: view.initiatives.length,
        what:
          forced === 0
            ? 'initiatives with partners'
            : 'initiatives with partners, their number left open by the rules',
      },
      numbers: [number],
      effect:
        chosen && Number.isFinite(chosen.value)
          ? {
              label: forced === 0 ? 'Projects of two' : 'Projects of two, where two are allowed',
              unit: 'share',
              value: chosen.value,
              lo: chosen.lo,
              hi: chosen.hi,
              against: parameters['alarmShare'],
              againstName: 'the alarm level',
            }
          : null,
      bars:
        joint.length === 0
          ? null
          : {
              title: message(
                `claim.${ID}.bars`,
                'Members of the {initiatives|one joint project|# joint projects}, wherever they are',
                { initiatives: { count: joint.length } },
              ),
              unit: 'projects',
              rows: CLASSES.map(({ from, to, label }) => ({
                label,
                glyph: null,
                value: joint.filter((size) => size >= from && size <= to).length,
                here: from === 2,
              })),
            },
      missing: [],
      headline: null,
      distance: forced === 0 && number?.standing ? distanceTo(number.standing.median, number) : NaN,
    };
  },
});

/** The share of two among some joint initiatives, with its exact interval. */
function shareOfTwo(sizes: Uint32Array): Interval {
  const { value, lo, hi } = shareOf(
    countOf(sizes, (size) => size === 2),
    'joint initiatives',
  );
  return { value, lo, hi, se: NaN };
}

function decide(
  chosen: Interval | null,
  { sizes, forced }: { readonly sizes: Uint32Array; readonly forced: number },
  parameters: Parameters,
): { readonly status: FindingStatus; readonly says: Message } {
  const alarm = parameters['alarmShare'];
  const median = medianOf(sizes);
  const values = {
    value: { share: chosen?.value ?? NaN },
    low: { share: chosen?.lo ?? NaN },
    high: { share: chosen?.hi ?? NaN },
    alarm: { share: alarm },
    initiatives: { count: sizes.length },
    median: { number: median },
    all: { count: sizes.length + forced },
    forced: { count: forced },
  };
  // What is meant by joint projects, in each sentence: all of them, or those that could be of two
  const [as, open] = forced === 0 ? ['', ''] : ['-open', ' whose rules leave the number open'];
  const said = (status: FindingStatus, variant: string, text: string) => ({
    status,
    says: message(`claim.${ID}.${variant}`, text, values),
  });
  if (!chosen || !Number.isFinite(chosen.value) || sizes.length < FEWEST)
    return forced === 0
      ? said(
          'cannot-tell',
          'few',
          'There {initiatives|is|are} {initiatives|one joint project|# joint projects}; ten are needed to tell.',
        )
      : said(
          'cannot-tell',
          'forced',
          'By the rules, as the register shows them, {forced} of the {all} joint projects had to have three partners or were made for one; {initiatives|one leaves|# leave} the number open, and ten are needed to tell.',
        );
  if (chosen.lo > alarm)
    return said(
      'holds',
      `holds${as}`,
      `{value} of the {initiatives} joint projects${open} have two members, above the alarm level of {alarm}.`,
    );
  if (chosen.hi < alarm && median >= parameters['leastMedian'])
    return said(
      'contradicted',
      `contradicted${as}`,
      `Half of the {initiatives} joint projects${open} have {median} members or more.`,
    );
  return chosen.hi < alarm
    ? said(
        'cannot-tell',
        `between${as}`,
        `Few of the {initiatives} joint projects${open} have two members, yet half have {median} or fewer.`,
      )
    : said(
        'cannot-tell',
        `covered${as}`,
        `{value} of the joint projects${open} have two members; the interval ({low} to {high}) covers the alarm level of {alarm}.`,
      );
}

/** How many more two-party initiatives x solve (two + x) / (all + x) ≥ alarm. */
function untilAlarm(sizes: Uint32Array, alarm: number): number {
  const two = sizes.filter((size) => size === 2).length;
  if (alarm >= 1) return NaN;
  return Math.max(0, Math.ceil((alarm * sizes.length - two) / (1 - alarm)));
}
