import { z } from 'zod';
import { CORRECTABLE } from '../domain/decision.ts';
import {
  actorRef,
  frozen,
  glyph,
  introduction,
  known,
  message,
  place,
  problem,
  source,
} from './common.ts';
import { tieKind } from './show-network.ts';

/** The facts of an actor that a person may correct. */
export const correctable = z.enum(CORRECTABLE);
export type CorrectableWire = z.infer<typeof correctable>;

/** A measured position of an actor inside its place, with its rank from the highest. */
export const position = z.object({
  measure: z.string(),
  label: z.string(),
  value: known,
  rank: known,
  of: z.number(),
});

/** GET /api/w/:workspace/places/:code/actors/:id — the place is the ground the position is read on. */
export const actor = z.object({
  actor: actorRef.extend({ nativeId: z.string(), lat: known, lon: known }),
  place,
  frozen,
  sentences: z.array(message),
  facts: z.array(
    z.object({
      field: z.string(),
      value: z.string().nullable(),
      source: z.string(),
      knownFrom: z.string(),
      /** What a correction names; null where a fact is not a person's to correct. */
      key: correctable.nullable(),
      /** The value as it is kept and corrected. */
      raw: z.string(),
      /** The correction that stands: what it overruled, who decided it, when and why. */
      corrected: z
        .object({
          decision: z.string(),
          from: z.string(),
          by: z.string(),
          at: z.string(),
          reason: z.string(),
        })
        .nullable(),
    }),
  ),
  sources: z.array(source),
  positions: z.array(position),
  /** Partners inside the place by glyph, most shared initiatives first, then most volume. */
  tiesHere: z.array(
    z.object({
      glyph,
      partners: z.array(
        actorRef.extend({
          initiatives: z.number(),
          /** Kinds of the ties that are stated between the two. */
          stated: z.array(tieKind),
          volume: z.number(),
        }),
      ),
    }),
  ),
  /** Every statement of a tie: its kind, which way it leads seen from the actor, the days it is said to stand. */
  stated: z.array(
    z.object({
      other: actorRef,
      /** Whether the other is of the place. */
      here: z.boolean(),
      kind: tieKind,
      heading: z.enum(['both', 'out', 'in']),
      from: z.string().nullable(),
      to: z.string().nullable(),
      weight: known,
      confidence: known,
      source: z.string(),
      knownFrom: z.string(),
    }),
  ),
  elsewhere: z.object({
    partners: z.number(),
    countries: z.array(z.object({ code: z.string(), name: z.string(), partners: z.number() })),
  }),
  initiatives: z.array(
    z.object({
      id: z.string(),
      acronym: z.string(),
      title: z.string(),
      role: z.string(),
      start: z.string().nullable(),
      end: z.string().nullable(),
      status: z.string(),
      amountEur: known,
      members: z.number(),
      membersHere: z.number(),
    }),
  ),
  fields: z.array(z.object({ name: z.string(), initiatives: z.number() })),
  introductions: z.array(introduction),
  problems: z.array(problem),
});
export type ActorWire = z.infer<typeof actor>;

/** GET /api/w/:workspace/places/:code/actors */
export const actorList = z.object({
  place,
  frozen,
  actors: z.array(
    actorRef.extend({
      degree: z.number(),
      outside: z.number(),
      initiatives: z.number(),
      amountEur: known,
    }),
  ),
});
export type ActorList = z.infer<typeof actorList>;
