import { z } from 'zod';
import { ACTOR_KINDS, SMALL } from '../domain/actor-kind.ts';
import type { Rule } from '../domain/definition.ts';
import { TIE_KINDS } from '../domain/tie-kind.ts';
import { actorRef } from './common.ts';

const words = z.array(z.string().trim().min(1).max(200)).min(1).max(5000);
const text = z.string().trim().min(1).max(200);

/** Who belongs to a place that a person draws; see `domain/definition.ts`. */
export const rule: z.ZodType<Rule> = z.lazy(() =>
  z.discriminatedUnion('rule', [
    z.object({ rule: z.enum(['any', 'all']), of: z.array(rule).min(1).max(100) }),
    z.object({ rule: z.literal('not'), of: rule }),
    z.object({ rule: z.literal('region-in'), codes: words }),
    z.object({ rule: z.literal('kind-in'), kinds: z.array(z.enum(ACTOR_KINDS)).min(1) }),
    z.object({ rule: z.literal('small-in'), small: z.array(z.enum(SMALL)).min(1) }),
    z.object({ rule: z.literal('name-has'), text }),
    z.object({ rule: z.literal('in-initiative'), ids: words }),
    z.object({ rule: z.literal('initiative-has'), text }),
    z.object({ rule: z.literal('field-in'), fields: words }),
    z.object({ rule: z.literal('sector-in'), codes: words }),
    z.object({ rule: z.literal('tie-kind'), kinds: z.array(z.enum(TIE_KINDS)).min(1) }),
    z.object({ rule: z.literal('actors'), ids: words }),
  ]),
);

/** One version of a place that a person drew. */
export const definitionVersion = z.object({
  version: z.number(),
  title: z.string(),
  rule,
  /** The rule in words. */
  says: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.string(),
  removed: z.boolean(),
});

export const definition = definitionVersion.extend({
  code: z.string(),
  /** Organisations of it, and those of them that take part in an initiative. */
  actors: z.number(),
  takePart: z.number(),
  /** Results kept on it: what is computed anew once it changes. */
  results: z.number(),
  /** Every version, the latest first. */
  history: z.array(definitionVersion),
});
export type DefinitionWire = z.infer<typeof definition>;
export type DefinitionVersionWire = z.infer<typeof definitionVersion>;

/** GET /api/w/:workspace/definitions — removed ones are there with `removed`. */
export const definitions = z.object({
  definitions: z.array(definition),
  /** Names that `field-in` understands, by alphabet. */
  fields: z.array(z.string()),
  /** Whether the data have stated ties and main activities to choose by. */
  tieKinds: z.array(z.enum(TIE_KINDS)),
  sectors: z.boolean(),
});
export type DefinitionsWire = z.infer<typeof definitions>;

/** POST /api/w/:workspace/definitions/preview — whom a rule takes; nothing is kept. */
export const previewRequest = z.object({ rule });
export const preview = z.object({
  says: z.string(),
  actors: z.number(),
  takePart: z.number(),
  /** The first by name. */
  first: z.array(actorRef),
});
export type DefinitionPreview = z.infer<typeof preview>;

const signed = { reason: z.string().trim().max(500), by: z.string().trim().min(1).max(120) };

/** POST /api/w/:workspace/definitions — a new place; with a code and the version that was seen, a change of one. */
export const defineRequest = z.object({
  title: z.string().trim().min(1).max(120),
  rule,
  code: z.string().max(60).optional(),
  version: z.number().int().optional(),
  ...signed,
});
export type DefineRequest = z.infer<typeof defineRequest>;

/** DELETE /api/w/:workspace/definitions/:code */
export const undefineRequest = z.object(signed);

/** POST /api/w/:workspace/definitions/:code/restore — an earlier version stands again, as a new one. */
export const restoreRequest = z.object({ version: z.number().int().min(1), ...signed });
