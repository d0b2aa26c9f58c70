import type { Betweenness, BetweennessInput } from '../kernel/graph/betweenness.ts';
import { betweennessParts } from '../kernel/graph/betweenness.ts';
import type { Closeness, ClosenessInput } from '../kernel/graph/closeness.ts';
import { closenessParts } from '../kernel/graph/closeness.ts';
import type { KDensityNullInput, MarconPuechNullInput } from '../kernel/space/null-parts.ts';
import { kDensityNullParts, marconPuechNullParts } from '../kernel/space/null-parts.ts';
import type { Parts } from '../kernel/parts.ts';

/** What the computations in parts that threads know by name take and give. */
export interface PartsTypes {
  readonly betweenness: { readonly input: BetweennessInput; readonly value: Betweenness };
  readonly closeness: { readonly input: ClosenessInput; readonly value: Closeness };
  readonly kDensityNull: { readonly input: KDensityNullInput; readonly value: Float64Array };
  readonly marconPuechNull: { readonly input: MarconPuechNullInput; readonly value: Float64Array };
}

export type PartsName = keyof PartsTypes;

const PARTS: Readonly<Record<PartsName, unknown>> = {
  betweenness: betweennessParts,
  closeness: closenessParts,
  kDensityNull: kDensityNullParts,
  marconPuechNull: marconPuechNullParts,
};

/** The parts of a name with their inner types put aside: what `plan` cuts is given to `run` unseen. */
export function partsNamed(name: PartsName): Parts<unknown, unknown, unknown, unknown, unknown> {
  return PARTS[name] as Parts<unknown, unknown, unknown, unknown, unknown>;
}
