import { z } from 'zod';
import {
  findingLine,
  frozen,
  known,
  measurement,
  message,
  place,
  findingStatus,
  provenance,
  source,
  unit,
} from './common.ts';

/** The evidence of a finding as a small figure: bars of counts, or the dots of comparable places. */
export const evidence = z.object({
  bars: z
    .object({
      title: message,
      unit: z.string(),
      rows: z.array(
        z.object({
          label: z.string(),
          glyph: z.string().nullable(),
          value: known,
          here: z.boolean(),
        }),
      ),
    })
    .nullable(),
  measurements: z.array(measurement),
});

/** Where a claim or a position stands: study and section. */
export const cited = z.object({ key: z.string(), text: z.string(), where: z.string() });
export type CitedWire = z.infer<typeof cited>;

/** The number that decides a claim, with its interval and what it is held against. */
export const effect = z.object({
  label: z.string(),
  unit,
  value: z.number(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  against: known,
  againstName: z.string(),
});
export type EffectWire = z.infer<typeof effect>;

export const finding = findingLine.extend({
  /** The claim as the literature makes it, in our words. */
  statement: z.string(),
  /** The kind of place, stage and governance it was made for. */
  scope: z.string(),
  /** What the literature says it does to a place where it holds. */
  sign: z.enum(['keeps-back', 'helps', 'disputed']),
  /** False where the claim is recorded without a test. */
  tested: z.boolean(),
  /** What the test reads: measures, tables and columns. */
  needs: z.array(z.string()),
  /** The deciding number; null where it is unknown. */
  effect: effect.nullable(),
  /** The test in one sentence. */
  test: z.string(),
  evidence,
  why: message,
  contrary: z.array(message),
  wouldChange: message,
  who: z.array(z.object({ actor: z.string(), means: message, href: z.string().nullable() })),
  /** Where the claim stands: study and section. */
  cited: z.array(cited),
  /** What this data cannot see that bears on the claim. */
  blindSpot: z.string(),
  /** Missing columns, when the data cannot tell. */
  missing: z.array(z.string()),
  provenance,
});
export type FindingWire = z.infer<typeof finding>;

/** One of two positions of the literature, and what the data of the place say of it. */
export const disputeSide = z.object({
  says: z.string(),
  cited: z.array(cited),
  signs: z.array(
    z.object({
      claim: z.string(),
      title: z.string(),
      when: findingStatus,
      status: findingStatus,
      speaksFor: z.boolean(),
    }),
  ),
});

/** A disagreement of the literature, read on the place. */
export const dispute = z.object({
  id: z.string(),
  title: z.string(),
  leaning: z.enum(['first', 'second', 'both', 'neither', 'cannot-tell', 'in-the-text']),
  sides: z.tuple([disputeSide, disputeSide]),
  condition: z.string(),
  checks: z.array(z.object({ statement: z.string(), status: findingStatus, says: message })),
  missing: z.array(z.string()),
});
export type DisputeWire = z.infer<typeof dispute>;

/** GET /api/w/:workspace/places/:code/findings */
export const findings = z.object({
  place,
  frozen,
  sources: z.array(source),
  findings: z.array(finding),
  /** Which decided claims stay so when all are held against each other (Benjamini and Hochberg), by those that do not. */
  discovery: z.object({ of: z.number(), decided: z.number(), fall: z.array(z.string()) }),
  /** Where the literature disagrees, each read on the place. */
  disputes: z.array(dispute),
});
export type Findings = z.infer<typeof findings>;
