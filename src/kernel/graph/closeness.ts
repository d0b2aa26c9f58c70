import { runParts, spans, type OnStep, type Parts, type Span } from '../parts.ts';
import { foldTwins, type FoldedGraph } from './fold-twins.ts';
import type { Graph } from './graph.ts';
import { transpose } from './transpose.ts';
import { refuseUnlessSound } from './sound.ts';

export interface Closeness {
  /** Σ 1/d over the others, unreachable ones adding 0, divided by n − 1: in [0, 1]; an isolated vertex 0; NaN when n < 2. */
  readonly harmonic: Float64Array;
  /** r / Σ d with r the number of others that can be reached: closeness within the reached part only; NaN when r = 0. */
  readonly closeness: Float64Array;
  /** r / (n − 1) · r / Σ d, which makes closeness comparable between components; NaN when r = 0 (networkx prints 0). */
  readonly wassermanFaust: Float64Array;
  readonly reached: Uint32Array;
  /** Σ d over the reached. */
  readonly farness: Float64Array;
}

export interface ClosenessInput {
  readonly n: number;
  readonly folded: FoldedGraph;
  /** The folds in the order they are walked from. */
  readonly sources: Uint32Array;
}

interface Sums {
  readonly reached: Float64Array;
  readonly farness: Float64Array;
  readonly harmonic: Float64Array;
}

/**
 * Closeness of every vertex, exact, in steps along ties, weights ignored; default is the harmonic form, which needs no connected
 * graph. `out` (default) measures from the vertex to others, `in` from others to it.
 * 256 sources at a time as bits, twins folded: O(n · ties / 256) words at worst, and far less where neighbourhoods overlap.
 * Throws an Error named Stopped when `onStep` answers false.
 * @see marchiori2000harmony
 * @see rochat2009closeness
 * @see wasserman1994social
 * @see then2014more
 */
export function closeness(
  graph: Graph,
  direction: 'out' | 'in' = 'out',
  onStep?: OnStep,
): Closeness {
  return runParts(closenessParts, closenessInput(graph, direction), onStep);
}

/** Prepares a graph for `closenessParts`. */
export function closenessInput(graph: Graph, direction: 'out' | 'in' = 'out'): ClosenessInput {
  refuseUnlessSound(graph);
  const folded = foldTwins(direction === 'in' ? transpose(graph) : graph);
  return { n: graph.n, folded, sources: sourcesBySize(folded) };
}

/** Closeness in parts, each a span of the sources. */
export const closenessParts: Parts<ClosenessInput, Span, Sums, Closeness> = {
  plan: ({ folded }) =>
    // Whole batches of sources, so that no word goes half empty.
    spans(Math.ceil(folded.n / LANES), 16).map(({ from, to }) => ({
      from: from * LANES,
      to: Math.min(to * LANES, folded.n),
    })),
  run: ({ folded, sources }, { from, to }) => {
    const sums = emptySums(folded.n);
    const scratch = newScratch(folded.n);
    for (let start = from; start < to; start += LANES)
      spread(folded, sources.subarray(start, Math.min(to, start + LANES)), scratch, sums);
    return sums;
  },
  merge: ({ n, folded }, partials) => {
    const sums = emptySums(folded.n);
    for (const partial of partials)
      for (let c = 0; c < folded.n; c++) {
        sums.reached[c] += partial.reached[c];
        sums.farness[c] += partial.farness[c];
        sums.harmonic[c] += partial.harmonic[c];
      }
    const reached = new Uint32Array(n);
    const farness = new Float64Array(n);
    const harmonic = new Float64Array(n);
    const near = new Float64Array(n);
    const wassermanFaust = new Float64Array(n);
    for (let v = 0; v < n; v++) {
      const c = folded.foldOf[v];
      const twins = folded.sizes[c] - 1;
      reached[v] = sums.reached[c] + twins;
      farness[v] = sums.farness[c] + twins;
      harmonic[v] = (sums.harmonic[c] + twins) / (n - 1);
      near[v] = reached[v] / farness[v];
      wassermanFaust[v] = (reached[v] / (n - 1)) * near[v];
    }
    return { harmonic, closeness: near, wassermanFaust, reached, farness };
  },
};

/** 32-bit words per vertex; `spread` is written out for eight. */
const WORDS = 8;
const LANES = 32 * WORDS;

function emptySums(n: number): Sums {
  return {
    reached: new Float64Array(n),
    farness: new Float64Array(n),
    harmonic: new Float64Array(n),
  };
}

/** Folds of one size side by side, so that a whole word of sources counts alike. */
function sourcesBySize({ n, sizes }: FoldedGraph): Uint32Array {
  const sources = new Uint32Array(n);
  for (let c = 0; c < n; c++) sources[c] = c;
  return sources.sort((a, b) => sizes[a] - sizes[b] || a - b);
}

interface Scratch {
  seen: Int32Array;
  here: Int32Array;
  next: Int32Array;
  isHere: Uint8Array;
  isNext: Uint8Array;
  open: Uint32Array;
}

function newScratch(n: number): Scratch {
  return {
    seen: new Int32Array(n * WORDS),
    here: new Int32Array(n * WORDS),
    next: new Int32Array(n * WORDS),
    isHere: new Uint8Array(n),
    isNext: new Uint8Array(n),
    open: new Uint32Array(n),
  };
}

