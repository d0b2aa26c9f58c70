import { betweennessInput } from '../../kernel/graph/betweenness.ts';
import { structuralHoles } from '../../kernel/graph/burt.ts';
import { degreeCentralisation } from '../../kernel/graph/centralisation.ts';
import { closenessOf } from '../../kernel/graph/closeness-of.ts';
import { closenessInput } from '../../kernel/graph/closeness.ts';
import { components } from '../../kernel/graph/components.ts';
import { countTies, degree } from '../../kernel/graph/degree.ts';
import { density } from '../../kernel/graph/density.ts';
import type { Graph } from '../../kernel/graph/graph.ts';
import { kCore } from '../../kernel/graph/k-core.ts';
import { leiden } from '../../kernel/graph/leiden.ts';
import { pageRank } from '../../kernel/graph/page-rank.ts';
import { reciprocity } from '../../kernel/graph/reciprocity.ts';
import { symmetrise } from '../../kernel/graph/symmetrise.ts';
import { triangles } from '../../kernel/graph/triangles.ts';
import { random } from '../../kernel/random/random.ts';
import type { PartsPool } from '../../parallel/parts-pool.ts';
import type { Analysis, Step } from './analysis.ts';
import { draw } from './draw.ts';
import { numberBySize } from './number-by-size.ts';

/** Up to this many steps along ties shortest ways are followed from everybody: about ten seconds of one processor. */
const EXACT_STEPS = 5e8;
/** Above, from so many actors drawn by chance that it takes about as long. */
const PIVOT_STEPS = 2e8;
const PIVOTS = { least: 64, most: 1024 };
/** Closeness goes 256 actors at a time over all that is left to be reached; above this many words only some get theirs. */
const EXACT_NEAR_WORDS = 3e9;
const NEAR = 512;

/**
 * The numbers of a network, from the same kernels as on the server; long ones in parts over a pool. What is estimated, and
 * from how many, depends on the network alone, so the same file and seed give the same bytes in every browser.
 *
 * @param tell hears what is begun and how far it is, in [0, 1], null where nobody knows.
 */
export async function analyse(
  graph: Graph,
  names: readonly string[],
  seed: number,
  pool: PartsPool,
  tell: (step: Step, share: number | null) => void,
): Promise<Analysis> {
  const { n, directed, weights } = graph;
  const chance = random(seed);
  tell('numbers', null);
  // Ties without a direction, once as they weigh and once as they are
  const web = symmetrise(graph, 'sum');
  const plain: Graph = directed ? { ...web, weights: null } : { ...graph, weights: null };
  const partners = degree(plain);
  const parts = components(plain);
  const clustered = triangles(plain);
  const core = kCore(plain);
  const holes = structuralHoles(graph);
  tell('rank', null);
  const rank = pageRank(graph);
  tell('communities', null);
  const found = leiden(web, chance.fork('leiden'));
  const { community, sizes, hubs } = numberBySize(found.labels, found.count, partners);

  tell('between', 0);
  const pivots = pivotsOf(graph);
  const steps = (done: number, total: number): boolean => {
    tell('between', done / total);
    return true;
  };
  const sources = pivots === null ? undefined : chance.fork('pivots').sample(n, pivots);
  const unweighted: Graph = { ...graph, weights: null };
  const between = await pool.run(
    'betweenness',
    betweennessInput(unweighted, { pivots: sources }),
    steps,
  );
  tell('near', 0);
  const input = closenessInput(unweighted);
  const { n: folds, targets: arcs } = input.folded;
  const near = folds * (8 * folds + arcs.length) > EXACT_NEAR_WORDS ? Math.min(n, NEAR) : null;
  const closeness =
    near === null
      ? (await pool.run('closeness', input, (done, total) => {
          tell('near', done / total);
          return true;
        }))!.harmonic
      : nearest(unweighted, partners, near, (share) => tell('near', share));
  tell('draw', null);
  const drawn = draw(web, names, { partners, community, sizes, hubs }, chance.fork('layout'));
  return {
    names,
    directed,
    weighted: weights !== null,
    numbers: {
      actors: n,
      ties: countTies(graph),
      density: density(graph),
      ...(directed ? { reciprocity: reciprocity(graph).edgewise } : {}),
      components: parts.sizes.length,
      giant: n === 0 ? NaN : parts.sizes[parts.giant] / n,
      centralisation: degreeCentralisation(plain),
      transitivity: clustered.transitivity,
      clustering: clustered.averageDropped,
      'clustering-zero': clustered.averageZero,
      'deepest-core': core.reduce((most, k) => Math.max(most, k), 0),
      communities: found.count,
      modularity: found.quality,
    },
    columns: {
      partners,
      ...(directed ? { out: degree(graph, 'out'), in: degree(graph, 'in') } : {}),
      core,
      'page-rank': rank.values,
      betweenness: between!.raw,
      closeness,
      constraint: holes.constraint,
    },
    community,
    hubs,
    sizes,
    pivots,
    near,
    drawn,
  };
}

/** How many sources betweenness is estimated from; null where it can be exact. */
export function pivotsOf({ n, targets }: Graph): number | null {
  if (n * targets.length <= EXACT_STEPS) return null;
  const count = Math.floor(PIVOT_STEPS / targets.length);
  return Math.min(n, PIVOTS.most, Math.max(PIVOTS.least, count));
}

/** Closeness of those with most partners, the first of equals; NaN for all others. */
function nearest(
  graph: Graph,
  partners: Uint32Array,
  count: number,
  tell: (share: number) => void,
): Float64Array {
  const order = Uint32Array.from(partners.keys()).sort(
    (a, b) => partners[b] - partners[a] || a - b,
  );
  const closeness = new Float64Array(graph.n).fill(NaN);
  for (let at = 0; at < count; at += 64) {
    const some = order.subarray(at, Math.min(count, at + 64));
    const { harmonic } = closenessOf(graph, some);
    some.forEach((v, i) => (closeness[v] = harmonic[i]));
    tell(Math.min(1, (at + 64) / count));
  }
  return closeness;
}
