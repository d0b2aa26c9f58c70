import { random, type Random } from './random.ts';

/** Where chance comes from, in words a thread can be sent: `random(seed).fork(path)`. */
export interface StreamName {
  readonly seed: number;
  /** Names the stream was forked by; empty for the root. */
  readonly path: string;
}

/** The name of a stream. */
export function streamName({ seed, path }: Random): StreamName {
  return { seed, path };
}

/** The stream of a name, at its beginning. */
export function openStream({ seed, path }: StreamName): Random {
  return path === '' ? random(seed) : random(seed).fork(path);
}
