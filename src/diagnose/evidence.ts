import type { Frozen } from '../domain/frozen.ts';
import type { Unit } from '../domain/unit.ts';
import type { Interval } from '../measure/interval.ts';
import type { Standing } from '../measure/standing.ts';
import type { Coverage } from '../method/method.ts';
import type { PlaceView } from '../snapshot/place-view.ts';

/** One number of the place with its interval and where it stands. Unknown numbers are NaN. */
export interface Measured extends Interval {
  /** Id of the measure, and what stands on its card. */
  readonly measure: string;
  readonly label: string;
  readonly unit: Unit;
  /** Why the value is unknown, when it is. */
  readonly reason: string | null;
  readonly coverage: Coverage;
  /** Among comparable places; null when nobody compared. */
  readonly standing: Standing | null;
}

/**
 * What a claim is read on: the place, and its numbers by measure id.
 *
 * Tables that later releases bring (outcomes, surveys, panels) get a field of their own here.
 */
export interface Evidence {
  readonly frozen: Frozen;
  readonly view: PlaceView;
  readonly measured: ReadonlyMap<string, Measured>;
}

/** A number by the id of its measure; null when the evidence does not hold it. */
export function measuredOf({ measured }: Evidence, id: string): Measured | null {
  return measured.get(id) ?? null;
}
