import { z } from 'zod';
import { actorRef } from './common.ts';

export const decisionKind = z.enum(['same', 'part-of', 'different', 'override']);

export const decision = z.object({
  id: z.string(),
  kind: decisionKind,
  subjects: z.array(z.string()).min(1),
  field: z.string().nullable(),
  value: z.string().nullable(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  undoneBy: z.string().nullable(),
  undoneAt: z.string().nullable(),
});
export type DecisionWire = z.infer<typeof decision>;

/** GET /api/w/:workspace/proposals — pairs that may be one actor, heaviest first, undecided ones only. */
export const proposals = z.object({
  total: z.number(),
  proposals: z.array(
    z.object({
      a: actorRef,
      b: actorRef,
      rule: z.enum(['same-id', 'same-legal-number', 'same-name-and-place', 'similar-name']),
      weight: z.number(),
      because: z.string(),
      /** Statements, ties and participations that would move if they are one. */
      hangs: z.object({ a: z.number(), b: z.number() }),
    }),
  ),
});
export type Proposals = z.infer<typeof proposals>;

/** POST /api/w/:workspace/decisions — one or many answers at once; DELETE …/decisions/:id takes one back. */
export const decideRequest = z.object({
  decisions: z
    .array(
      z.object({
        kind: decisionKind,
        subjects: z.array(z.string()).min(1),
        field: z.string().nullable(),
        value: z.string().nullable(),
        reason: z.string().min(1),
      }),
    )
    .min(1)
    .max(1000),
  by: z.string().min(1),
});
export type DecideRequest = z.infer<typeof decideRequest>;

/** GET /api/w/:workspace/decisions */
export const decisions = z.object({ decisions: z.array(decision) });
export type Decisions = z.infer<typeof decisions>;
