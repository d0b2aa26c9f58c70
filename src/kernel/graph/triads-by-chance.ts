import { refuseUnlessSound } from './sound.ts';
import type { Graph } from './graph.ts';
import { reciprocity } from './reciprocity.ts';
import { TYPE_OF, triadCensus, triadTypes, type TriadType } from './triad-census.ts';

export type TriadCounts = Readonly<Record<TriadType, number>>;

export interface TriadsByChance {
  readonly observed: TriadCounts;
  /** What dyads dealt out at random over the pairs would give on average. */
  readonly expected: TriadCounts;
  /** observed / expected; NaN where chance cannot give the type. */
  readonly ratio: TriadCounts;
}

/**
 * Triads beside what chance would give with the same numbers of mutual, asymmetric and null dyads (U | MAN): every way of dealing them
 * to the pairs, and of turning the asymmetric ones, alike. A type with m, a, n dyads of each kind is expected
 * C(v, 3) · C(M, m) C(A, a) C(N, n) / C(M + A + N, 3) times its share of the 2^a · 3! / (m! a! n!) patterns of its kind: exact means, no
 * simulation. As `triadCensus`.
 * @see holland1970method
 * @see davis1972structure
 */
export function triadsByChance(graph: Graph): TriadsByChance {
  refuseUnlessSound(graph);
  const { n } = graph;
  const observed = triadCensus(graph);
  const { mutual, asymmetric, empty } = reciprocity(graph);
  const dyads = mutual + asymmetric + empty;
  const triples = (n * (n - 1) * (n - 2)) / 6;
  const expected = new Float64Array(triadTypes.length);
  const patterns = kindsOfPatterns();
  for (const { type, m, a, share } of patterns) {
    const ways = choose(mutual, m) * choose(asymmetric, a) * choose(empty, 3 - m - a);
    expected[type] += n < 3 ? 0 : triples * (ways / choose(dyads, 3)) * share;
  }
  const told = (value: (type: TriadType, i: number) => number): TriadCounts =>
    Object.fromEntries(triadTypes.map((type, i) => [type, value(type, i)])) as TriadCounts;
  return {
    observed,
    expected: told((_, i) => expected[i]),
    ratio: told((type, i) => (expected[i] > 0 ? observed[type] / expected[i] : NaN)),
  };
}

interface Pattern {
  readonly type: number;
  readonly m: number;
  readonly a: number;
  /** Of all patterns with as many mutual and asymmetric dyads. */
  readonly share: number;
}

function kindsOfPatterns(): readonly Pattern[] {
  const kinds = TYPE_OF.map((type, pattern) => {
    const dyads = [pattern & 3, (pattern >> 2) & 3, pattern >> 4];
    const m = dyads.filter((dyad) => dyad === 3).length;
    return { type, m, a: dyads.filter((dyad) => dyad === 1 || dyad === 2).length };
  });
  return kinds.map((kind) => ({
    ...kind,
    share: 1 / kinds.filter(({ m, a }) => m === kind.m && a === kind.a).length,
  }));
}

function choose(n: number, k: number): number {
  let ways = 1;
  for (let i = 0; i < k; i++) ways *= (n - i) / (i + 1);
  return Math.max(0, ways);
}
