import { degree } from '../../measure/actor/degree.ts';
import { betweenness } from '../../measure/actor/betweenness.ts';
import { volume } from '../../measure/actor/volume.ts';
import { random } from '../../kernel/random/random.ts';
import { deletedUnits, keptMasks } from '../../kernel/stats/delete-a-part.ts';
import { sampleUnits } from '../../measure/units.ts';
import { quantile } from '../../kernel/stats/quantile.ts';
import { step } from '../../kernel/stats/stopped.ts';
import { perform } from '../../method/perform.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { viewOf } from '../view-of.ts';
import type { Task } from './task.ts';

/** The part of the initiatives and stated ties that is left out each time. */
const PART = 0.1;

const MEASURES = [degree, volume, betweenness];

/** Ranks of one organisation in one measure: today, and the middle nine tenths of the draws. */
export interface RankRow {
  readonly id: string;
  readonly rank: number;
  readonly from: number;
  readonly to: number;
}

/** Ranks of the organisations by measure id, best rank today first. */
export interface RankIntervals {
  readonly draws: number;
  readonly leftOut: number;
  readonly ranks: Readonly<Record<string, readonly RankRow[]>>;
}

/**
 * How sure the ranks of the organisations of a place are: they are ranked again and again with a random tenth of the
 * projects and stated ties left out. An organisation that is left with none takes the last rank of that draw.
 *
 * Competition ranks, highest first. Cost: draws · (cut + the measures).
 */
export const rankIntervals: Task<
  { readonly place: string; readonly seed: number; readonly draws: number },
  RankIntervals
> = (snapshot, { place, seed, draws }, onStep) => {
  const view = viewOf(snapshot, place);
  const units = sampleUnits(view);
  const size = view.members.length;
  const drawn = MEASURES.map(() => Array.from({ length: size }, () => new Float64Array(draws)));
  let draw = 0;
  for (const mask of keptMasks(units.count, PART, draws, random(seed).fork('rank-intervals'))) {
    const part = units.without(mask);
    MEASURES.forEach((measure, m) => {
      const ranks = ranksOf(perform(measure, part, {}, seed).value);
      for (let member = 0; member < size; member++) {
        const local = part.local[view.members[member]];
        drawn[m][member][draw] = local < 0 ? part.members.length + 1 : ranks[local];
      }
    });
    step(onStep, ++draw, draws);
  }
  return {
    draws,
    leftOut: deletedUnits(units.count, PART),
    ranks: Object.fromEntries(
      MEASURES.map((measure, m) => [
        measure.id,
        rows(view, ranksOf(perform(measure, view, {}, seed).value), drawn[m]),
      ]),
    ),
  };
};

function rows(
  view: PlaceView,
  ranks: Float64Array,
  drawn: readonly Float64Array[],
): readonly RankRow[] {
  return Array.from(view.members, (row, member) => ({
    id: view.snapshot.actors.id[row],
    rank: ranks[member],
    from: quantile(drawn[member], 0.05),
    to: quantile(drawn[member], 0.95),
  })).sort((a, b) => a.rank - b.rank);
}

/** Competition ranks of all values, highest first. Cost: O(n log n). */
function ranksOf(values: Float64Array): Float64Array {
  const order = Array.from(values.keys()).sort((a, b) => values[b] - values[a]);
  const ranks = new Float64Array(values.length);
  order.forEach((member, at) => {
    ranks[member] =
      at > 0 && values[order[at - 1]] === values[member] ? ranks[order[at - 1]] : at + 1;
  });
  return ranks;
}
