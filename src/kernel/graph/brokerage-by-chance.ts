import { brokerage, type Brokerage } from './brokerage.ts';
import type { Graph } from './graph.ts';
import { groupsOf } from './groups.ts';

/** Brokerage beside what chance would give each vertex; NaN where its group is unknown. */
export interface BrokerageByChance {
  readonly observed: Brokerage;
  readonly expected: Brokerage;
  /** Standard deviation by chance. */
  readonly deviation: Brokerage;
  /** (observed − expected) / deviation; NaN where chance leaves no room, for instance in a group of one or a full graph. */
  readonly z: Brokerage;
  /** The chance of a tie: the density among vertices of known group. */
  readonly tieChance: number;
}

/**
 * Gould and Fernandez' roles compared with chance: every tie among vertices of known group present with the same chance p, their
 * density, independently, the groups as they are. With T triples (a, b, c) that would give b the role, q = 1 − p and S ordered pairs of
 * these triples that share a tie of b's: expected T p² q, variance T p² q (1 − p² q) + S p³ q³, both exact. Counts of small groups are far
 * from normal, and skewed degrees alone make large z: read z as a ranking, or compare with `rewire`d graphs. `observed` is what
 * `brokerage` found, when it is at hand. As `brokerage` + O(n + ties + groups²).
 * @see gould1989structures
 */
export function brokerageByChance(
  graph: Graph,
  groups: ArrayLike<number>,
  observed: Brokerage = brokerage(graph, groups),
): BrokerageByChance {
  const { n, directed } = graph;
  const { labels, count } = groupsOf(n, groups);
  const sizes = new Float64Array(count);
  let known = 0;
  for (let v = 0; v < n; v++)
    if (labels[v] >= 0) {
      sizes[labels[v]]++;
      known++;
    }
  const p = arcsAmong(graph, labels) / (known * (known - 1));
  const expected = emptyBrokerage(n);
  const deviation = emptyBrokerage(n);
  const z = emptyBrokerage(n);
  for (let g = 0; g < count; g++) {
    const chances = chancesOf(sizes, g, known, directed);
    for (let b = 0; b < n; b++) {
      if (labels[b] !== g) continue;
      for (const role of ROLES) {
        const { triples, sharing } = chances[role];
        const once = p * p * (1 - p);
        const spread = Math.sqrt(triples * once * (1 - once) + sharing * (p * (1 - p)) ** 3);
        expected[role][b] = triples * once;
        deviation[role][b] = spread;
        z[role][b] = spread > 0 ? (observed[role][b] - triples * once) / spread : NaN;
      }
    }
  }
  return { observed, expected, deviation, z, tieChance: p };
}

const ROLES = [
  'coordinator',
  'itinerant',
  'gatekeeper',
  'representative',
  'liaison',
  'total',
] as const;

interface Chances {
  /** Triples that would give the role. */
  readonly triples: number;
  /** Ordered pairs of different triples that share a tie. */
  readonly sharing: number;
}

/** What a member of group g could broker, from the sizes of groups alone; an undirected pair of ends counts once. */
function chancesOf(
  sizes: Float64Array,
  g: number,
  known: number,
  directed: boolean,
): Readonly<Record<keyof Brokerage, Chances>> {
  const home = sizes[g] - 1;
  const abroad = known - sizes[g];
  let within = 0;
  let withinSharing = 0;
  let between = 0;
  let betweenSharing = 0;
  for (let h = 0; h < sizes.length; h++) {
    if (h === g) continue;
    const rest = abroad - sizes[h];
    within += sizes[h] * (sizes[h] - 1);
    withinSharing += sizes[h] * (sizes[h] - 1) * (sizes[h] - 2);
    between += sizes[h] * rest;
    betweenSharing += sizes[h] * rest * (rest - 1);
  }
  // Both ends drawn from like sets: as many pairs share their first tie as their last; undirected they are the same pairs.
  const like = (triples: number, sharing: number): Chances =>
    directed ? { triples, sharing: 2 * sharing } : { triples: triples / 2, sharing };
  const border = {
    triples: home * abroad,
    sharing: home * abroad * (home - 1 + abroad - 1),
  };
  const others = known - 1;
  return {
    coordinator: like(home * (home - 1), home * (home - 1) * (home - 2)),
    itinerant: like(within, withinSharing),
    gatekeeper: border,
    representative: border,
    liaison: like(between, betweenSharing),
    total: like(others * (others - 1), others * (others - 1) * (others - 2)),
  };
}

function arcsAmong({ n, offsets, targets }: Graph, labels: Int32Array): number {
  let arcs = 0;
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++)
      if (targets[k] !== u && labels[u] >= 0 && labels[targets[k]] >= 0) arcs++;
  return arcs;
}

function emptyBrokerage(n: number): Brokerage {
  const unknown = (): Float64Array => new Float64Array(n).fill(NaN);
  return {
    coordinator: unknown(),
    itinerant: unknown(),
    gatekeeper: unknown(),
    representative: unknown(),
    liaison: unknown(),
    total: unknown(),
  };
}
