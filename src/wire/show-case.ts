import { z } from 'zod';
import { known, message, problem } from './common.ts';
import { caseBasis, statementRead } from './list-cases.ts';

const named = z.object({ id: z.string(), name: z.string() });

/** One coded fact: what, the value, and whose coding it is. */
export const caseFact = z.object({
  label: z.string(),
  value: z.string(),
  note: z.string().nullable(),
  basis: caseBasis,
  source: z.string(),
});

export const caseLadder = z.object({
  dimension: z.string(),
  n: z.number(),
  cumulative: z.array(z.number()),
  exclusive: z.array(z.number()),
  printed: z.array(z.string()),
  /** Equal ends unless the table contradicts itself. */
  meanBetween: z.tuple([z.number(), z.number()]),
  /** Levels whose count and percentage do not agree. */
  unsettled: z.array(z.number()),
  source: z.string(),
});

export const caseNode = z.object({
  aspect: z.string(),
  capital: z.string(),
  grade: known,
  gain: known,
  plainGain: known,
  rank: known,
  rankBetween: z.tuple([z.number(), z.number()]).nullable(),
  weakestIn: known,
  weakest: z.boolean(),
  evidence: z.string(),
  source: z.string(),
});
export type CaseNode = z.infer<typeof caseNode>;

/** What is asked of every place or case: whether it speaks for or against it, and where the documents say so. */
export const checkWire = z.object({
  id: z.string(),
  tone: z.enum(['good', 'bad', 'plain', 'unknown']),
  says: message,
  source: z.string(),
});
export type CheckWire = z.infer<typeof checkWire>;

/** GET /api/cases/:id */
export const caseShown = z.object({
  id: z.string(),
  name: z.string(),
  country: z.string(),
  industry: z.string(),
  facts: z.array(caseFact),
  performance: z.array(
    z.object({
      indicator: z.string(),
      period: z.string(),
      unit: z.string(),
      printed: z.string(),
      source: z.string(),
    }),
  ),
  lessons: z.array(
    z.object({
      outcome: z.enum(['helped', 'failed']),
      instrument: z.string(),
      lesson: z.string(),
      basis: caseBasis,
      source: z.string(),
    }),
  ),
  levels: z.array(
    z.object({
      level: z.number(),
      name: z.string(),
      anchors: z.array(z.object({ dimension: z.string(), text: z.string() })),
      instruments: z.array(z.string()),
    }),
  ),
  ladder: z.array(caseLadder),
  phases: z.array(z.string()),
  pillars: z.array(
    z.object({
      pillar: z.string(),
      phase: z.number(),
      anchor: z.string(),
      weakest: z.boolean(),
      source: z.string(),
    }),
  ),
  /** Null where nothing is graded. */
  profile: z
    .object({
      index: z.number(),
      plain: z.number(),
      graded: z.number(),
      asked: z.number(),
      nodes: z.array(caseNode),
      weakest: z.array(z.string()),
      /** What the rule for ties points to; null without a tie, or where it points to none. */
      broken: z.string().nullable(),
      published: z
        .object({
          aspects: z.array(z.string()),
          note: z.string(),
          basis: caseBasis,
          source: z.string(),
        })
        .nullable(),
      capitals: z.array(
        z.object({ capital: z.string(), index: known, lowest: known, graded: z.number() }),
      ),
    })
    .nullable(),
  /** Null where nothing is graded. */
  bundle: z
    .object({
      tried: z.number(),
      bundles: z.array(z.array(named)),
      /** Who can carry the instruments of the answer; no roles where the matrix names nobody. */
      who: z.array(
        z.object({
          instrument: named,
          roles: z.array(z.object({ actor: z.string(), means: z.string(), source: z.string() })),
        }),
      ),
      governor: z.enum(['regional-government', 'central-branches', 'cannot-tell']),
      gain: known,
      surplus: known,
      changed: known,
      unstable: z.boolean(),
      refused: z.array(
        z.object({
          instrument: named,
          needs: z.string(),
          grade: z.number(),
          atLeast: z.number(),
          why: z.string(),
          basis: caseBasis,
          source: z.string(),
          broughtBy: z.array(named),
        }),
      ),
    })
    .nullable(),
  nearest: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      distance: z.number(),
      lessons: z.array(z.object({ outcome: z.enum(['helped', 'failed']), lesson: z.string() })),
      parts: z.array(z.object({ trait: z.string(), apart: z.number() })),
    }),
  ),
  checks: z.array(checkWire),
  problems: z.array(problem),
  statements: z.array(statementRead),
});
export type CaseShown = z.infer<typeof caseShown>;
