import { refuseUnless, refuseUnlessSameLength } from '../stats/refuse.ts';
import { sum } from '../stats/sum.ts';

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
  refuseUnless(
    !(plantHerfindahl < 0 || plantHerfindahl > 1 + 1e-12),
    'plantHerfindahl',
    plantHerfindahl,
    'a number from 0 to 1',
  );
  refuseUnlessAmounts(all);
  refuseUnlessAmounts(industry);
  const total = sum(industry);
  const everything = sum(all);
  const apart = new Float64Array(all.length);
  const own = new Float64Array(all.length);
  const base = new Float64Array(all.length);
  for (let r = 0; r < all.length; r++) {
    const s = industry[r] / total;
    const x = all[r] / everything;
    apart[r] = (s - x) ** 2;
    own[r] = s * s;
    base[r] = x * x;
  }
  const concentration = total > 0 && everything > 0 ? sum(apart) : NaN;
  const room = 1 - sum(base);
  const h = plantHerfindahl;
  // Below this, what is left of 1 is rounding.
  const defined = room > 1e-12 && 1 - h > 1e-12;
  return {
    ellisonGlaeser: defined ? (concentration - room * h) / (room * (1 - h)) : NaN,
    maurelSedillot: defined ? ((sum(own) - sum(base)) / room - h) / (1 - h) : NaN,
    concentration,
    plantHerfindahl: h,
  };
}

function refuseUnlessAmounts(amounts: ArrayLike<number>): void {
  for (let r = 0; r < amounts.length; r++)
    if (amounts[r] < 0 || amounts[r] === Infinity)
      refuseUnless(false, 'amounts', amounts[r], 'finite amounts of 0 or more');
}