/**
 * One breadth-first walk for up to 256 sources at once. A vertex looks along its own ties for sources its neighbours have just
 * been reached from, so what is measured is the way from the vertex to the sources.
 */
function spread(
  folded: FoldedGraph,
  sources: Uint32Array,
  scratch: Scratch,
  { reached, farness, harmonic }: Sums,
): void {
  const { n, offsets, targets, sizes } = folded;
  const { seen, open } = scratch;
  let { here, next, isHere, isNext } = scratch;
  seen.fill(0);
  here.fill(0);
  isHere.fill(0);
  const full = new Int32Array(WORDS);
  for (let i = 0; i < sources.length; i++) {
    const at = sources[i] * WORDS + (i >>> 5);
    const bit = 1 << (i & 31);
    seen[at] |= bit;
    here[at] |= bit;
    full[i >>> 5] |= bit;
    isHere[sources[i]] = 1;
  }
  const [f0, f1, f2, f3, f4, f5, f6, f7] = full;
  const groups = groupsOfEqualSize(sources, sizes);
  let opens = n;
  for (let v = 0; v < n; v++) open[v] = v;

  for (let distance = 1, found = true; found && opens > 0; distance++) {
    found = false;
    isNext.fill(0);
    let kept = 0;
    for (let i = 0; i < opens; i++) {
      const v = open[i];
      const b = v * WORDS;
      const s0 = seen[b];
      const s1 = seen[b + 1];
      const s2 = seen[b + 2];
      const s3 = seen[b + 3];
      const s4 = seen[b + 4];
      const s5 = seen[b + 5];
      const s6 = seen[b + 6];
      const s7 = seen[b + 7];
      let a0 = s0;
      let a1 = s1;
      let a2 = s2;
      let a3 = s3;
      let a4 = s4;
      let a5 = s5;
      let a6 = s6;
      let a7 = s7;
      const end = offsets[v + 1];
      for (let k = offsets[v]; k < end; k++) {
        const u = targets[k];
        if (isHere[u] === 0) continue;
        const c = u * WORDS;
        a0 |= here[c];
        a1 |= here[c + 1];
        a2 |= here[c + 2];
        a3 |= here[c + 3];
        a4 |= here[c + 4];
        a5 |= here[c + 5];
        a6 |= here[c + 6];
        a7 |= here[c + 7];
        if (
          a0 === f0 &&
          a1 === f1 &&
          a2 === f2 &&
          a3 === f3 &&
          a4 === f4 &&
          a5 === f5 &&
          a6 === f6 &&
          a7 === f7
        )
          break;
      }
      const isFull =
        a0 === f0 &&
        a1 === f1 &&
        a2 === f2 &&
        a3 === f3 &&
        a4 === f4 &&
        a5 === f5 &&
        a6 === f6 &&
        a7 === f7;
      if (!isFull) open[kept++] = v;
      a0 ^= s0;
      a1 ^= s1;
      a2 ^= s2;
      a3 ^= s3;
      a4 ^= s4;
      a5 ^= s5;
      a6 ^= s6;
      a7 ^= s7;
      if ((a0 | a1 | a2 | a3 | a4 | a5 | a6 | a7) === 0) continue;
      found = true;
      isNext[v] = 1;
      next[b] = a0;
      next[b + 1] = a1;
      next[b + 2] = a2;
      next[b + 3] = a3;
      next[b + 4] = a4;
      next[b + 5] = a5;
      next[b + 6] = a6;
      next[b + 7] = a7;
      seen[b] = s0 | a0;
      seen[b + 1] = s1 | a1;
      seen[b + 2] = s2 | a2;
      seen[b + 3] = s3 | a3;
      seen[b + 4] = s4 | a4;
      seen[b + 5] = s5 | a5;
      seen[b + 6] = s6 | a6;
      seen[b + 7] = s7 | a7;
      let count = 0;
      for (let g = 0; g < groups.words.length; g++)
        count += groups.sizes[g] * ones(next[b + groups.words[g]] & groups.masks[g]);
      reached[v] += count;
      farness[v] += count * distance;
      harmonic[v] += count / distance;
    }
    opens = kept;
    [here, next] = [next, here];
    [isHere, isNext] = [isNext, isHere];
  }
}

interface Groups {
  readonly words: Uint8Array;
  readonly masks: Int32Array;
  readonly sizes: Float64Array;
}

/** For each word, the masks of sources that stand for equally many vertices. */
function groupsOfEqualSize(sources: Uint32Array, sizes: Uint32Array): Groups {
  const words: number[] = [];
  const masks: number[] = [];
  const counts: number[] = [];
  for (let i = 0; i < sources.length; i++) {
    const last = words.length - 1;
    const size = sizes[sources[i]];
    if (last >= 0 && words[last] === i >>> 5 && counts[last] === size) masks[last] |= 1 << (i & 31);
    else {
      words.push(i >>> 5);
      masks.push(1 << (i & 31));
      counts.push(size);
    }
  }
  return {
    words: Uint8Array.from(words),
    masks: Int32Array.from(masks),
    sizes: Float64Array.from(counts),
  };
}

function ones(bits: number): number {
  let x = bits - ((bits >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
