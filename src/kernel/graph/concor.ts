import type { Graph } from './graph.ts';
import { refuseUnlessSound } from './sound.ts';
import type { OnStep } from '../parts.ts';
import { refuseUnlessFits } from '../memory.ts';
import { refuseUnlessCount } from '../stats/refuse.ts';
import { step } from '../stats/stopped.ts';

export interface Concor {
  /** For each vertex 0 or 1, or 2 when its profile is constant and correlates with nothing. The first vertex that varies is in 0. */
  readonly blocks: Uint8Array;
  readonly rounds: number;
  /** False when correlations did not reach ±1 within the rounds allowed. */
  readonly converged: boolean;
}

/**
 * One split by CONCOR: correlations between profiles (ties to all, then ties from all, the diagonal as it stands), then correlations of
 * the columns of correlations, and so on until all are ±1. A heuristic; call it again on the induced subgraphs to split further.
 * O(rounds · n³) time and 6 n² numbers: for a few hundred vertices. Throws RangeError unless `mostRounds` is a whole number ≥ 1 and
 * when memory would not do, an Error named Stopped when `onStep` answers false.
 * @see breiger1975algorithm
 */
export function concor(graph: Graph, mostRounds = 200, onStep?: OnStep): Concor {
  refuseUnlessSound(graph);
  refuseUnlessCount('mostRounds', mostRounds, 1);
  const { n, offsets, targets, weights } = graph;
  // Profiles of 2n, made into shares of 2n, and two tables of n.
  refuseUnlessFits('profiles and their correlations', 48 * n * n);
  const profiles = Array.from({ length: n }, () => new Float64Array(2 * n));
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const w = weights === null ? 1 : weights[k];
      profiles[u][targets[k]] = w;
      profiles[targets[k]][n + u] = w;
    }
  const varying = Array.from(profiles.keys()).filter((v) =>
    profiles[v].some((x) => x !== profiles[v][0]),
  );
  let table = correlations(varying.map((v) => profiles[v]));
  let rounds = 1;
  const isSettled = (): boolean =>
    table.every((row) => row.every((r) => Math.abs(Math.abs(r) - 1) < 1e-9));
  while (!isSettled() && rounds < mostRounds) {
    const next = correlations(table);
    // A column of equal correlations says no more; what stands is the best there is.
    if (next.some((row) => row.some(Number.isNaN))) break;
    table = next;
    rounds++;
    step(onStep, rounds, mostRounds);
  }
  const blocks = new Uint8Array(n).fill(2);
  varying.forEach((v, i) => (blocks[v] = table[0][i] > 0 ? 0 : 1));
  return { blocks, rounds, converged: isSettled() };
}

function correlations(columns: readonly Float64Array[]): readonly Float64Array[] {
  const unit = columns.map((column) => {
    const mean = column.reduce((a, b) => a + b, 0) / column.length;
    const centred = column.map((x) => x - mean);
    const size = Math.sqrt(centred.reduce((a, x) => a + x * x, 0));
    return centred.map((x) => x / size);
  });
  return unit.map((a) =>
    Float64Array.from(unit, (b) => a.reduce((sum, x, i) => sum + x * b[i], 0)),
  );
}
