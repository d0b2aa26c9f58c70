import { z } from 'zod';
import { OBSTACLE_AREAS } from '../domain/obstacle.ts';
import {
  actorRef,
  coverage,
  frozen,
  glyph,
  known,
  message,
  place,
  provenance,
  source,
  unit,
} from './common.ts';

const interval = z.tuple([z.number(), z.number()]).nullable();

/** A mean of several people’s scores. */
const score = z.object({ value: known, interval, count: z.number(), least: known, most: known });

/** The trace of an obstacle in the data. */
export const trace = z.object({
  id: z.string(),
  label: z.string(),
  unit,
  value: known,
  interval,
  presence: z.enum(['present', 'absent', 'between', 'cannot-tell']),
  severity: known,
  says: message,
  missing: z.array(message),
  thresholds: z.object({
    present: z.number(),
    absent: z.number(),
    higher: z.enum(['present', 'absent']),
  }),
  because: z.string(),
  definition: z.string(),
  formula: z.string(),
  cited: z.array(z.object({ key: z.string(), text: z.string(), where: z.string() })),
});
export type TraceWire = z.infer<typeof trace>;

export const obstacle = z.object({
  code: z.string(),
  /** Its name in two or three words. */
  label: z.string(),
  area: z.enum(OBSTACLE_AREAS),
  says: z.string(),
  named: z.array(z.object({ code: z.string(), says: z.string(), score: score.nullable() })),
  /** The class rated as a whole. */
  score: score.nullable(),
  severity: known,
  basis: z.enum(['rated', 'trace', 'unclear', 'unknown']),
  traces: z.array(trace),
  remedy: message,
  owner: z.string(),
  instruments: z.array(
    z.object({
      id: z.string(),
      label: z.string(),
      evidence: z.string(),
      source: z.string(),
      /** Who could do it, by which means. */
      roles: z.array(z.object({ actor: z.string(), means: z.string() })),
    }),
  ),
});
export type ObstacleWire = z.infer<typeof obstacle>;

const said = z.object({ says: message, missing: z.array(message) });

export const scorecard = z.object({
  actor: actorRef,
  type: z.enum(['association', 'institution']),
  features: z.array(
    z.object({
      code: z.string(),
      says: z.string(),
      users: z.number(),
      score: score.nullable(),
      self: known,
      gap: known,
    }),
  ),
  importance: score.nullable(),
  asked: z.number(),
});
export type ScorecardWire = z.infer<typeof scorecard>;

const share = z.object({ value: known, interval });

/** GET /api/w/:workspace/places/:code/obstacles */
export const obstaclesShown = z.object({
  place,
  frozen,
  sources: z.array(source),
  summary: said,
  obstacles: z.array(obstacle),
  /** What joint work should be chosen by. */
  screening: z.array(z.string()),
  scorecards: said.extend({
    leastUsers: z.number(),
    band: z.tuple([z.number(), z.number()]),
    cards: z.array(scorecard),
  }),
  representation: said.extend({
    smallHere: known,
    bodies: z.array(
      z.object({
        actor: actorRef,
        members: z.number(),
        board: z.number(),
        smallMembers: share,
        smallBoard: share,
        verdict: z.enum(['captured', 'not-captured', 'cannot-tell']),
      }),
    ),
  }),
  overlap: said.extend({
    services: z.array(z.string()),
    reach: z.array(
      z.object({
        actor: actorRef,
        services: z.array(z.string()),
        firms: z.number(),
        small: z.number(),
        share: known,
      }),
    ),
    pairs: z.array(
      z.object({
        a: actorRef,
        b: actorRef,
        services: z.array(z.string()),
        commonClients: z.number(),
        clients: known,
      }),
    ),
    membership: z.array(
      z.object({
        from: z.number(),
        to: z.number().nullable(),
        firms: z.number(),
        members: z.number(),
        share,
      }),
    ),
    membershipRises: z.boolean().nullable(),
  }),
  fit: said.extend({
    verdict: z.enum(['copied', 'own', 'between', 'cannot-tell']),
    fit: share,
    lead: share,
    alike: share,
    firmsAlike: share,
    others: z.number(),
    portfolio: z.number(),
    firms: z.number(),
  }),
  inputs: said.extend({
    known: z.number(),
    withoutOutcome: z.number(),
    ledgers: z.array(
      z.object({
        id: z.string(),
        title: z.string(),
        inputs: z.array(z.object({ name: z.string(), value: z.number() })),
        outputs: z.array(z.object({ name: z.string(), value: z.number() })),
        outcomes: z.array(z.object({ name: z.string(), value: z.number() })),
      }),
    ),
  }),
  efficiency: said.extend({ passive: share, active: share }),
  leaders: said.extend({
    kinds: z.array(
      z.object({
        glyph,
        projects: z.number(),
        over: z.number(),
        terminated: z.number(),
        share,
      }),
    ),
  }),
  formula: z.string(),
  coverage,
  provenance,
});
export type ObstaclesShown = z.infer<typeof obstaclesShown>;
