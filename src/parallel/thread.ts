import type { LaneWork } from './lockstep.ts';
import type { PartsName } from './parts-list.ts';
import type { RoundsName } from './rounds-list.ts';

/** What a pool says to a thread: here is an input, forget it, run a part of it, run all rounds of a computation or be a lane of it. */
export type ToThread =
  | { readonly open: number; readonly name: PartsName; readonly input: unknown }
  | { readonly close: number }
  | { readonly run: number; readonly part: unknown }
  | { readonly rounds: RoundsName; readonly input: unknown }
  | { readonly lane: LaneWork };

/** What a thread answers when it was told to run something. */
export type FromThread = { readonly partial: unknown } | { readonly error: unknown };

/** A worker thread of Node or a Web Worker of a browser tab. */
export interface Thread {
  tell(to: ToThread): void;
  /** The next answer; rejects when the thread breaks or ends before. */
  next(): Promise<FromThread>;
  end(): Promise<void>;
}
