import { z } from 'zod';
import { ACTOR_KINDS, GLYPHS, SMALL } from '../domain/actor-kind.ts';
import { COUNTRY_GROUPS } from '../domain/country-group.ts';
import { FINDING_STATUSES } from '../domain/finding-status.ts';
import { UNITS } from '../domain/unit.ts';
import { VERBS } from '../domain/verb.ts';

/** A number that may be unknown: null on the wire, NaN in a typed column, never 0. */
export const known = z.number().nullable();

export const messageValue = z.union([
  z.string(),
  z.object({ share: z.number() }),
  z.object({ count: z.number() }),
  z.object({ number: z.number() }),
  z.object({ eur: z.number() }),
  z.object({ day: z.string() }),
]);

/** A sentence with its numbers apart; `domain/say.ts` writes it. */
export const message = z.object({
  id: z.string(),
  text: z.string(),
  values: z.record(z.string(), messageValue),
});

export const at = z.object({
  source: z.string(),
  row: z.number().nullable(),
  field: z.string().nullable(),
});

export const problem = z.object({
  code: z.string(),
  at,
  value: z.string().nullable(),
  message: z.string(),
  hint: z.string(),
});

/** What a door answers when it cannot do what was asked. */
export const refusal = z.object({ problem });

export const glyph = z.enum(GLYPHS);
export const actorKind = z.enum(ACTOR_KINDS);
export const small = z.enum(SMALL);
export const unit = z.enum(UNITS);
export const verb = z.enum(VERBS);
export const findingStatus = z.enum(FINDING_STATUSES);
export const countryGroup = z.enum(Object.keys(COUNTRY_GROUPS) as [keyof typeof COUNTRY_GROUPS]);
export const regionLevel = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);

export const source = z.object({
  id: z.string(),
  title: z.string(),
  publisher: z.string(),
  licence: z.string(),
  url: z.string().nullable(),
  day: z.string(),
  acknowledgement: z.string(),
  blindSpot: z.string(),
});

/** The stamp every answer about a snapshot carries. */
export const frozen = z.object({
  digest: z.string().nullable(),
  knownDay: z.string(),
  period: z.object({ from: z.string().nullable(), to: z.string().nullable() }),
  rules: z.array(z.string()),
  sources: z.array(z.string()),
  place: z.string().nullable(),
});

export const coverage = z.object({ have: z.number(), of: z.number(), what: z.string() });

export const provenance = z.object({
  method: z.string(),
  version: z.number(),
  parameters: z.record(z.string(), z.number()),
  frozen,
  seed: z.number(),
  software: z.string(),
});

/** A place in lists and heads. Names of places are as the source writes them. */
export const place = z.object({
  code: z.string(),
  name: z.string(),
  country: z.string(),
  countryName: z.string(),
  level: regionLevel,
  parents: z.array(z.object({ code: z.string(), name: z.string() })),
});

/** An actor in lists, pictures and sentences. `name` is for reading, `legalName` as the source has it. */
export const actorRef = z.object({
  id: z.string(),
  name: z.string(),
  legalName: z.string(),
  glyph,
  kind: actorKind,
  small,
  city: z.string(),
  region: z.string(),
});

export const comparison = z.object({
  level: regionLevel,
  group: countryGroup,
  from: z.number(),
  to: z.number().nullable(),
  /** Comparable places found, this one not counted. */
  count: z.number(),
});

/** Where one value stands among comparable places. `rank` counts from the highest; ties take the best rank. */
export const standing = z.object({
  comparison,
  median: known,
  quartiles: z.tuple([known, known]),
  rank: known,
  of: z.number(),
  peers: z.array(z.object({ code: z.string(), name: z.string(), value: z.number() })),
});

/** One measured number with everything that must stand beside it. */
export const measurement = z.object({
  measure: z.string(),
  label: z.string(),
  unit,
  value: known,
  /** Why the value is unknown, when it is. */
  reason: z.string().nullable(),
  interval: z.tuple([z.number(), z.number()]).nullable(),
  coverage,
  standing: standing.nullable(),
});

/** One short line of a finding for lists. */
export const findingLine = z.object({
  claim: z.string(),
  title: z.string(),
  status: findingStatus,
  says: message,
  weight: z.number(),
  pillar: z.string(),
  verb,
  sources: z.array(z.string()),
});

/** Two actors that are not tied today and why it may pay to bring them together. */
export const introduction = z.object({
  rank: z.number(),
  a: actorRef,
  b: actorRef,
  says: message,
  reasons: z.array(message),
  commonPartners: z.number(),
  via: z.array(z.string()),
  fields: z.array(z.string()),
  /** Null where no fields are known. */
  similarity: known,
  /** Pairs of actors that become reachable; 0 when both are in one web already. */
  joins: z.number(),
  /** Steps between them today; null when no path exists. */
  distance: z.number().nullable(),
  score: z.number(),
});

export type PlaceWire = z.infer<typeof place>;
export type ActorRef = z.infer<typeof actorRef>;
export type MeasurementWire = z.infer<typeof measurement>;
export type StandingWire = z.infer<typeof standing>;
export type ComparisonWire = z.infer<typeof comparison>;
export type FindingLine = z.infer<typeof findingLine>;
export type IntroductionWire = z.infer<typeof introduction>;
export type SourceWire = z.infer<typeof source>;
export type FrozenWire = z.infer<typeof frozen>;
