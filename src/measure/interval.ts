import type { OnStep } from '../kernel/stats/stopped.ts';
import { step } from '../kernel/stats/stopped.ts';
import {
  deleteAPartError,
  deletedUnits,
  keptMasks,
  normalEnds,
} from '../kernel/stats/delete-a-part.ts';
import { exactBinomialEnds } from '../kernel/stats/exact-binomial.ts';
import { random } from '../kernel/random/random.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import type { PlaceMeasure } from './place/place-measure.ts';
import { initiativesHeld } from './members.ts';
import { sampleUnits } from './units.ts';

/** A value with the interval it is read with; all NaN where it is unknown. */
export interface Interval {
  readonly value: number;
  readonly lo: number;
  readonly hi: number;
  readonly se: number;
}

export interface IntervalSettings {
  readonly seed: number;
  /** How many times a part is left out; 200 unless told. */
  readonly draws?: number;
  /** The part of the initiatives and stated ties that is left out; a tenth unless told. */
  readonly fraction?: number;
  readonly onStep?: OnStep | undefined;
}

/**
 * Values of place measures with their intervals, by leaving out a random part of the initiatives and stated ties again
 * and again.
 *
 * se = √((n − d)/d) · sd(values, ddof 1), n initiatives and stated ties of the place, d = n · fraction left out each time;
 * lo, hi = value ± 1.96 · se, cut to the measure's range. Where a share of separate things is none or all of them, draws
 * cannot tell its spread: the far end is the exact one. Nor can they where a list names organisations that take part in no
 * initiative and so are in every draw: there such a share has the wider of the two intervals. Fewer than two of them give unknown intervals.
 * Cost: draws · (rows of the view + the measures).
 *
 * @throws Error named `Stopped` when `onStep` answers false.
 * @see shao1989jackknife
 * @see clopper1934
 */
export function intervals(
  view: PlaceView,
  methods: readonly PlaceMeasure[],
  { seed, draws = 200, fraction = 0.1, onStep }: IntervalSettings,
): Map<string, Interval> {
  const stream = random(seed).fork('intervals');
  const values = methods.map((method) => method.value(view));
  const units = sampleUnits(view);
  const listed = initiativesHeld(view).includes(0);
  const drawn = methods.map(() => new Float64Array(draws));
  if (units.count >= 2) {
    let draw = 0;
    for (const mask of keptMasks(units.count, fraction, draws, stream)) {
      const part = units.without(mask);
      methods.forEach((method, m) => {
        drawn[m][draw] = method.value(part);
      });
      step(onStep, ++draw, draws);
    }
  }
  return new Map(
    methods.map((method, m) => {
      const value = values[m];
      const se =
        units.count >= 2
          ? deleteAPartError(drawn[m], units.count, deletedUnits(units.count, fraction))
          : NaN;
      const [floor, ceiling] = method.range;
      const { low, high } = normalEnds(value, se, floor, ceiling);
      const counted = method.counted(view);
      const some = counted !== null && counted.count > 0 && counted.count < counted.of;
      if (counted === null || counted.of === 0 || (some && !listed))
        return [method.id, { value, lo: low, hi: high, se }];
      const exact = exactBinomialEnds(counted.count, counted.of);
      const wider = some && Number.isFinite(se);
      return [
        method.id,
        {
          value,
          lo: wider ? Math.min(low, exact.low) : exact.low,
          hi: wider ? Math.max(high, exact.high) : exact.high,
          se,
        },
      ];
    }),
  );
}
