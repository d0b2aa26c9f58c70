import { refuseUnless, refuseUnlessSameLength } from '../stats/refuse.ts';
import { sum } from '../stats/sum.ts';
import { margins, type Table } from './table.ts';

/** Theil's inequality and its two parts, in nats. */
export interface Theil {
  readonly total: number;
  readonly between: number;
  readonly within: number;
}

/**
 * Theil's inequality of amounts, T = (1/n) Σ (x/μ) ln(x/μ), parted by groups:
 * T = Σ_g s_g ln(μ_g/μ) + Σ_g s_g T_g with s_g the group's share of all. In [0, ln n]; 0·ln 0 = 0.
 *
 * Empty, all zero or any NaN gives NaN; groups without an amount add nothing. Cost: O(n).
 *
 * @throws RangeError on a negative or infinite amount, or groups of another length.
 * @see theil1967
 */
export function theil(amounts: ArrayLike<number>, groups: ArrayLike<number>): Theil {
  const n = amounts.length;
  refuseUnlessSameLength('groups', groups.length, n);
  for (let i = 0; i < n; i++)
    refuseUnless(
      !(amounts[i] < 0) && amounts[i] !== Infinity,
      'amounts',
      amounts[i],
      'finite amounts of 0 or more',
    );
  const total = sum(amounts);
  const held = new Map<number, number>();
  const size = new Map<number, number>();
  for (let i = 0; i < n; i++) {
    held.set(groups[i], (held.get(groups[i]) ?? 0) + amounts[i]);
    size.set(groups[i], (size.get(groups[i]) ?? 0) + 1);
  }
  if (!(total > 0)) return { total: NaN, between: NaN, within: NaN };
  const overall: number[] = [];
  const inside: number[] = [];
  for (let i = 0; i < n; i++) {
    const x = amounts[i];
    overall.push(term(x / total, (x * n) / total));
    inside.push(term(x / total, (x * size.get(groups[i])!) / held.get(groups[i])!));
  }
  const across: number[] = [];
  for (const [group, amount] of held)
    across.push(term(amount / total, (amount * n) / (size.get(group)! * total)));
  return { total: sum(overall), between: sum(across), within: sum(inside) };
}

/** Relative specialisation of places and what it adds up to. */
export interface RelativeSpecialisation {
  /** T_r = Σ_i s_ri ln(s_ri/s̄_i) ≥ 0, in nats; NaN for an empty place. */
  readonly places: Float64Array;
  /** Σ_r (E_r/E)·T_r: the mutual information of place and industry. */
  readonly mutual: number;
}

/**
 * Kullback–Leibler specialisation of every place against the aggregate. Cost: O(rows · columns).
 *
 * @see theil1967
 */
export function relativeSpecialisation(table: Table): RelativeSpecialisation {
  const margin = margins(table);
  const places = Float64Array.from({ length: table.rows }, (_, r) => {
    const terms = Float64Array.from({ length: table.columns }, (_cell, c) => {
      const share = table.cells[r * table.columns + c] / margin.rows[r];
      return term(share, (share * margin.total) / margin.columns[c]);
    });
    return margin.rows[r] > 0 ? Math.max(0, sum(terms)) : NaN;
  });
  const weighted = Float64Array.from(places, (place, r) =>
    margin.rows[r] === 0 ? 0 : (margin.rows[r] / margin.total) * place,
  );
  return { places, mutual: margin.total > 0 ? sum(weighted) : NaN };
}

function term(share: number, ratio: number): number {
  return share === 0 ? 0 : share * Math.log(ratio);
}
