import type { Parameters } from '../method/method.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';

/** What makes a kept result what it is, beside the snapshot and the program. */
export interface KeptKey {
  readonly method: string;
  /** Rises when what the method computes changes. */
  readonly version: number;
  readonly place: string;
  readonly parameters: Parameters;
  readonly seed: number;
}

/** Where results are kept between starts. */
export interface Kept {
  /** The kept result, or undefined. */
  read(snapshot: Snapshot, key: KeptKey): Promise<unknown>;
  write(snapshot: Snapshot, key: KeptKey, value: unknown): Promise<void>;
}

/** Keeps nothing beyond the life of the process. */
export const FORGETFUL: Kept = {
  read: () => Promise.resolve(undefined),
  write: () => Promise.resolve(),
};

const UNKNOWN = 'unknown number';

/** Writes a result as JSON that `readKept` reads back the same: numbers that are not finite are spelled. */
export function writeKept(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'number' && !Number.isFinite(part) ? { [UNKNOWN]: String(part) } : part,
  );
}

/** Reads what `writeKept` wrote. */
export function readKept(text: string): unknown {
  return JSON.parse(text, (_, part: unknown) =>
    typeof part === 'object' && part !== null && UNKNOWN in part ? Number(part[UNKNOWN]) : part,
  );
}
