import { z } from 'zod';
import {
  findingLine,
  frozen,
  known,
  measurement,
  message,
  place,
  provenance,
  source,
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

export const finding = findingLine.extend({
  /** The claim as the literature makes it, in our words. */
  statement: z.string(),
  /** The test in one sentence. */
  test: z.string(),
  evidence,
  why: message,
  contrary: z.array(message),
  wouldChange: message,
  who: z.array(z.object({ actor: z.string(), means: message, href: z.string().nullable() })),
  /** Where the claim stands: study and section. */
  cited: z.array(z.object({ key: z.string(), text: z.string(), where: z.string() })),
  /** What this data cannot see that bears on the claim. */
  blindSpot: z.string(),
  /** Missing columns, when the data cannot tell. */
  missing: z.array(z.string()),
  provenance,
});
export type FindingWire = z.infer<typeof finding>;

/** GET /api/w/:workspace/places/:code/findings */
export const findings = z.object({
  place,
  frozen,
  sources: z.array(source),
  findings: z.array(finding),
});
export type Findings = z.infer<typeof findings>;
