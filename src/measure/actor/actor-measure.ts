import type { Card, Method, Parameter, Parameters } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';

/** A number about every member of a place, by local index; NaN where it is unknown. */
export type ActorMeasure = Method<PlaceView, Float64Array>;

interface Said extends Omit<Card, 'parameters' | 'version'> {
  readonly version?: number;
  readonly parameters?: readonly Parameter[];
  read(view: PlaceView, parameters: Parameters): ArrayLike<number>;
}

/** Builds a measure of members; its coverage is the members it has a value of. */
export function perMember({ version = 1, parameters = [], read, ...card }: Said): ActorMeasure {
  return Object.freeze({
    ...card,
    version,
    parameters,
    run(view: PlaceView, given: Parameters) {
      const value = Float64Array.from(read(view, given));
      let have = 0;
      for (const known of value) if (known === known) have++;
      return {
        value,
        coverage: { have, of: value.length, what: 'organisations have a value' },
      };
    },
  });
}
