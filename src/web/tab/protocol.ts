import type { Problem } from '../../domain/problem.ts';
import type { Shown, Step } from './analysis.ts';
import type { TieChoice } from './read-ties.ts';

/** What a person chose of how a file is read. */
export interface Choice extends TieChoice {
  readonly encoding?: string;
  /** Ties lead from the first end to the second; else both ways. */
  readonly directed?: boolean;
}

/** The files the worker can write. */
export const TAB_FILES = ['csv', 'graphml'] as const;
export type TabFile = (typeof TAB_FILES)[number];

/** What the page says to the worker that reads and computes. */
export type ToAnalysis =
  | {
      readonly read: Blob;
      readonly name: string;
      readonly choice: Choice;
      readonly seed: number;
    }
  /** Comes first: Web Workers for what comes in parts, and the compiled loops. */
  | { readonly open: number; readonly compiled: Uint8Array | null }
  | { readonly write: TabFile };

/** What it answers. */
export type FromAnalysis =
  | { readonly loaded: true }
  /** A worker for parts could not be loaded. */
  | { readonly unloaded: true }
  | { readonly step: Step; readonly share: number | null }
  | { readonly shown: Shown }
  | { readonly problem: Problem }
  | { readonly file: Blob; readonly name: string };
