import type { DiffusionInput } from '../kernel/game/diffusion.ts';
import { diffusing } from '../kernel/game/diffusion.ts';
import type { PlayedGame, RepeatedGame } from '../kernel/game/repeated-game.ts';
import { playing } from '../kernel/game/repeated-game.ts';
import type { PageRank, PageRankInput } from '../kernel/graph/page-rank.ts';
import { ranking } from '../kernel/graph/page-rank.ts';
import type { Rounds } from '../kernel/rounds.ts';

/** What the computations in rounds that threads know by name take and give. */
export interface RoundsTypes {
  readonly diffusion: { readonly input: DiffusionInput; readonly value: Float64Array };
  readonly pageRank: { readonly input: PageRankInput; readonly value: PageRank };
  readonly repeatedGame: { readonly input: RepeatedGame; readonly value: PlayedGame };
}

export type RoundsName = keyof RoundsTypes;

const ROUNDS: Readonly<Record<RoundsName, unknown>> = {
  diffusion: diffusing,
  pageRank: ranking,
  repeatedGame: playing,
};

/** The rounds of a name with their inner types put aside. */
export function roundsNamed(name: RoundsName): Rounds<unknown, unknown, unknown> {
  return ROUNDS[name] as Rounds<unknown, unknown, unknown>;
}
