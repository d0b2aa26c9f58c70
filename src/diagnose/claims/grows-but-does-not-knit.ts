import type { FindingStatus } from '../../domain/finding-status.ts';
import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import type { Parameters } from '../../method/method.ts';
import { distanceTo } from '../against-typical.ts';
import { claim } from '../claim.ts';
import { measuredOf } from '../evidence.ts';
import type { Growth } from '../growth.ts';
import { growthOf } from '../growth.ts';

const ID = 'grows-but-does-not-knit';

/** Growth is not networking. @see hsieh-korean */
export const growsButDoesNotKnit = claim({
  id: ID,
  version: 1,
  title: 'The place grows, but does not knit',
  statement:
    'A place can gain organisations and output for other reasons, such as nearness to a capital, while its organisations stay strangers.',
  scope:
    'Places that gain organisations; read from the first year of the record that has thirty of them.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'evaluate',
  sources: [{ key: 'hsieh-korean', where: 'on growth without networking, the case of Pangyo' }],
  contrary: [
    {
      says: message(
        `claim.${ID}.contrary-1`,
        'Ties come late: a subcontracting system took about ten years to form, so a short record says little.',
      ),
      source: { key: 'berry1997sme', where: 'footnote 20' },
    },
    {
      says: message(
        `claim.${ID}.contrary-2`,
        'Ties are added up from the start of the record and none ends in it, which favours knitting.',
      ),
      source: null,
    },
  ],
  needs: ['signature days of initiatives, or first days of ties'],
  test: 'Where organisations grew by a tenth or more: holds when the change of tie volume per organisation since the first year with thirty organisations lies, with its whole interval, below none; contradicted when above.',
  why: message(
    `claim.${ID}.why`,
    'More organisations in one place are not yet a system. What counts is whether joint work keeps pace.',
  ),
  parameters: [
    {
      name: 'firstYearOrganisations',
      meaning: 'organisations that the first year must have',
      unit: 'count',
      min: 2,
      max: 100000,
      whole: true,
      default: 30,
    },
    {
      name: 'leastGrowth',
      meaning: 'growth of organisations from which a place counts as growing',
      unit: 'share',
      min: 0,
      max: 100,
      whole: false,
      default: 0.1,
    },
    {
      name: 'draws',
      meaning:
        'times a random tenth of the initiatives and stated ties is left out for the interval',
      unit: 'count',
      min: 2,
      max: 100000,
      whole: true,
      default: 1000,
    },
  ],
  read(evidence, parameters, random) {
    const { view } = evidence;
    const growth = growthOf(
      view,
      parameters['firstYearOrganisations'],
      parameters['draws'],
      random,
    );
    const { status, says } = decide(growth, parameters);
    const volume = measuredOf(evidence, 'volume-per-organisation');
    return {
      status,
      says,
      wouldChange: message(
        `claim.${ID}.would-change`,
        'Local pairs to come would raise it; organisations that join without a local partner lower it.',
      ),
      who: [
        {
          actor: 'Agency',
          means: message(
            `claim.${ID}.who-1`,
            'report ties per organisation beside the number of organisations, every year',
          ),
          href: 'measures/volume-per-organisation',
        },
        {
          actor: 'Cluster manager',
          means: message(
            `claim.${ID}.who-2`,
            'bring newcomers a first local partner in their first year',
          ),
          href: 'introductions',
        },
      ],
      coverage: growth.coverage,
      numbers: [volume],
      effect:
        status === 'cannot-tell' && !Number.isFinite(growth.lo)
          ? null
          : {
              label: 'Change of tie volume per organisation',
              unit: 'volume',
              value: (growth.years.at(-1)?.volume ?? NaN) - (growth.years.at(0)?.volume ?? NaN),
              lo: growth.lo,
              hi: growth.hi,
              against: 0,
              againstName: 'no change',
            },
      bars:
        growth.years.length === 0
          ? null
          : {
              title:
                view.snapshot.ties.count > 0
                  ? message(
                      `claim.${ID}.bars-stated`,
                      'Tie volume per organisation, all projects signed and stated ties begun up to the end of each year',
                    )
                  : message(
                      `claim.${ID}.bars`,
                      'Tie volume per organisation, all projects signed up to the end of each year',
                    ),
              unit: 'volume',
              rows: growth.years.map(({ year, volume: perOrganisation }) => ({
                label: String(year),
                glyph: null,
                value: perOrganisation,
                here: false,
              })),
            },
      missing: [],
      headline: null,
      distance: volume?.standing ? distanceTo(volume.standing.median, volume) : NaN,
    };
  },
});

function decide(
  { years, lo, hi }: Growth,
  parameters: Parameters,
): { readonly status: FindingStatus; readonly says: Message } {
  const first = years.at(0);
  const last = years.at(-1);
  const told = (status: FindingStatus, variant: string, text: string) => ({
    status,
    says: message(`claim.${ID}.${variant}`, text, {
      first: { number: first?.volume ?? NaN },
      last: { number: last?.volume ?? NaN },
      from: { count: first?.organisations ?? 0 },
      to: { count: last?.organisations ?? 0 },
      since: String(first?.year ?? ''),
      fewest: { count: parameters['firstYearOrganisations'] },
      low: { number: lo },
      high: { number: hi },
    }),
  });
  if (!first || !last || first === last)
    return told(
      'cannot-tell',
      'short',
      'The record has no two years with {fewest|one organisation|# organisations} or more here.',
    );
  if (last.organisations < first.organisations * (1 + parameters['leastGrowth']))
    return told(
      'cannot-tell',
      'no-growth',
      'The place has not grown: {from} organisations in {since}, {to} now.',
    );
  const change = 'from {first} to {last} since {since}';
  if (hi < 0)
    return told('holds', 'holds', `Tie volume per organisation fell ${change}, as the place grew.`);
  if (lo > 0)
    return told('contradicted', 'contradicted', `Tie volume per organisation rose ${change}.`);
  return told(
    'cannot-tell',
    'covered',
    `Tie volume per organisation went ${change}, but the interval of the change ({low} to {high}) covers none.`,
  );
}
