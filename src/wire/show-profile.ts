import { z } from 'zod';
import { LEARNING_STAGES } from '../domain/learning-stage.ts';
import { SETTLED_HOW } from '../domain/settled-how.ts';
import { SURVEY_BADGES } from '../domain/survey-badge.ts';
import { UPGRADE_VERDICTS } from '../domain/upgrade-verdict.ts';
import { frozen, known, message, place, problem, source } from './common.ts';
import { caseShown, checkWire } from './show-case.ts';

/** One person’s score. */
export const scoreWire = z.object({
  assessor: z.string(),
  round: z.string(),
  value: z.number(),
  evidence: z.string().nullable(),
});

/** What an item counts as, how that came, and who does not share it. */
export const settledWire = z.object({
  value: z.number(),
  how: z.enum(SETTLED_HOW),
  period: z.string(),
  low: z.number(),
  median: z.number(),
  high: z.number(),
  scores: z.array(scoreWire),
  dissent: z.array(scoreWire),
  evidence: z.array(z.string()),
  before: z.array(z.object({ period: z.string(), value: z.number() })),
});
export type SettledWire = z.infer<typeof settledWire>;

/** How far the people who scored agree; null where it cannot be said. */
export const agreementWire = z.object({
  assessors: z.number(),
  items: z.number(),
  alpha: known,
  w: known,
});

const standing = z.object({
  n: z.number(),
  cumulative: z.array(z.number()),
  exclusive: z.array(z.number()),
  mean: known,
});

export const ladderWire = z.object({
  /** Firms of the place in the register; asked is null where nobody wrote it down. */
  firms: z.number(),
  asked: known,
  rated: z.number(),
  badge: z.enum(SURVEY_BADGES),
  dimensions: z.array(
    standing.extend({
      id: z.string(),
      dimension: z.string(),
      by: z.enum(['self', 'assessor']),
      /** Mean weighted by what the register holds of each group. */
      weightedMean: known,
    }),
  ),
  strata: z.array(
    standing.extend({
      stratum: z.string(),
      dimension: z.string(),
      firms: z.number(),
      asked: known,
      responseRate: known,
      badge: z.enum(SURVEY_BADGES),
    }),
  ),
  apart: z.array(
    z.object({
      dimension: z.string(),
      both: z.number(),
      higher: z.number(),
      same: z.number(),
      lower: z.number(),
      meanGap: known,
      agreement: known,
    }),
  ),
  /** Firms and dimensions whose assessors differ and agreed on nothing: how many, and the first of them. */
  openCount: z.number(),
  open: z.array(
    z.object({ firm: z.string(), name: z.string(), dimension: z.string(), settled: settledWire }),
  ),
  /** Ratings that do not count: how many, and the first of them. */
  problemCount: z.number(),
  problems: z.array(problem),
  skills: z.object({
    withSkilled: known,
    withoutSkilled: known,
    firms: z.number(),
    of: z.number(),
  }),
  /** Firms rated in two periods or more, by what became of them, and the first of those that upgraded. */
  upgrades: z.object({
    counts: z.array(z.object({ verdict: z.enum(UPGRADE_VERDICTS), firms: z.number() })),
    first: z.array(
      z.object({
        firm: z.string(),
        name: z.string(),
        from: z.string(),
        to: z.string(),
        stages: z.tuple([z.enum(LEARNING_STAGES), z.enum(LEARNING_STAGES)]),
      }),
    ),
  }),
});
export type LadderWire = z.infer<typeof ladderWire>;

/** GET /api/w/:workspace/places/:code/profile */
export const placeProfile = z.object({
  place,
  frozen,
  sources: z.array(source),
  /** Whether scores can be entered here. */
  own: z.boolean(),
  levels: caseShown.shape.levels,
  ladder: ladderWire,
  phases: z.array(
    z.object({
      phase: z.number(),
      name: z.string(),
      anchors: z.array(z.object({ pillar: z.string(), text: z.string() })),
    }),
  ),
  /** All four, in the order of the table; `settled` is null where nobody scored. */
  pillars: z.array(
    z.object({
      id: z.string(),
      pillar: z.string(),
      weakest: z.boolean(),
      anchor: z.string().nullable(),
      settled: settledWire.nullable(),
    }),
  ),
  /** All aspects, in their order; `settled` is null where nobody graded. */
  aspects: z.array(
    z.object({
      id: z.string(),
      aspect: z.string(),
      capital: z.string(),
      settled: settledWire.nullable(),
    }),
  ),
  agreement: z.object({ pillars: agreementWire, aspects: agreementWire }),
  profile: caseShown.shape.profile,
  bundle: caseShown.shape.bundle,
  nearest: caseShown.shape.nearest,
  industry: z.object({ type: z.string(), reasons: z.array(message), typed: known }),
  together: z.object({
    index: known,
    gradedOnly: known,
    missing: z.array(z.string()),
    weights: z.array(z.object({ capital: z.string(), weight: z.number() })),
  }),
  capacity: z.object({
    value: known,
    networked: known,
    alone: known,
    firms: z.number(),
    of: z.number(),
    ties: z.number(),
    setting: known,
    missing: z.array(z.string()),
  }),
  checks: z.array(checkWire),
  /** Instruments of the bundle that should not come first here. */
  cautions: z.array(message),
  stateCapacity: settledWire.nullable(),
});
export type PlaceProfileWire = z.infer<typeof placeProfile>;
