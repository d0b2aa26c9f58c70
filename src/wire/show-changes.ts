import { z } from 'zod';
import { actorRef, frozen, glyph, known, message, place, source, unit } from './common.ts';
import { TIE_KINDS } from '../domain/tie-kind.ts';

/** The two sides of a comparison: a day of knowledge `2026-01-15`, a period `2021..2023`, or both `2026-01-15@2021..2023`. */
export const changesQuery = z.object({
  from: z.string().max(60).optional(),
  to: z.string().max(60).optional(),
});
export type ChangesQuery = z.infer<typeof changesQuery>;

/** One side: how it is written, in words, and what was frozen. */
export const changesSide = z.object({
  asked: z.string(),
  says: message,
  frozen,
  actors: z.number(),
});

const tie = z.object({ from: actorRef, to: actorRef, kind: z.enum(TIE_KINDS) });

const value = z.object({ value: known, interval: z.tuple([z.number(), z.number()]).nullable() });

/** One measure on both sides. `apart` is true where the intervals do not overlap, null where one is missing. */
export const changedMeasure = z.object({
  measure: z.string(),
  label: z.string(),
  unit,
  before: value,
  after: value,
  apart: z.boolean().nullable(),
});
export type ChangedMeasure = z.infer<typeof changedMeasure>;

/** GET /api/w/:workspace/places/:code/changes — lists are cut to what a page shows; counts are whole. */
export const changes = z.object({
  place,
  sources: z.array(source),
  before: changesSide,
  after: changesSide,
  /** What can be chosen: days on which something was learned, and years with initiatives. */
  choices: z.object({
    days: z.array(z.string()),
    years: z.tuple([z.number(), z.number()]).nullable(),
  }),
  sentences: z.array(message),
  kinds: z.array(z.object({ glyph, came: z.number(), stayed: z.number(), left: z.number() })),
  actors: z.object({
    cameCount: z.number(),
    leftCount: z.number(),
    stayed: z.number(),
    came: z.array(actorRef),
    left: z.array(actorRef),
  }),
  facts: z.array(
    z.object({
      actor: actorRef,
      field: z.enum(['name', 'kind', 'small', 'region']),
      before: z.string(),
      after: z.string(),
    }),
  ),
  ties: z.object({
    openedCount: z.number(),
    closedCount: z.number(),
    stayed: z.number(),
    opened: z.array(tie),
    closed: z.array(tie),
  }),
  initiatives: z.object({ came: z.number(), left: z.number(), stayed: z.number() }),
  measures: z.array(changedMeasure),
  limits: z.array(message),
});
export type ChangesWire = z.infer<typeof changes>;

/** GET …/changes/export — the whole of one list. */
export const changesExport = changesQuery.extend({
  what: z.enum(['actors', 'ties', 'facts', 'measures']),
  format: z.enum(['csv', 'json', 'xlsx', 'parquet']).default('csv'),
});
export type ChangesExport = z.infer<typeof changesExport>;
