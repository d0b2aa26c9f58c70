import { spans, type Parts, type Span } from '../parts.ts';
import { openStream, type StreamName } from '../random/stream-name.ts';
import { refuseUnlessCount } from '../stats/refuse.ts';
import { playRepeated, type RepeatedGame } from './repeated-game.ts';

export interface GameEnsembleInput {
  readonly game: Omit<RepeatedGame, 'seed'>;
  readonly members: number;
  readonly stream: StreamName;
}

/** What comes of one game played over and over with other chance; a row a member. */
export interface GameEnsemble {
  /** Share of all moves that co-operated, in [0, 1]; NaN where nobody moved. */
  readonly cooperation: Float64Array;
  /** Members × strategies: how many vertices play each strategy in the end. */
  readonly players: Uint32Array;
}

/**
 * Plays a repeated game `members` times, in parts; the k-th draws its seed from its own stream, so members come out alike whoever
 * plays them and however many there are. O(members · rounds · ties).
 *
 * @throws RangeError as playRepeated, or with fewer than one member.
 * @see nowak1993strategy
 */
export const gameEnsembleParts: Parts<GameEnsembleInput, Span, GameEnsemble, GameEnsemble> = {
  plan({ members }) {
    refuseUnlessCount('members', members, 1);
    return spans(members, MOST_PARTS);
  },
  run({ game, stream }, { from, to }) {
    const kinds = game.thresholds.length / 4;
    const { graph, rounds } = game;
    const chance = openStream(stream);
    const cooperation = new Float64Array(to - from);
    const players = new Uint32Array((to - from) * kinds);
    for (let k = from; k < to; k++) {
      const seed = chance.fork(`member ${k}`).bits();
      const played = playRepeated({ ...game, seed });
      cooperation[k - from] = played.cooperation / (graph.targets.length * rounds);
      for (const strategy of played.strategies) players[(k - from) * kinds + strategy]++;
    }
    return { cooperation, players };
  },
  merge({ game, members }, partials) {
    const cooperation = new Float64Array(members);
    const players = new Uint32Array((members * game.thresholds.length) / 4);
    let member = 0;
    let player = 0;
    for (const partial of partials) {
      cooperation.set(partial.cooperation, member);
      players.set(partial.players, player);
      member += partial.cooperation.length;
      player += partial.players.length;
    }
    return { cooperation, players };
  },
};

const MOST_PARTS = 64;
