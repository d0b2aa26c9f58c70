import { z } from 'zod';
import { TIE_KINDS } from '../domain/tie-kind.ts';
import { actorRef, frozen, glyph, known, place } from './common.ts';

export const tieKind = z.enum(TIE_KINDS);

/** Query string of the network page; filters work alike on picture, table and export. */
export const networkQuery = z.object({
  /** Glyphs to keep, joined by commas; all when missing. */
  kinds: z.string().optional(),
  /** ISO days: projects running at some time in the period. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** Kinds of ties to keep, joined by commas; all when missing. `joint-project` keeps shared projects. */
  ties: z.string().optional(),
  /** Leaves out the ties of projects with more members than this. */
  largest: z.coerce.number().int().min(2).optional(),
  /** Whether ties to the outside are followed: `inside` (default) or `all`. */
  reach: z.enum(['inside', 'all']).optional(),
});
export type NetworkQuery = z.infer<typeof networkQuery>;

export const communityBubble = z.object({
  /** Stable key: the id of its hub. */
  key: z.string(),
  /** Its one or two largest fields. */
  name: z.string(),
  hub: z.string(),
  hubId: z.string(),
  actors: z.number(),
  small: z.number(),
  initiatives: z.number(),
  tiesWithin: z.number(),
  volumeWithin: z.number(),
  tied: z.number(),
  /** Part of the largest web, or apart from it. */
  apart: z.boolean(),
  /** Members for drawing inside the bubble, strongest first: glyph and actor id. */
  members: z.array(z.object({ id: z.string(), glyph })),
  /** Position in a unit the picture scales; the layout is stable for one snapshot. */
  x: z.number(),
  y: z.number(),
});

export const communityPicture = z.object({
  bubbles: z.array(communityBubble),
  lines: z.array(z.object({ a: z.string(), b: z.string(), volume: z.number(), ties: z.number() })),
  alone: z.array(z.object({ id: z.string(), name: z.string(), glyph })),
  modularity: known,
  /** Actors with a partner here, actors of the largest web. */
  linked: z.number(),
  web: z.number(),
});
export type CommunityPicture = z.infer<typeof communityPicture>;
export type CommunityBubble = z.infer<typeof communityBubble>;

/** One actor of the place with its position in the network. */
export const networkActor = actorRef.extend({
  community: z.string().nullable(),
  degree: z.number(),
  volume: z.number(),
  betweenness: known,
  harmonic: known,
  core: z.number(),
  constraint: known,
  effectiveSize: known,
  /** Gould–Fernandez counts over small firms, research and higher education, others. */
  roles: z.object({
    coordinator: z.number(),
    consultant: z.number(),
    gatekeeper: z.number(),
    liaison: z.number(),
  }),
  /** The role that stands out, for the ring in the picture; null when it brokers nothing. */
  role: z.enum(['coordinator', 'consultant', 'gatekeeper', 'liaison']).nullable(),
  outside: z.number(),
  /** False for a partner from elsewhere. */
  here: z.boolean(),
  initiatives: z.number(),
  x: z.number(),
  y: z.number(),
});
export type NetworkActor = z.infer<typeof networkActor>;

/** A stated tie of a pair: its kind, and which way it leads seen from the first of the two. */
export const statedRelation = z.object({ kind: tieKind, heading: z.enum(['both', 'out', 'in']) });

/** GET /api/w/:workspace/places/:code/network */
export const network = z.object({
  place,
  frozen,
  picture: communityPicture,
  actors: z.array(networkActor),
  /** Pairs by actor index in `actors`. */
  ties: z.array(
    z.object({
      a: z.number(),
      b: z.number(),
      volume: z.number(),
      initiatives: z.number(),
      /** Stated relations of the two, seen from `a`; left out where there are none. */
      stated: z.array(statedRelation).optional(),
    }),
  ),
  /** First and last year in which anything of the place is known to run; null where no day is known. */
  years: z.tuple([z.number(), z.number()]).nullable(),
  /** Kinds of ties in the whole place, most pairs first; what can be filtered by. */
  tieKinds: z.array(z.object({ kind: tieKind, pairs: z.number() })),
  /** The one initiative that makes most pairs here. */
  largest: z
    .object({ acronym: z.string(), title: z.string(), pairs: z.number(), of: z.number() })
    .nullable(),
  /** What the filters left out. */
  leftOut: z.object({ actors: z.number(), ties: z.number() }),
});
export type Network = z.infer<typeof network>;
