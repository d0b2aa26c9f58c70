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
import type { StatedRows } from '../snapshot/stated-rows.ts';
import { relationStarts } from '../snapshot/stated-rows.ts';

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

/** All initiatives signed up to the end of a year: how many of them each member holds, and their tie volume. */
interface Total {
  readonly year: number;
  readonly held: Uint32Array;
  readonly total: number;
  readonly organisations: number;
}

/** A stated relation of the place: the first day it is said to stand, NaN when unknown, and its ends inside. */
interface Relation {
  readonly begun: number;
  readonly ends: readonly number[];
}

function relationsOf(view: PlaceView): readonly Relation[] {
  const { validFrom, count } = view.snapshot.ties;
  if (count === 0) return [];
  const begun = (rows: StatedRows): readonly Relation[] => {
    const starts = relationStarts(rows);
    return Array.from(starts.subarray(0, -1), (row, r) => ({
      begun: Math.min(
        ...Array.from(rows.tie.subarray(row, starts[r + 1]), (tie) => validFrom[tie]),
      ),
      ends: rows === view.stated ? [rows.a[row], rows.b[row]] : [rows.a[row]],
    }));
  };
  return [...begun(view.stated), ...begun(view.statedOutside)];
}

function yearOf(day: number): number {
  return day === day ? civil(day).year : 0;
}

/**
 * Reads the growth of a place from the signature days of its initiatives and the first days of its stated ties, added up
 * year by year. A relation counts from the first of its days on, if all are known.
 *
 * The first year kept is the first with at least `fewest` organisations. The interval of the change leaves out a random
 * tenth of the initiatives and stated ties `draws` times, the same ones in both years. Those without a day are left out.
 * Cost: draws · a tenth of the participations of the place.
 *
 * @see shao1989jackknife
 */
export function growthOf(view: PlaceView, fewest: number, draws: number, random: Random): Growth {
  const { snapshot } = view;
  const relations = relationsOf(view);
  const count = view.initiatives.length + relations.length;
  const signed = Int32Array.from([
    ...Array.from(view.initiatives, (initiative) =>
      yearOf(snapshot.initiatives.signed[initiative]),
    ),
    ...relations.map(({ begun }) => yearOf(begun)),
  ]);
  const volume = Float64Array.from([
    ...Array.from(view.membersHere, (here, j) => {
      const all = view.membersAnywhere[j];
      return all < 2 || all > view.cut.largest ? 0 : (here * (here - 1)) / 2 / (all - 1);
    }),
    ...relations.map(({ ends }) => ends.length - 1),
  ]);
  const offsets = new Uint32Array(count + 1);
  view.membersHere.forEach((here, j) => (offsets[j + 1] = offsets[j] + here));
  relations.forEach(({ ends }, r) => {
    const at = view.initiatives.length + r;
    offsets[at + 1] = offsets[at] + ends.length;
  });
  const members = Uint32Array.from([
    ...Array.from(view.participations, (row) => view.local[snapshot.participations.actor[row]]),
    ...relations.flatMap(({ ends }) => ends),
  ]);
  const upTo = (year: number): Total => {
    const held = new Uint32Array(view.members.length);
    let total = 0;
    for (let j = 0; j < count; j++) {
      if (signed[j] === 0 || signed[j] > year) continue;
      total += volume[j];
      for (let k = offsets[j]; k < offsets[j + 1]; k++) held[members[k]]++;
    }
    return { year, held, total, organisations: held.reduce((n, of) => n + (of > 0 ? 1 : 0), 0) };
  };
  const known = signed.filter((year) => year > 0);
  const totals = [...new Set(known)]
    .sort((a, b) => a - b)
    .map(upTo)
    .filter(({ organisations }) => organisations >= fewest);
  const years = totals.map(({ year, total, organisations }) => ({
    year,
    organisations,
    volume: (2 * total) / organisations,
  }));
  const coverage = {
    have: known.length,
    of: count,
    what:
      relations.length > 0
        ? 'initiatives with a signature day, and stated ties with a first day'
        : 'initiatives with a signature day',
  };
  const first = totals.at(0);
  const last = totals.at(-1);
  if (!first || !last || first === last) return { years, lo: NaN, hi: NaN, coverage };
  const gone = new Uint32Array(view.members.length);
  // Only what a draw leaves out is walked: an organisation goes with the last of its initiatives
  const without = ({ year, held, total, organisations }: Total, kept: Uint8Array): number => {
    let left = organisations;
    let stays = total;
    gone.fill(0);
    for (let j = 0; j < count; j++) {
      if (kept[j] === 1 || signed[j] === 0 || signed[j] > year) continue;
      stays -= volume[j];
      for (let k = offsets[j]; k < offsets[j + 1]; k++)
        if (++gone[members[k]] === held[members[k]]) left--;
    }
    return left === 0 ? NaN : (2 * stays) / left;
  };
  const changes: number[] = [];
  for (const kept of keptMasks(count, PART, draws, random))
    changes.push(without(last, kept) - without(first, kept));
  const error = deleteAPartError(changes, count, deletedUnits(count, PART));
  const { low, high } = normalEnds(years.at(-1)!.volume - years[0].volume, error);
  return { years, lo: low, hi: high, coverage };
}
