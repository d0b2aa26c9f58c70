import { refuseUnlessCount } from '../stats/refuse.ts';
import { mean } from '../stats/moments.ts';
import type { Incidence } from './incidence.ts';

/** Fitness of places and complexity of industries, each with mean 1. */
export interface Fitness {
  readonly places: Float64Array;
  readonly industries: Float64Array;
  readonly rounds: number;
  /** The largest change of a place in the last round, relative to the mean. */
  readonly lastChange: number;
}

/**
 * Fitness F_c ← Σ_p M Q_p and Q_p ← 1/Σ_c(M/F_c), both from the round before, each divided by its mean.
 *
 * Poor places may decay towards 0 for ever, so the rounds are capped. Cost: O(rounds · rows · columns).
 *
 * @throws RangeError when rounds is not a whole number of 1 or more.
 * @see tacchella2012
 */
export function fitness({ rows, columns, ones }: Incidence, rounds = 50): Fitness {
  refuseUnlessCount('rounds', rounds, 1, 100000);
  let places: Float64Array = new Float64Array(rows).fill(1);
  let industries: Float64Array = new Float64Array(columns).fill(1);
  let lastChange = NaN;
  for (let round = 0; round < rounds; round++) {
    const nextPlaces = new Float64Array(rows);
    const burden = new Float64Array(columns);
    for (let r = 0; r < rows; r++)
      for (let c = 0; c < columns; c++) {
        if (ones[r * columns + c] === 0) continue;
        nextPlaces[r] += industries[c];
        burden[c] += 1 / places[r];
      }
    const before = places;
    places = overMean(nextPlaces);
    industries = overMean(burden.map((sum) => 1 / sum));
    lastChange = places.reduce((most, place, r) => Math.max(most, Math.abs(place - before[r])), 0);
  }
  return { places, industries, rounds, lastChange };
}

function overMean(values: Float64Array): Float64Array {
  const middle = mean(values);
  return values.map((value) => value / middle);
}
