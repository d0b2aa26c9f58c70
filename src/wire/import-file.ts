import { z } from 'zod';
import { PACKAGE_TABLES } from '../domain/package/attribute.ts';
import { LAYOUTS } from '../domain/layout.ts';
import { problem, source } from './common.ts';

/** The four steps of an import. A file is uploaded once and named by its digest until it is imported or dropped. */

export const reading = z.object({
  format: z.enum(['csv', 'xlsx', 'parquet', 'graphml', 'gexf', 'json', 'package']),
  encoding: z.string(),
  delimiter: z.string(),
  quote: z.string(),
  decimal: z.enum(['.', ',', 'unsure']),
  dateOrder: z.enum(['year-first', 'day-first', 'month-first', 'unsure']),
  skipped: z.number(),
  sheet: z.string().nullable(),
  sheets: z.array(z.string()),
  why: z.array(z.string()),
});

export const readingChoice = reading.omit({ format: true, sheets: true, why: true }).partial();

export const goal = z.union([
  z.object({ attribute: z.string() }),
  z.object({ observation: z.string(), unit: z.string().nullable() }),
  z.object({ ignored: z.literal(true) }),
]);

export const mapping = z.object({
  table: z.enum(PACKAGE_TABLES),
  goals: z.record(z.string(), goal),
  codes: z.record(z.string(), z.record(z.string(), z.string())),
  constants: z.record(z.string(), z.string()),
});

export const mappingGuess = z.object({
  mapping,
  why: z.array(
    z.object({
      column: z.string(),
      because: z.string(),
      sure: z.boolean(),
      samples: z.array(z.string()),
    }),
  ),
  missing: z.array(z.string()),
});

/** POST /api/w/:workspace/files (the bytes, with their name) → what the file is and how it was read. */
export const uploaded = z.object({
  /** SHA-256 of the bytes. */
  file: z.string(),
  name: z.string(),
  bytes: z.number(),
  /** True when these bytes were imported before: importing them again changes nothing. */
  importedBefore: z.boolean(),
  reading,
  /** The known layout of a whole release, such as a newer one of CORDIS: nothing is mapped; null for any other file. */
  layout: z.enum(LAYOUTS).nullable(),
  tables: z.array(
    z.object({
      name: z.string(),
      rows: z.number(),
      columns: z.array(z.string()),
      /** The first rows as text, for the eye. */
      preview: z.array(z.array(z.string().nullable())),
      guess: mappingGuess,
      /** The mapping of an earlier file with the same columns, imported or counted last. */
      stored: mapping.nullable(),
    }),
  ),
  problems: z.array(problem),
});
export type Uploaded = z.infer<typeof uploaded>;

/** POST /api/w/:workspace/files/:file/read — the same answer, read anew as the person chose. */
export const readAgain = z.object({ choice: readingChoice });

/** What one import is asked with: how to read, how to map, what the source is, how many bad rows are borne. */
export const importRequest = z.object({
  file: z.string(),
  choice: readingChoice,
  mappings: z.array(z.object({ table: z.string(), mapping })),
  source: source.pick({
    id: true,
    title: true,
    publisher: true,
    licence: true,
    day: true,
    acknowledgement: true,
    blindSpot: true,
  }),
  /** Refused when more than this share of the rows is bad. */
  bearShare: z.number().min(0).max(1),
  /** Counts and lists without storing anything. */
  rehearse: z.boolean(),
});
export type ImportRequest = z.infer<typeof importRequest>;

/** The balance of an import, with problems grouped by kind. Rows read = kept + merged + rejected. */
export const importOutcome = z.object({
  import: z.string().nullable(),
  refused: z.boolean(),
  read: z.number(),
  kept: z.number(),
  merged: z.number(),
  rejected: z.number(),
  /** The tables that have rejected rows, each of them a file to be mended. */
  rejectedTables: z.array(z.object({ name: z.string(), rows: z.number() })),
  problems: z.array(
    z.object({
      code: z.string(),
      means: z.string(),
      effect: z.string(),
      count: z.number(),
      first: problem,
    }),
  ),
  /** Pairs that may be one actor and wait for an answer; null where the register is too large to look through now. */
  proposals: z.number().nullable(),
});
export type ImportOutcome = z.infer<typeof importOutcome>;
