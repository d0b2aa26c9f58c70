import { z } from 'zod';
import {
  coverage,
  frozen,
  known,
  message,
  place,
  problem,
  provenance,
  source,
  unit,
} from './common.ts';

/** How a person changes a mapping: the query string of the page. */
export const mappingQuery = z.object({
  detail: z.enum(['broad', 'middle', 'fine']).optional(),
  count: z.enum(['usual', 'establishments', 'employees']).optional(),
  basis: z.enum(['usual', 'own']).optional(),
  /** Fewest establishments a cell of an own register must have to be shown. */
  least: z.coerce.number().int().min(1).max(50).optional(),
  /** Largest share of a cell one establishment may hold. */
  dominance: z.coerce.number().min(0.5).max(1).optional(),
});
export type MappingQuery = z.infer<typeof mappingQuery>;

/** Two ends of a number; equal where it is known, null where an end is not. */
export const ends = z.tuple([known, known]);

export const star = z.enum(['yes', 'no', 'cannot-tell']);

export const mappedIndustry = z.object({
  code: z.string(),
  label: z.string(),
  group: z.string(),
  amount: ends,
  share: ends,
  quotient: ends,
  /** By chance, 95 %; null where counting has no chance in it. */
  chance: ends.nullable(),
  expected: known,
  small: z.boolean(),
  establishments: known,
  /** True where the numbers are kept back so that they do not tell of single organisations. */
  keptBack: z.boolean(),
  concentrated: z.boolean(),
  stars: z.object({ size: star, specialisation: star, focus: star }),
  symmetric: known,
  z: known,
  density: known,
  complexity: known,
  ellisonGlaeser: known,
  maurelSedillot: known,
  gini: known,
  theilBetween: known,
  theilWithin: known,
  change: z
    .object({
      before: z.number(),
      after: z.number(),
      national: z.number(),
      mix: z.number(),
      regional: z.number(),
      birth: z.number(),
      competitive: z.number(),
      allocation: z.number(),
    })
    .nullable(),
});
export type MappedIndustryWire = z.infer<typeof mappedIndustry>;

/** One number about the whole place; `reason` says why it is unknown. */
export const placeIndex = z.object({
  id: z.string(),
  value: known,
  reason: z.string().nullable(),
});

const dependence = z.object({
  suppliers: z.number(),
  oneBuyer: known,
  mostlyOne: known,
  shareKnown: known,
  buyerConcentration: known,
});

export const tierRow = z.object({
  /** 0 assemblers, 1 first tier …; −1 independent. */
  tier: z.number(),
  firms: z.number(),
  keptBack: z.boolean(),
  dependence,
  certified: known,
  owners: z.array(
    z.object({ owner: z.enum(['foreign', 'domestic', 'unknown']), firms: known, certified: known }),
  ),
  skills: z.object({ usual: known, withDirect: known, have: z.number(), of: z.number() }),
  levels: z.array(z.object({ dimension: z.string(), mean: known, firms: z.number() })),
});

export const supplyShown = z.object({
  pairs: z.number(),
  rows: z.array(tierRow),
  all: dependence,
  conflicts: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      derived: z.number(),
      declared: z.number(),
      sellsOn: z.boolean(),
    }),
  ),
  declared: z.number(),
  leftOut: z.number(),
  expired: z.number(),
});
export type SupplyShown = z.infer<typeof supplyShown>;

export const mappingColumn = z.object({
  id: z.string(),
  label: z.string(),
  unit,
  of: z.enum(['industry', 'place', 'supplier']),
  says: z.string(),
  formula: z.string(),
  sources: z.array(z.string()),
});

/** GET /api/w/:workspace/places/:code/mapping */
export const mappingShown = z.object({
  place,
  frozen,
  sources: z.array(source),
  provenance,
  basis: z.enum(['table', 'sector', 'field']),
  counted: z.enum(['employees', 'establishments', 'organisations']),
  detail: z.enum(['broad', 'middle', 'fine']),
  /** How many places it is compared with, itself among them when it is one of them. */
  places: z.number(),
  isRow: z.boolean(),
  periods: z.array(z.string()),
  total: ends.nullable(),
  suppressed: z.number(),
  unsized: z.number(),
  coverage,
  problems: z.array(problem),
  /** The answer in sentences: what it rests on, what stands out. */
  sentences: z.array(message),
  industries: z.array(mappedIndustry),
  indices: z.array(placeIndex),
  verdict: z.object({
    kind: z.enum(['cluster', 'industrial-district', 'network', 'none', 'cannot-tell']),
    says: message,
    criteria: z.array(z.object({ id: z.string(), met: star, says: message })),
    missing: z.array(z.string()),
  }),
  supply: supplyShown.nullable(),
  columns: z.array(mappingColumn),
  /** The rule own registers are shown under; null for published data. */
  disclosure: z
    .object({ least: z.number(), dominance: z.number(), keptBack: z.number() })
    .nullable(),
});
export type MappingShown = z.infer<typeof mappingShown>;
