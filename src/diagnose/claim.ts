import type { Message } from '../domain/message.ts';
import type { FindingStatus } from '../domain/finding-status.ts';
import type { Verb } from '../domain/verb.ts';
import type { Random } from '../kernel/random/random.ts';
import type { Coverage, Method, Parameter, Parameters } from '../method/method.ts';
import type { Effect } from './effect/effect.ts';
import type { Evidence, Measured } from './evidence.ts';
import type { Bars, Finding, Means } from './finding.ts';
import type { Pillar } from './pillar.ts';
import { weigh } from './weigh.ts';

/** What the literature says a claim does to a place where it holds: keeps it back, helps it, or disputed. */
export const CLAIM_SIGNS = ['keeps-back', 'helps', 'disputed'] as const;

export type ClaimSign = (typeof CLAIM_SIGNS)[number];

/** Where a claim stands: a bibliography key, and the section or table. */
export interface Cited {
  readonly key: string;
  readonly where: string;
}

/** What stands on the card of a claim. */
export interface ClaimCard {
  /** The file name, unique in the registry. */
  readonly id: string;
  /** Rises when the statement or the test changes. */
  readonly version: number;
  /** The claim in at most eight words. */
  readonly title: string;
  /** The claim as the literature makes it, in our own words. */
  readonly statement: string;
  /** The kind of place, stage and governance it was made for. */
  readonly scope: string;
  readonly sign: ClaimSign;
  readonly pillar: Pillar;
  /** The verb that takes it up. */
  readonly verb: Verb;
  readonly sources: readonly Cited[];
  /** What says the opposite: sentences, each with its source, or none where we say it ourselves. */
  readonly contrary: readonly { readonly says: Message; readonly source: Cited | null }[];
  /** Ids of measures, and tables of the register, without which nothing can be told. */
  readonly needs: readonly string[];
  /** The test in one sentence. */
  readonly test: string;
  /** What follows from it where it holds. */
  readonly why: Message;
  readonly parameters: readonly Parameter[];
  /** False where the claim is recorded and no test of it is built: it is shown as such, and tells nothing. */
  readonly tested: boolean;
}

/** What reading a claim on one place brings to light; the card brings the rest of the finding. */
export interface Reading {
  readonly status: FindingStatus;
  readonly says: Message;
  readonly wouldChange: Message;
  readonly who: readonly Means[];
  readonly coverage: Coverage;
  /** The measured numbers that stand beside it, the deciding one first; what was not measured is null. */
  readonly numbers: readonly (Measured | null)[];
  /** The deciding number; left out where it is the first of `numbers`. */
  readonly effect?: Effect | null;
  readonly bars: Bars | null;
  readonly missing: readonly string[];
  readonly headline: Message | null;
  /** Standard errors from the median of comparable places; NaN where not compared. */
  readonly distance: number;
}

/** A frozen card with one verb: read the claim on a place. A claim is a method, so `perform` stamps what it finds. */
export interface Claim extends ClaimCard, Method<Evidence, Finding> {
  read(evidence: Evidence, parameters: Parameters, random: Random): Reading;
}

/**
 * Makes a claim of a card and its verb.
 *
 * As a method it wears the title as label, the statement as definition and the test as formula.
 */
export function claim(
  card: Omit<ClaimCard, 'tested'> & Pick<Claim, 'read'> & { readonly tested?: boolean },
): Claim {
  const whole = { tested: true, ...card };
  const cites = [...card.sources, ...card.contrary.flatMap(({ source }) => source ?? [])];
  return Object.freeze({
    ...whole,
    label: card.title,
    unit: 'none',
    says: card.statement,
    formula: card.test,
    cites: [...new Set(cites.map(({ key }) => key))],
    run(evidence: Evidence, parameters: Parameters, random: Random) {
      const reading = card.read(evidence, parameters, random);
      return { value: found(whole, reading, evidence), coverage: reading.coverage };
    },
  });
}

function found(card: ClaimCard, reading: Reading, { view }: Evidence): Finding {
  return {
    claim: card.id,
    title: card.title,
    status: reading.status,
    says: reading.says,
    weight: weigh(reading.status, reading.distance),
    pillar: card.pillar,
    verb: card.verb,
    sources: [...new Set(card.sources.map(({ key }) => key))],
    statement: card.statement,
    test: card.test,
    scope: card.scope,
    sign: card.sign,
    tested: card.tested,
    needs: card.needs,
    effect: known(reading.effect === undefined ? firstOf(reading.numbers) : reading.effect),
    bars: reading.bars,
    numbers: reading.numbers.filter((number) => number !== null),
    why: card.why,
    contrary: card.contrary.map(({ says }) => says),
    wouldChange: reading.wouldChange,
    who: reading.who,
    cited: [...card.sources, ...card.contrary.flatMap(({ source }) => source ?? [])],
    blindSpot: [...new Set(view.snapshot.sources.map((source) => source.blindSpot))].join(' '),
    missing: reading.missing,
    headline: reading.headline,
    distance: reading.distance,
  };
}

/** An effect with its whole interval; null where part of it is unknown. */
function known(effect: Effect | null): Effect | null {
  return effect !== null && [effect.value, effect.lo, effect.hi].every(Number.isFinite)
    ? effect
    : null;
}

/** The first number as the deciding one, held against the median of comparable places. */
function firstOf(numbers: Reading['numbers']): Effect | null {
  const first = numbers[0] ?? null;
  if (first === null) return null;
  const { label, unit, value, lo, hi, standing } = first;
  return {
    label,
    unit,
    value,
    lo,
    hi,
    against: standing?.median ?? NaN,
    againstName: 'the typical comparable place',
  };
}
