import { refuseUnless, refuseUnlessSameLength } from '../stats/refuse.ts';
import { sum } from '../stats/sum.ts';
import type { Table } from './table.ts';

/** Concentration of one industry beyond what its plants' sizes explain. */
export interface Agglomeration {
  /** Ellison and Glaeser's γ; 0 is expected when plants fall like darts, negative when they avoid each other. */
  readonly ellisonGlaeser: number;
  /** Maurel and Sédillot's γ, from (Σs² − Σx²)/(1 − Σx²); its sign may differ on the same data. */
  readonly maurelSedillot: number;
  /** Raw geographic concentration G = Σ (s_r − x_r)². */
  readonly concentration: number;
  /** Herfindahl index of the plants, Σ z². */
  readonly plantHerfindahl: number;
}

/**
 * Ellison–Glaeser and Maurel–Sédillot indices of an industry.
 *
 * γ_EG = [G − (1−Σx²)H] / [(1−Σx²)(1−H)], γ_MS = (p̂ − H)/(1 − H). `sizes` and `place` have one entry per plant,
 * `all` one amount per place (all employment). One plant (H = 1), an empty industry, or all employment in one place is
 * NaN. Report it on two sets of places at least: borders move it. Cost: O(plants + places).
 *
 * @throws RangeError on a negative or infinite amount, or a plant whose place is not a row of `all`.
 * @see ellison1997 @see maurel1999
 */
export function agglomeration(
  sizes: ArrayLike<number>,
  place: ArrayLike<number>,
  all: ArrayLike<number>,
): Agglomeration {
  refuseUnlessSameLength('place', place.length, sizes.length);
  const industry = new Float64Array(all.length);
  for (let plant = 0; plant < sizes.length; plant++) {
    const row = place[plant];
    refuseUnless(
      row >= 0 && row < all.length && Number.isInteger(row),
      'place',
      row,
      `a row from 0 to ${all.length - 1}`,
    );
    refuseUnless(
      !(sizes[plant] < 0) && sizes[plant] !== Infinity,
      'sizes',
      sizes[plant],
      'finite sizes of 0 or more',
    );
    industry[row] += sizes[plant];
  }
  const total = sum(sizes);
  const plantHerfindahl =
    total > 0 ? sum(Float64Array.from(sizes, (size) => (size / total) ** 2)) : NaN;
  return agglomerationOfTotals(industry, all, plantHerfindahl);
}

/**
 * The same indices from the industry's amount per place and a plant Herfindahl known or imputed elsewhere.
 *
 * @throws RangeError as agglomeration, or when the Herfindahl is outside [0, 1].
 */
export function agglomerationOfTotals(
  industry: ArrayLike<number>,
  all: ArrayLike<number>,
  plantHerfindahl: number,
): Agglomeration {
  refuseUnlessSameLength('all', all.length, industry.length);
  return agglomerationAgainst(benchmarkOf(all), industry, plantHerfindahl);
}

/**
 * The same indices of every industry of a table of places and industries against all its amounts; a plant Herfindahl per industry.
 * Cost: O(rows · columns).
 *
 * @throws RangeError as agglomerationOfTotals.
 */
export function agglomerations(
  { rows, columns, cells }: Table,
  plantHerfindahl: ArrayLike<number>,
): readonly Agglomeration[] {
  refuseUnlessSameLength('plantHerfindahl', plantHerfindahl.length, columns);
  const benchmark = benchmarkOf(
    Float64Array.from({ length: rows }, (_, r) =>
      sum(cells.subarray(r * columns, (r + 1) * columns)),
    ),
  );
  const industry = new Float64Array(rows);
  return Array.from({ length: columns }, (_, c) => {
    for (let r = 0; r < rows; r++) industry[r] = cells[r * columns + c];
    return agglomerationAgainst(benchmark, industry, plantHerfindahl[c]);
  });
}

/** What the industries of a set of places are compared with. */
interface Benchmark {
  /** x_r, the shares of the places. */
  readonly shares: Float64Array;
  /** Σ x². */
  readonly squares: number;
  readonly total: number;
}

function benchmarkOf(all: ArrayLike<number>): Benchmark {
  refuseUnlessAmounts(all);
  const total = sum(all);
  const shares = Float64Array.from({ length: all.length }, (_, r) => all[r] / total);
  return { shares, squares: sum(shares.map((share) => share * share)), total };
}

function agglomerationAgainst(
  { shares, squares, total: everything }: Benchmark,
  industry: ArrayLike<number>,
  plantHerfindahl: number,
): Agglomeration {
  refuseUnless(
    !(plantHerfindahl < 0 || plantHerfindahl > 1 + 1e-12),
    'plantHerfindahl',
    plantHerfindahl,
    'a number from 0 to 1',
  );
  refuseUnlessAmounts(industry);
  const total = sum(industry);
  const apart = new Float64Array(shares.length);
  const own = new Float64Array(shares.length);
  for (let r = 0; r < shares.length; r++) {
    const s = industry[r] / total;
    apart[r] = (s - shares[r]) ** 2;
    own[r] = s * s;
  }
  const concentration = total > 0 && everything > 0 ? sum(apart) : NaN;
  const room = 1 - squares;
  const h = plantHerfindahl;
  // Below this, what is left of 1 is rounding.
  const defined = room > 1e-12 && 1 - h > 1e-12;
  return {
    ellisonGlaeser: defined ? (concentration - room * h) / (room * (1 - h)) : NaN,
    maurelSedillot: defined ? ((sum(own) - squares) / room - h) / (1 - h) : NaN,
    concentration,
    plantHerfindahl: h,
  };
}

function refuseUnlessAmounts(amounts: ArrayLike<number>): void {
  for (let r = 0; r < amounts.length; r++)
    if (amounts[r] < 0 || amounts[r] === Infinity)
      refuseUnless(false, 'amounts', amounts[r], 'finite amounts of 0 or more');
}
