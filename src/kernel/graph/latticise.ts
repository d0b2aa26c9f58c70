import type { Random } from '../random/random.ts';
import { buildGraph, type Graph } from './graph.ts';
import { symmetrise } from './symmetrise.ts';
import { tieSet } from './tie-set.ts';
import { refuseUnlessSound } from './sound.ts';
import type { OnStep } from '../parts.ts';
import { refuseUnless } from '../stats/refuse.ts';
import { step } from '../stats/stopped.ts';

/** Attempts between two reports. */
const SWAPS_A_STEP = 2 ** 16;

/**
 * A graph of the same degrees whose ties lead to near numbers on a ring, as far as swapping brings it: the lattice that small worlds are
 * compared with. For a random tie a–b it picks a vertex d near a and one of its ties d–c, and puts a–d, b–c in their place when that
 * shortens the ways on the ring. Direction is ignored, loops and weights are left out. `swaps` is per tie and counts attempts.
 * O(swaps · ties). Throws RangeError unless `swaps` is a finite number ≥ 0, an Error named Stopped when `onStep` answers false.
 * @see sporns2004small
 */
export function latticise(
  directedOrNot: Graph,
  random: Random,
  swaps = 50,
  onStep?: OnStep,
): Graph {
  refuseUnless(swaps >= 0 && swaps < Infinity, 'swaps', swaps, 'a finite number ≥ 0');
  refuseUnlessSound(directedOrNot);
  const graph = symmetrise(directedOrNot, 'max');
  const { n, offsets } = graph;
  const ends = graph.targets.slice();
  const starts = new Uint32Array(ends.length);
  const twin = new Uint32Array(ends.length);
  // Both ways round, as the rows hold them.
  const ties = tieSet(n, ends.length);
  const fill = offsets.slice();
  for (let u = 0; u < n; u++)
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      starts[k] = u;
      ties.add(u, ends[k]);
      // Rows ascend, so the arcs back to u come up in order in every other row.
      if (ends[k] > u) {
        const back = fill[ends[k]]++;
        twin[k] = back;
        twin[back] = k;
      }
    }
  const apart = (u: number, v: number): number => {
    const steps = Math.abs(u - v);
    return Math.min(steps, n - steps);
  };
  const attempts = ends.length < 4 ? 0 : Math.round((swaps * ends.length) / 2);
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (attempt % SWAPS_A_STEP === 0) step(onStep, attempt, attempts);
    const ab = random.below(ends.length);
    const a = starts[ab];
    const b = ends[ab];
    const stride = 1 + random.below(Math.max(2, offsets[a + 1] - offsets[a]));
    const d = (a + (random.below(2) === 1 ? stride : n - (stride % n))) % n;
    const choices = offsets[d + 1] - offsets[d];
    if (choices === 0) continue;
    const dc = offsets[d] + random.below(choices);
    const c = ends[dc];
    if (a === d || b === c || a === c || b === d) continue;
    if (ties.has(a, d) || ties.has(b, c)) continue;
    if (apart(a, d) + apart(b, c) > apart(a, b) + apart(c, d)) continue;
    ties.remove(a, b);
    ties.remove(b, a);
    ties.remove(c, d);
    ties.remove(d, c);
    ties.add(a, d);
    ties.add(d, a);
    ties.add(b, c);
    ties.add(c, b);
    const ba = twin[ab];
    const cd = twin[dc];
    ends[ab] = d;
    ends[dc] = a;
    ends[ba] = c;
    ends[cd] = b;
    twin[ab] = dc;
    twin[dc] = ab;
    twin[ba] = cd;
    twin[cd] = ba;
  }
  return buildGraph({ n, from: starts, to: ends }).graph;
}
