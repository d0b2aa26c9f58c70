import type { Random } from '../random/random.ts';
import { closeness } from './closeness.ts';
import { components } from './components.ts';
import type { Graph } from './graph.ts';
import { inducedSubgraph } from './induced-subgraph.ts';
import { latticise } from './latticise.ts';
import { rewire } from './rewire.ts';
import { symmetrise } from './symmetrise.ts';
import { triangles } from './triangles.ts';
import { refuseUnlessSound } from './sound.ts';
import { runParts, type OnStep, type Parts } from '../parts.ts';
import { openStream, streamName, type StreamName } from '../random/stream-name.ts';
import { refuseUnlessCount } from '../stats/refuse.ts';

export interface SmallWorld {
  /** (C / C_random) / (L / L_random); grows with n, so prefer ω. NaN when random graphs of these degrees have no triangle. */
  readonly sigma: number;
  /** L_random / L − C / C_lattice in about [−1, 1]: near 0 a small world, below like a lattice, above like a random graph. */
  readonly omega: number;
  /** Mean local clustering of the giant component, 0 for fewer than two neighbours. */
  readonly clustering: number;
  /** Mean distance between its vertices. */
  readonly pathLength: number;
  readonly randomClustering: number;
  readonly randomPathLength: number;
  readonly latticeClustering: number;
  /** Share of vertices in the giant component, the only ones looked at, in [0, 1]. */
  readonly giantShare: number;
}

/**
 * Small-world coefficients of the giant component against `replicates` rewired and latticised graphs of the same degrees
 * (means; 20 by default). Direction and weights are ignored. Distances in rewired graphs are means over pairs that are connected.
 * All NaN without a tie. Throws RangeError unless `replicates` is a whole number ≥ 1, an Error named Stopped when `onStep` answers
 * false. O(replicates · (n · ties / 256 + 60 · ties)).
 * @see watts1998collective
 * @see humphries2008network
 * @see telesford2011ubiquity
 */
export function smallWorld(
  graph: Graph,
  random: Random,
  replicates = 20,
  onStep?: OnStep,
): SmallWorld {
  return runParts(smallWorldParts, { graph, replicates, stream: streamName(random) }, onStep);
}

export interface SmallWorldInput {
  readonly graph: Graph;
  readonly replicates: number;
  readonly stream: StreamName;
}

interface Held {
  readonly world: Graph;
  readonly chance: Random;
}

/**
 * `smallWorld` in parts: first the giant component itself, then its replicates one by one, each with a stream of its own.
 * @see humphries2008network
 */
export const smallWorldParts: Parts<SmallWorldInput, number, Described, SmallWorld, Held> = {
  plan({ graph, replicates }) {
    refuseUnlessCount('replicates', replicates, 1);
    refuseUnlessSound(graph);
    return Array.from({ length: replicates + 1 }, (_, i) => i);
  },
  hold: ({ graph, stream }) => ({ world: giantOf(graph).world, chance: openStream(stream) }),
  run(_, i, { world, chance }) {
    if (i === 0) return { ...describe(world), lattice: NaN };
    const own = chance.fork(`replicate ${i}`);
    return {
      ...describe(rewire(world, own.fork('random'))),
      lattice: triangles(latticise(world, own.fork('lattice'))).averageZero,
    };
  },
  merge({ graph }, [here, ...others]) {
    const meanOf = (value: (one: Described) => number): number =>
      others.reduce((sum, one) => sum + value(one) / others.length, 0);
    const clustering = meanOf((one) => one.clustering);
    const path = meanOf((one) => one.pathLength);
    const lattice = meanOf((one) => one.lattice);
    return {
      sigma: ratio(ratio(here.clustering, clustering), ratio(here.pathLength, path)),
      omega: ratio(path, here.pathLength) - ratio(here.clustering, lattice),
      clustering: here.clustering,
      pathLength: here.pathLength,
      randomClustering: clustering,
      randomPathLength: path,
      latticeClustering: lattice,
      giantShare: giantOf(graph).share,
    };
  },
};

interface Described {
  readonly clustering: number;
  readonly pathLength: number;
  /** Clustering of the latticised graph. */
  readonly lattice: number;
}

function giantOf(graph: Graph): { world: Graph; share: number } {
  const { labels, sizes, giant } = components(graph);
  const members = Array.from(labels.keys()).filter((v) => labels[v] === giant);
  return {
    world: inducedSubgraph(symmetrise(unweighted(graph), 'max'), members).graph,
    share: giant < 0 ? NaN : sizes[giant] / graph.n,
  };
}

function unweighted(graph: Graph): Graph {
  return { ...graph, weights: null };
}

function describe(graph: Graph): { clustering: number; pathLength: number } {
  const { reached, farness } = closeness(graph);
  const pairs = reached.reduce((a, b) => a + b, 0);
  return {
    clustering: triangles(graph).averageZero,
    pathLength: pairs > 0 ? farness.reduce((a, b) => a + b, 0) / pairs : NaN,
  };
}

function ratio(a: number, b: number): number {
  return b > 0 ? a / b : NaN;
}
