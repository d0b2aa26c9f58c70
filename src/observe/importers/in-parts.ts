/** How far a long pure run is. */
export interface Reached {
  readonly done: number;
  readonly total: number;
}

/** A long pure run that comes in parts: who drives it can say how far it is, let others work in between, and stop. */
export type InParts<T> = Generator<Reached, T, undefined>;

/** Runs all parts at once. */
export function finish<T>(parts: InParts<T>): T {
  for (;;) {
    const { done, value } = parts.next();
    if (done === true) return value;
  }
}
