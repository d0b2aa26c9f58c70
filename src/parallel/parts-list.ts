import type { GameEnsemble, GameEnsembleInput } from '../kernel/game/game-ensemble.ts';
import { gameEnsembleParts } from '../kernel/game/game-ensemble.ts';
import type { Betweenness, BetweennessInput } from '../kernel/graph/betweenness.ts';
import { betweennessParts } from '../kernel/graph/betweenness.ts';
import type { Closeness, ClosenessInput } from '../kernel/graph/closeness.ts';
import { closenessParts } from '../kernel/graph/closeness.ts';
import type { EdgeBetweenness, EdgeBetweennessInput } from '../kernel/graph/edge-betweenness.ts';
import { edgeBetweennessParts } from '../kernel/graph/edge-betweenness.ts';
import type { SmallWorld, SmallWorldInput } from '../kernel/graph/small-world.ts';
import { smallWorldParts } from '../kernel/graph/small-world.ts';
import type { Triangles, TrianglesInput } from '../kernel/graph/triangles.ts';
import { trianglesParts } from '../kernel/graph/triangles.ts';
import type { BootstrapInput } from '../kernel/stats/bootstrap-parts.ts';
import { bootstrapParts } from '../kernel/stats/bootstrap-parts.ts';
import type { KDensityNullInput, MarconPuechNullInput } from '../kernel/space/null-parts.ts';
import { kDensityNullParts, marconPuechNullParts } from '../kernel/space/null-parts.ts';
import type { Parts } from '../kernel/parts.ts';

/** What the computations in parts that threads know by name take and give. */
export interface PartsTypes {
  readonly betweenness: { readonly input: BetweennessInput; readonly value: Betweenness };
  readonly bootstrap: { readonly input: BootstrapInput; readonly value: Float64Array };
  readonly closeness: { readonly input: ClosenessInput; readonly value: Closeness };
  readonly edgeBetweenness: {
    readonly input: EdgeBetweennessInput;
    readonly value: EdgeBetweenness;
  };
  readonly gameEnsemble: { readonly input: GameEnsembleInput; readonly value: GameEnsemble };
  readonly kDensityNull: { readonly input: KDensityNullInput; readonly value: Float64Array };
  readonly marconPuechNull: { readonly input: MarconPuechNullInput; readonly value: Float64Array };
  readonly smallWorld: { readonly input: SmallWorldInput; readonly value: SmallWorld };
  readonly triangles: { readonly input: TrianglesInput; readonly value: Triangles };
}

export type PartsName = keyof PartsTypes;

const PARTS: Readonly<Record<PartsName, unknown>> = {
  betweenness: betweennessParts,
  bootstrap: bootstrapParts,
  closeness: closenessParts,
  edgeBetweenness: edgeBetweennessParts,
  gameEnsemble: gameEnsembleParts,
  kDensityNull: kDensityNullParts,
  marconPuechNull: marconPuechNullParts,
  smallWorld: smallWorldParts,
  triangles: trianglesParts,
};

/** The parts of a name with their inner types put aside: what `plan` cuts is given to `run` unseen. */
export function partsNamed(name: PartsName): Parts<unknown, unknown, unknown, unknown, unknown> {
  return PARTS[name] as Parts<unknown, unknown, unknown, unknown, unknown>;
}
