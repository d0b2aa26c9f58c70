import type { Closeness } from './closeness.ts';
import type { Graph } from './graph.ts';
import { transpose } from './transpose.ts';
import { refuseUnlessSound } from './sound.ts';
import type { OnStep } from '../parts.ts';
import { step } from '../stats/stopped.ts';

/** Walks done at once, one bit each in two words of 32. */
const LANES = 64;
/** Bits of a count: graphs have fewer than 2^32 vertices. */
const PLANES = 32;

/**
 * Closeness of some vertices, in their order: the same numbers as `closeness` gives for all, for graphs too large for that.
 * `out` (default) measures from the vertex to others, `in` from others to it. A vertex may be asked for twice.
 * 64 walks at a time as bits, O(vertices / 64 · ties · steps of the longest walk), and far less once walks have met.
 * Throws RangeError on a vertex outside the graph, an Error named Stopped when `onStep` answers false.
 * @see marchiori2000harmony
 * @see then2014more
 */
export function closenessOf(
  graph: Graph,
  vertices: ArrayLike<number>,
  direction: 'out' | 'in' = 'out',
  onStep?: OnStep,
): Closeness {
  refuseUnlessSound(graph);
  const { n } = graph;
  const count = vertices.length;
  for (let i = 0; i < count; i++)
    if (!(vertices[i] >= 0 && vertices[i] < n) || vertices[i] % 1 !== 0)
      throw new RangeError(`vertex ${i} is not one from 0 to ${n - 1}: "${vertices[i]}"`);
  // Whoever is reached looks back along the tie it is reached by.
  const back = direction === 'out' ? transpose(graph) : graph;
  const reached = new Uint32Array(count);
  const farness = new Float64Array(count);
  const harmonic = new Float64Array(count);
  const walk = walker(back);
  for (let start = 0; start < count; start += LANES) {
    const lanes = Math.min(LANES, count - start);
    walk(
      (lane) => vertices[start + lane],
      lanes,
      (lane, distance, met) => {
        reached[start + lane] += met;
        farness[start + lane] += met * distance;
        harmonic[start + lane] += met / distance;
      },
    );
    step(onStep, start + lanes, count);
  }
  const near = new Float64Array(count);
  const wassermanFaust = new Float64Array(count);
  for (let i = 0; i < count; i++) {
    harmonic[i] /= n - 1;
    near[i] = reached[i] / farness[i];
    wassermanFaust[i] = (reached[i] / (n - 1)) * near[i];
  }
  return { harmonic, closeness: near, wassermanFaust, reached, farness };
}

type Walk = (
  source: (lane: number) => number,
  lanes: number,
  tell: (lane: number, distance: number, met: number) => void,
) => void;

/** Makes the function that walks from up to 64 sources at once and tells how many vertices each meets at each distance. */
function walker({ n, offsets, targets }: Graph): Walk {
  const seen = new Int32Array(2 * n);
  const open = new Uint32Array(n);
  // Counts per lane as bit planes: adding a word to 32 counters costs the carries only.
  const planes = new Int32Array(2 * PLANES);
  let here = new Int32Array(2 * n);
  let next = new Int32Array(2 * n);
  return (source, lanes, tell) => {
    seen.fill(0);
    here.fill(0);
    const full0 = lanes >= 32 ? -1 : (1 << lanes) - 1;
    const full1 = lanes === LANES ? -1 : lanes > 32 ? (1 << (lanes - 32)) - 1 : 0;
    for (let lane = 0; lane < lanes; lane++) {
      const at = 2 * source(lane) + (lane >>> 5);
      seen[at] |= 1 << (lane & 31);
      here[at] |= 1 << (lane & 31);
    }
    let opens = n;
    for (let v = 0; v < n; v++) open[v] = v;
    for (let distance = 1, found = true; found && opens > 0; distance++) {
      found = false;
      let kept = 0;
      next.fill(0);
      for (let i = 0; i < opens; i++) {
        const v = open[i];
        const had0 = seen[2 * v];
        const had1 = seen[2 * v + 1];
        let has0 = had0;
        let has1 = had1;
        const end = offsets[v + 1];
        for (let k = offsets[v]; k < end; k++) {
          const u = 2 * targets[k];
          has0 |= here[u];
          has1 |= here[u + 1];
          if (has0 === full0 && has1 === full1) break;
        }
        if (has0 !== full0 || has1 !== full1) open[kept++] = v;
        let new0 = has0 ^ had0;
        let new1 = has1 ^ had1;
        if ((new0 | new1) === 0) continue;
        found = true;
        seen[2 * v] = has0;
        seen[2 * v + 1] = has1;
        next[2 * v] = new0;
        next[2 * v + 1] = new1;
        for (let plane = 0; new0 !== 0; plane++) {
          const carry = planes[plane] & new0;
          planes[plane] ^= new0;
          new0 = carry;
        }
        for (let plane = PLANES; new1 !== 0; plane++) {
          const carry = planes[plane] & new1;
          planes[plane] ^= new1;
          new1 = carry;
        }
      }
      opens = kept;
      [here, next] = [next, here];
      for (let lane = 0; lane < lanes && found; lane++) {
        let met = 0;
        const first = lane < 32 ? 0 : PLANES;
        for (let plane = 0; plane < PLANES; plane++)
          met += ((planes[first + plane] >>> (lane & 31)) & 1) * 2 ** plane;
        if (met > 0) tell(lane, distance, met);
      }
      planes.fill(0);
    }
  };
}
