import type { OnStep } from '../parts.ts';
import type { Random } from '../random/random.ts';
import { step } from '../stats/stopped.ts';
import type { Graph } from './graph.ts';
import { leiden, type Communities, type LeidenOptions } from './leiden.ts';
import { partitionAgreement } from './partition-agreement.ts';
import { refuseUnlessCount } from '../stats/refuse.ts';

export interface BestCommunities extends Communities {
  /** The quality of every run, in order. */
  readonly qualities: Float64Array;
  /** Mean normalised mutual information between the runs in [0, 1]: how far the communities depend on chance; NaN for one run. */
  readonly stability: number;
}

/**
 * Runs Leiden several times, each on its own fork of the stream, and keeps the partition of highest quality, the first of equals.
 * O(runs · ties + runs² · n). Throws RangeError when `runs` is not a whole number from 1 to a million, an Error named Stopped
 * when `onStep` answers false.
 * @see traag2019louvain
 * @see danon2005comparing
 */
export function bestLeiden(
  graph: Graph,
  random: Random,
  options: LeidenOptions = {},
  runs = 20,
  onStep?: OnStep,
): BestCommunities {
  refuseUnlessCount('runs', runs, 1, 1e6);
  const found: Communities[] = [];
  for (let run = 0; run < runs; run++) {
    found.push(leiden(graph, random.fork(`run ${run}`), options));
    step(onStep, run + 1, runs);
  }
  let best = found[0];
  let agreement = 0;
  for (let i = 0; i < runs; i++) {
    if (found[i].quality > best.quality) best = found[i];
    for (let j = 0; j < i; j++)
      agreement += partitionAgreement(found[i].labels, found[j].labels).nmi;
  }
  return {
    ...best,
    qualities: Float64Array.from(found, (run) => run.quality),
    stability: agreement / ((runs * (runs - 1)) / 2),
  };
}
