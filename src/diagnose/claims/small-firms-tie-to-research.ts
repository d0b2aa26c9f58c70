import type { FindingStatus } from '../../domain/finding-status.ts';
import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import { exactBinomialEnds } from '../../kernel/stats/exact-binomial.ts';
import { research, smallFirms } from '../../measure/glyphs.ts';
import { countMembers } from '../../measure/members.ts';
import { tiesBetween } from '../../measure/mixing.ts';
import { distanceTo } from '../against-typical.ts';
import { claim } from '../claim.ts';
import type { Measured } from '../evidence.ts';
import { measuredOf } from '../evidence.ts';
import { tiedTo } from '../tied-to.ts';

const ID = 'small-firms-tie-to-research';

/** Small firms meet knowledge in universities and not in one another. @see hsieh-korean @see meyerstamer2002clustering */
export const smallFirmsTieToResearch = claim({
  id: ID,
  version: 1,
  title: 'Small firms tie to research, not to each other',
  statement:
    'Programmes tie small firms to universities and institutes one by one; ties among the small firms themselves stay rare.',
  scope:
    'Publicly funded joint work; a statement about the kind of tie, not about its size elsewhere.',
  sign: 'keeps-back',
  pillar: 'network cohesion',
  verb: 'act',
  sources: [
    { key: 'hsieh-korean', where: 'on horizontal ties of small firms' },
    { key: 'meyerstamer2002clustering', where: 'section 3.1' },
  ],
  contrary: [
    {
      says: message(
        `claim.${ID}.contrary-1`,
        'Co-location need not bring co-operation, and firms may do well without it.',
      ),
      source: { key: 'meyerstamer2002clustering', where: 'footnote 4 and section 5' },
    },
    {
      says: message(
        `claim.${ID}.contrary-2`,
        'Small firms often lack a partner who knows more; the tie to research may be the one that teaches.',
      ),
      source: { key: 'chaminade2005innovation', where: 'section 3.1' },
    },
  ],
  needs: ['small-research-rate', 'small-small-rate'],
  test: 'Of all possible pairs, the tied share of small firm with research lies above that of small firm with small firm, and the two intervals do not overlap.',
  why: message(
    `claim.${ID}.why`,
    'Knowledge arrives but does not travel. What one firm learns with a university stays with that firm.',
  ),
  parameters: [],
  read(evidence) {
    const { view } = evidence;
    const withResearch = tiesBetween(view, smallFirms, research).pairs;
    const withSmall = tiesBetween(view, smallFirms, smallFirms).pairs;
    const small = countMembers(view, smallFirms);
    const toResearch = withUpperEnd(
      measuredOf(evidence, 'small-research-rate'),
      small * countMembers(view, research),
    );
    const among = withUpperEnd(measuredOf(evidence, 'small-small-rate'), (small * (small - 1)) / 2);
    const { status, says } = decide(toResearch, among, withResearch, withSmall);
    const level = Math.ceil(((toResearch?.value ?? NaN) * small * (small - 1)) / 2) - withSmall;
    const stated = view.snapshot.ties.count > 0;
    return {
      status,
      says,
      wouldChange:
        level > 0
          ? message(
              stated ? `claim.${ID}.would-change-stated` : `claim.${ID}.would-change`,
              `{level|One more pair|# more pairs} of small firms would bring both rates level.${stated ? '' : ' Supply or membership ties, once imported, may show them.'}`,
              { level: { count: level } },
            )
          : message(
              stated
                ? `claim.${ID}.would-change-unknown-stated`
                : `claim.${ID}.would-change-unknown`,
              stated
                ? 'More ties between small firms, or fewer of theirs to research.'
                : 'Supply or membership ties, once imported, may show ties among small firms that projects do not.',
            ),
      who: [
        {
          actor: 'Cluster manager',
          means: message(
            `claim.${ID}.who-1`,
            'bring ten small firms into new ties with each other',
          ),
          href: 'introductions',
        },
        {
          actor: 'Agency',
          means: message(`claim.${ID}.who-2`, 'ask for two small firms in each group'),
          href: null,
        },
      ],
      coverage: {
        have: small + countMembers(view, research),
        of: view.members.length,
        what: 'organisations are small firms or research',
      },
      numbers: [toResearch, among, measuredOf(evidence, 'small-research-share')],
      effect: toResearch && {
        label: toResearch.label,
        unit: toResearch.unit,
        value: toResearch.value,
        lo: toResearch.lo,
        hi: toResearch.hi,
        against: among?.value ?? NaN,
        againstName: 'the same among small firms',
      },
      bars:
        small === 0
          ? null
          : tiedTo(view, { id: ID, name: 'small firms', within: 'Other small firms' }, smallFirms),
      missing: [],
      headline: null,
      distance: among?.standing ? distanceTo(among.standing.median, among) : NaN,
    };
  },
});

function decide(
  toResearch: Measured | null,
  among: Measured | null,
  withResearch: number,
  withSmall: number,
): { readonly status: FindingStatus; readonly says: Message } {
  const values = {
    research: { count: withResearch },
    small: { count: withSmall },
    times: { number: toResearch && among ? twoDigits(toResearch.value / among.value) : NaN },
  };
  const told = (status: FindingStatus, variant: string, before: string, after: string) => ({
    status,
    says: message(
      `claim.${ID}.${variant}${withResearch === 0 ? '.no-research' : ''}${withSmall === 0 ? '.no-small' : ''}`,
      `${before}${pairsInWords(withResearch, withSmall)}${after}`,
      values,
    ),
  });
  if (!toResearch || !among || !(toResearch.hi > toResearch.lo) || !(among.hi > among.lo))
    return {
      status: 'cannot-tell',
      says: message(
        `claim.${ID}.unknown`,
        'It takes two small firms and a university or research organisation to tell.',
      ),
    };
  if (toResearch.lo > among.hi)
    return told(
      'holds',
      'holds',
      'Here ',
      withSmall > 0 ? ': {times} times as many of all possible pairs.' : '.',
    );
  if (among.lo > toResearch.hi)
    return told(
      'contradicted',
      'contradicted',
      'Small firms find each other more easily: here ',
      '.',
    );
  return told('cannot-tell', 'overlap', 'Here ', '; the intervals of the two rates overlap.');
}

function pairsInWords(withResearch: number, withSmall: number): string {
  if (withResearch === 0 && withSmall === 0)
    return 'no pair ties a small firm to research, none ties two small firms';
  const one = withResearch === 0 ? 'no pair ties' : '{research|one pair ties|# pairs tie}';
  const other = withSmall === 0 ? 'none ties' : '{small|one ties|# tie}';
  return `${one} a small firm to research, ${other} two small firms`;
}

/** A ratio with two digits, or whole from ten on. */
function twoDigits(ratio: number): number {
  return ratio >= 10 ? Math.round(ratio) : Math.round(ratio * 10) / 10;
}

/**
 * A rate of none cannot be moved by leaving projects out: its upper end is the exact one of none of n possible pairs.
 * Pairs are taken as separate, which errs on the side of a short interval.
 */
function withUpperEnd(rate: Measured | null, possible: number): Measured | null {
  return rate && rate.value === 0 ? { ...rate, hi: exactBinomialEnds(0, possible).high } : rate;
}
