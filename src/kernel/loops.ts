import type { DiffusionState } from './game/diffusion.ts';
import type { GameState } from './game/repeated-game.ts';
import type { TagIndex } from './assign/tag-index.ts';
import type { TagSums } from './assign/tag-sums.ts';
import type { FoldedGraph } from './graph/fold-twins.ts';
import type { ForwardSums } from './graph/burt.ts';
import type { Graph, Rows } from './graph/graph.ts';
import type { Level } from './graph/leiden-level.ts';
import type { LevelWork } from './graph/leiden-work.ts';
import type { TriangleCounts } from './graph/triangles.ts';
import type { TieReader } from './graph/tie-reader.ts';
import type { RankState } from './graph/page-rank.ts';
import type { Span } from './parts.ts';

/** Sums by vertex of what the paths of several sources leave behind. */
export interface PathTotals {
  readonly sum: Float64Array;
  readonly squares: Float64Array | null;
}

/** Two strips of firms, each in order of x, or one strip with itself, and how far apart in x its pairs may be. */
export interface StripPair {
  readonly from: number;
  readonly to: number;
  readonly otherFrom: number;
  readonly otherTo: number;
  readonly reach: number;
}

/** The sites around one of them, added up ring by ring; the columns lie where the loop can reach them. */
export interface RingSums {
  /** The runs of the cells around a site are written here before `around` is asked. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  readonly near: Float64Array;
  readonly nearCounting: Float64Array;
  around(site: number, runs: number): void;
}

/**
 * Phases of computations in rounds, each the work of one lane; all columns lie in memory that the loops reach. Like `Loops` they
 * give the bytes of their plain twins.
 */
export interface RoundLoops {
  /** One step of knowledge of four kinds for the vertices of a span. */
  diffuseFour(state: DiffusionState, vertices: Span, now: Float64Array, next: Float64Array): void;
  /** Plays the ties of a span and adds what is earned to `payoff`; returns the defections. */
  playTies(
    state: GameState,
    ties: Span,
    counter: number,
    strategies: Uint8Array,
    payoff: Int32Array,
  ): number;
  /** Puts the targets of a span of blocks in the order in which `rankBlocks` reads them. */
  arrangeBlocks(state: RankState, blocks: Span, room: Float64Array): void;
  /** One round of PageRank for a span of blocks. */
  rankBlocks(
    state: RankState,
    blocks: Span,
    passed: Float64Array,
    passing: Float64Array,
    room: Float64Array,
  ): void;
  /** What the vertices of a span play next. */
  imitate(
    state: GameState,
    vertices: Span,
    counter: number,
    strategies: Uint8Array,
    next: Uint8Array,
  ): void;
}

/**
 * Inner loops that compiled code may do in place of the plain ones. Each makes the same additions in the same order as its
 * plain twin, so the bytes of every result are the same whichever ran; they differ in time alone. Where null may come, what was
 * given does not fit their memory and the plain loop does it. The columns of the graph that came
 * last may stay placed: whoever gives a graph never changes its columns.
 */
export interface Loops {
  /** The state of a computation in rounds with its columns where compiled phases reach them; until the next loop is opened. */
  openRounds<State>(state: State): { readonly state: State; readonly compiled: RoundLoops } | null;
  /** Bins of the distances of the firms of pairs of strips; coordinates and reach in bins. */
  binStrips(
    firms: { readonly x: Float64Array; readonly y: Float64Array; readonly weights: Float64Array },
    pairs: readonly StripPair[],
    bins: number,
  ): Float64Array;
  openRings(columns: {
    readonly x: Float64Array;
    readonly y: Float64Array;
    readonly weights: Float64Array;
    readonly xCounting: Float64Array;
    readonly yCounting: Float64Array;
    readonly weightsCounting: Float64Array;
    readonly before: Uint32Array;
    readonly limits: Float64Array;
    readonly places: Uint16Array;
    readonly cellsPerSquare: number;
    readonly mostRuns: number;
    readonly sums: number;
  }): RingSums;
  /** `times` says how often each source counts. */
  sumPaths(
    folded: FoldedGraph,
    sources: Uint32Array,
    times: Float64Array,
    squares: boolean,
  ): PathTotals | null;
  /** Core numbers of an undirected graph. */
  peel(graph: Graph): Uint32Array | null;
  /** Triangles of an undirected graph that are met from a span of the vertices. */
  countTriangles(graph: Graph, vertices: Span): TriangleCounts | null;
  /** The sums of structural holes on an undirected graph; `inverse` is 1 over the strength of each vertex. */
  sumRoundabouts(graph: Graph, inverse: Float64Array): ForwardSums | null;
  /** The same columns where `tally` reads them without copying. */
  layOut(columns: readonly Int32Array[]): readonly Int32Array[];
  /** Null when a row lies outside the table or is negative (the plain loop then says which), or when there is too much. */
  tally(
    place: Int32Array,
    industry: Int32Array,
    size: Int32Array,
    rows: number,
    columns: number,
  ): {
    readonly cells: Float64Array;
    readonly plants: Uint32Array;
    readonly squares: Float64Array;
  } | null;
  /** The work on one level of Leiden, until another loop opens; null when there is too much. */
  openLevel(level: Level): LevelWork | null;
  /** Overlaps by row for windows of so many rows. */
  openTagSums(index: TagIndex, window: number): TagSums;
  openTies(): TieReader;
  /** Null when the ties do not come in ascending order, the lower end first. */
  rowsInOrder(n: number, from: Uint32Array, to: Uint32Array): Rows | null;
}

/** Steps of a loop below which opening compiled code costs more than it saves. */
const WORTH = 20_000;

let given: Loops | null = null;
let least = WORTH;

/**
 * Hands compiled loops to every kernel of this thread, or takes them away with null. Whoever opens a thread does it once; no
 * number depends on it. `worth` is the fewest steps for which they are asked.
 */
export function giveLoops(loops: Loops | null, worth = WORTH): void {
  given = loops;
  least = worth;
}

/** The compiled loops that were handed in, for work of so many steps; null where the plain ones are to do it. */
export function loops(steps: number): Loops | null {
  return steps >= least ? given : null;
}
