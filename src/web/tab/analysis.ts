import type { Problem } from '../../domain/problem.ts';
import type { Bubble, BubbleLine } from '../../figure/community-scene.ts';
import type { TieReading } from './read-ties.ts';

/** The numbers of the whole network, in the order they are shown. */
export const NUMBERS = [
  { id: 'actors', unit: 'count' },
  { id: 'ties', unit: 'count' },
  { id: 'density', unit: 'share' },
  { id: 'reciprocity', unit: 'share' },
  { id: 'components', unit: 'count' },
  { id: 'giant', unit: 'share' },
  { id: 'centralisation', unit: 'share' },
  { id: 'transitivity', unit: 'share' },
  { id: 'clustering', unit: 'share' },
  { id: 'clustering-zero', unit: 'share' },
  { id: 'deepest-core', unit: 'count' },
  { id: 'communities', unit: 'count' },
  { id: 'modularity', unit: 'index' },
] as const;
export type NumberId = (typeof NUMBERS)[number]['id'];

/** The numbers of every actor, in the order of the columns. */
export const COLUMNS = [
  'partners',
  'out',
  'in',
  'core',
  'page-rank',
  'betweenness',
  'closeness',
  'constraint',
] as const;
export type ColumnId = (typeof COLUMNS)[number];

/** What is done one after another, and about how long each takes beside the others. */
export const STEPS = [
  { id: 'read', weight: 15 },
  { id: 'numbers', weight: 5 },
  { id: 'rank', weight: 5 },
  { id: 'communities', weight: 25 },
  { id: 'between', weight: 35 },
  { id: 'near', weight: 12 },
  { id: 'draw', weight: 3 },
] as const;
export type Step = (typeof STEPS)[number]['id'];

/** What became of the rows of the file: read = kept + merged + loops + rejected. */
export interface Account {
  readonly rows: number;
  readonly kept: number;
  readonly merged: number;
  readonly loops: number;
  readonly rejected: number;
  readonly problems: readonly Problem[];
  /** Problems of all rows, also those that are only counted. */
  readonly faults: number;
}

/** What is drawn: every actor of a small network, the largest communities of a large one. */
export type Drawn =
  | {
      readonly what: 'actors';
      readonly x: Float64Array;
      readonly y: Float64Array;
      readonly ties: readonly { readonly a: number; readonly b: number; readonly volume: number }[];
    }
  | {
      readonly what: 'communities';
      readonly bubbles: readonly Bubble[];
      readonly lines: readonly BubbleLine[];
      /** What is too small, or tied to nothing that is drawn, and ties that are weaker than those drawn. */
      readonly rest: {
        readonly communities: number;
        readonly actors: number;
        readonly lines: number;
      };
    };

/** A network and its numbers; unknown is NaN. */
export interface Analysis {
  readonly names: readonly string[];
  readonly directed: boolean;
  readonly weighted: boolean;
  readonly numbers: Readonly<Partial<Record<NumberId, number>>>;
  readonly columns: Readonly<Partial<Record<ColumnId, Float64Array | Uint32Array>>>;
  /** The community of each actor, the largest first. */
  readonly community: Uint32Array;
  /** The member of each community with most partners. */
  readonly hubs: Uint32Array;
  readonly sizes: Uint32Array;
  /** Sources betweenness is estimated from; null when it is exact. */
  readonly pivots: number | null;
  /** Actors with most partners whose closeness is computed; null when it is everybody's. */
  readonly near: number | null;
  readonly drawn: Drawn;
}

/** What the page shows of a file. */
export interface Shown {
  readonly name: string;
  readonly analysis: Analysis;
  readonly account: Account;
  readonly reading: TieReading;
  readonly encoding: string;
  readonly encodingGuessed: boolean;
  readonly seed: number;
  /** SHA-256 of the bytes of the file. */
  readonly digest: string;
  /** Web Workers that ran parts, whether their memory was shared, and whether the loops were compiled. */
  readonly threads: number;
  readonly shared: boolean;
  readonly compiled: boolean;
  readonly seconds: number;
}
