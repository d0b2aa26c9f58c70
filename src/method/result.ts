import type { Frozen } from '../domain/frozen.ts';
import type { Problem } from '../domain/problem.ts';
import type { Unit } from '../domain/unit.ts';
import type { Coverage, Parameters } from './method.ts';

/** Where a result came from. Nothing in it is optional. */
export interface Provenance {
  readonly method: string;
  readonly version: number;
  readonly parameters: Parameters;
  readonly frozen: Frozen;
  readonly seed: number;
  readonly software: string;
}

/** What every door gets: a value that says what it is, how well it is covered and where it came from. */
export interface Result<V> {
  readonly value: V;
  readonly unit: Unit;
  readonly coverage: Coverage;
  readonly problems: readonly Problem[];
  readonly provenance: Provenance;
}
