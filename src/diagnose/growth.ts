import { civil } from '../domain/day.ts';
import type { Random } from '../kernel/random/random.ts';
import {
  deleteAPartError,
  deletedUnits,
  keptMasks,
  normalEnds,
} from '../kernel/stats/delete-a-part.ts';
import type { Coverage } from '../method/method.ts';
import type { PlaceView } from '../snapshot/place-view.ts';

/** The place as the initiatives signed up to the end of a year make it. */
export interface YearEnd {
  readonly year: number;
  readonly organisations: number;
  /** Tie volume per organisation: 2 · Σ w / organisations. */
  readonly volume: number;
}

/** How a place grew, and by how much tie volume per organisation changed from its first year to its last. */
export interface Growth {
  readonly years: readonly YearEnd[];
  /** Ends of the interval of the change; NaN when there are fewer than two years. */
  readonly lo: number;
  readonly hi: number;
  readonly coverage: Coverage;
}

const PART = 0.1;

/**
 * Reads the growth of a place from the signature days of its initiatives, added up year by year.
 *
 * The first year kept is the first with at least `fewest` organisations. The interval of the change leaves out a random
 * tenth of the initiatives `draws` times, the same ones in both years. Initiatives without a day are left out.
 * Cost: draws · participations of the place.
 *
 * @see shao1989jackknife
 */
export function growthOf(view: PlaceView, fewest: number, draws: number, random: Random): Growth {
  const { snapshot } = view;
  const count = view.initiatives.length;
  const signed = Int32Array.from(view.initiatives, (initiative) => {
    const day = snapshot.initiatives.signed[initiative];
    return day === day ? civil(day).year : 0;
  });
  const volume = Float64Array.from(view.membersHere, (here, j) => {
    const all = view.membersAnywhere[j];
    return all < 2 || all > view.cut.largest ? 0 : (here * (here - 1)) / 2 / (all - 1);
  });
  const offsets = new Uint32Array(count + 1);
  view.membersHere.forEach((here, j) => (offsets[j + 1] = offsets[j] + here));
  const members = Uint32Array.from(
    view.participations,
    (row) => view.local[snapshot.participations.actor[row]],
  );
  const met = new Uint32Array(view.members.length);
  let round = 0;
  const upTo = (year: number, kept: Uint8Array | null): YearEnd => {
    round++;
    let organisations = 0;
    let total = 0;
    for (let j = 0; j < count; j++) {
      if (signed[j] === 0 || signed[j] > year || kept?.[j] === 0) continue;
      total += volume[j];
      for (let k = offsets[j]; k < offsets[j + 1]; k++) {
        if (met[members[k]] === round) continue;
        met[members[k]] = round;
        organisations++;
      }
    }
    return { year, organisations, volume: organisations === 0 ? NaN : (2 * total) / organisations };
  };
  const known = signed.filter((year) => year > 0);
  const years = [...new Set(known)]
    .sort((a, b) => a - b)
    .map((year) => upTo(year, null))
    .filter(({ organisations }) => organisations >= fewest);
  const coverage = { have: known.length, of: count, what: 'initiatives with a signature day' };
  const first = years.at(0);
  const last = years.at(-1);
  if (!first || !last || first === last) return { years, lo: NaN, hi: NaN, coverage };
  const changes: number[] = [];
  for (const kept of keptMasks(count, PART, draws, random))
    changes.push(upTo(last.year, kept).volume - upTo(first.year, kept).volume);
  const error = deleteAPartError(changes, count, deletedUnits(count, PART));
  const { low, high } = normalEnds(last.volume - first.volume, error);
  return { years, lo: low, hi: high, coverage };
}
