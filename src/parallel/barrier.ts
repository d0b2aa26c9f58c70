/** Words of shared memory that a barrier needs. */
export const BARRIER_WORDS = 4;

const ARRIVED = 0;
const TURN = 1;
const ENDED = 2;
const BROKEN = 3;

/** Looks at the turn before a lane falls asleep, about 0.2 ms: phases last about a millisecond, and a sleeper wakes late. */
const LOOKS = 20_000;

/** Where lanes wait for one another. */
export interface Barrier {
  /** Waits until all lanes have come. */
  wait(): void;
  /** The same; the last to come does `alone` before it lets the others go, and all learn what it answered. */
  waitFor(alone: () => boolean): boolean;
  /** Lets everybody go who waits or ever will, with an error: a lane has failed. */
  break(): void;
}

/**
 * A barrier for `lanes` lanes in zeroed shared words of their own. Arrivals are counted in memory that all see; what a lane wrote
 * before it came is seen by all after they go. Waiting lanes look for a while before they sleep.
 *
 * @throws Error named Broken from a wait when a lane has broken the barrier.
 */
export function barrierIn(words: Int32Array, lanes: number): Barrier {
  const cross = (alone: () => void): void => {
    const turn = Atomics.load(words, TURN);
    // After the turn: whoever misses the break here sees the turn it brought.
    if (Atomics.load(words, BROKEN) !== 0) throw new Broken();
    if (Atomics.add(words, ARRIVED, 1) === lanes - 1) {
      alone();
      Atomics.store(words, ARRIVED, 0);
      Atomics.add(words, TURN, 1);
      Atomics.notify(words, TURN);
    } else {
      for (let look = 0; look < LOOKS && Atomics.load(words, TURN) === turn; look++);
      while (Atomics.load(words, TURN) === turn) Atomics.wait(words, TURN, turn);
    }
    if (Atomics.load(words, BROKEN) !== 0) throw new Broken();
  };
  return {
    wait: () => cross(() => undefined),
    waitFor(alone) {
      cross(() => Atomics.store(words, ENDED, alone() ? 0 : 1));
      return Atomics.load(words, ENDED) === 0;
    },
    break() {
      Atomics.store(words, BROKEN, 1);
      Atomics.add(words, TURN, 1);
      Atomics.notify(words, TURN);
    },
  };
}

/** A lane has failed, and the others cannot go on without it. */
export class Broken extends Error {
  override name = 'Broken';
  constructor() {
    super('another lane has failed');
  }
}
