import { z } from 'zod';
import { coverage, frozen, known, message, place, provenance, source, unit } from './common.ts';

export const SIDE_WORDS = ['system', 'champions', 'between', 'cannot-tell'] as const;

export const VERDICT_WORDS = ['system', 'champions', 'mixed', 'cannot-tell'] as const;

/** One thing that speaks for a system of firms or for chosen firms. */
export const sign = z.object({
  id: z.string(),
  label: z.string(),
  /** What it is about; signs of one matter have one voice. */
  matter: z.string(),
  unit,
  value: known,
  interval: z.tuple([z.number(), z.number()]).nullable(),
  /** Separate things it rests on. */
  count: z.number(),
  side: z.enum(SIDE_WORDS),
  /** On the axis from champions (−1) to system (1), the thresholds at −1/3 and 1/3; null where unknown. */
  position: known,
  positions: z.tuple([z.number(), z.number()]).nullable(),
  says: message,
  /** Tables and columns that would tell it. */
  missing: z.array(message),
  /** Why it is shown and not counted. */
  silent: message.nullable(),
  thresholds: z.object({
    system: z.number(),
    champions: z.number(),
    higher: z.enum(['system', 'champions']),
  }),
  basis: z.enum(['study', 'ours']),
  because: z.string(),
  definition: z.string(),
  formula: z.string(),
  cited: z.array(z.object({ key: z.string(), text: z.string(), where: z.string() })),
});
export type SignWire = z.infer<typeof sign>;

/** GET /api/w/:workspace/places/:code/system */
export const systemShown = z.object({
  place,
  frozen,
  sources: z.array(source),
  verdict: z.object({
    word: z.enum(VERDICT_WORDS),
    says: message,
    voices: z.array(z.object({ matter: z.string(), side: z.enum(SIDE_WORDS) })),
  }),
  signs: z.array(sign),
  /** Growth and network, each by itself; never part of the verdict. */
  growth: z.array(message),
  /** The rule of the verdict. */
  rule: z.object({
    says: z.string(),
    formula: z.string(),
    parameters: z.array(z.object({ name: z.string(), meaning: z.string(), value: z.number() })),
  }),
  coverage,
  provenance,
});
export type SystemShown = z.infer<typeof systemShown>;
