import type { Card, Method } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';

/** A number about every initiative of a place, in the order of `view.initiatives`. */
export type InitiativeMeasure = Method<PlaceView, Float64Array>;

interface Said extends Omit<Card, 'parameters' | 'version'> {
  read(view: PlaceView): ArrayLike<number>;
}

/** Builds a measure of initiatives. */
export function perInitiative({ read, ...card }: Said): InitiativeMeasure {
  return Object.freeze({
    ...card,
    version: 1,
    parameters: [],
    run(view: PlaceView) {
      const value = Float64Array.from(read(view));
      return { value, coverage: { have: value.length, of: value.length, what: 'projects' } };
    },
  });
}
