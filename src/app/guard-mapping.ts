import { type DisclosureRule, USUAL_DISCLOSURE, keptBack } from '../diagnose/mapping/disclose.ts';
import type { MappingShown } from '../wire/show-mapping.ts';
import type { Guard } from './release.ts';

/** What the guard needs beside what is shown. */
export interface Unguarded {
  /** The largest share one establishment has in each industry. */
  readonly largest: ArrayLike<number>;
  /** The first sentence again, without industries of these codes. */
  readonly standsOut: (keptBack: ReadonlySet<string>) => MappingShown['sentences'][number];
}

/**
 * The guard of a mapping of an own register: cells by the rule, what could give them away, and tiers of few firms.
 *
 * A cell that is kept back shows only that it is somewhere between 1 and what the others leave of the total; every number
 * made from it is taken out, and so are the indices of the place, from which two unknown cells could be solved. The owner
 * may loosen the rule; others may not go below the usual one. Published tables carry their own suppression and are not
 * touched.
 */
export function guardMapping(
  asked: DisclosureRule,
  { largest, standsOut }: Unguarded,
): Guard<MappingShown> {
  return (shown, { workspaces }) => {
    const rule =
      workspaces === 'all'
        ? asked
        : {
            least: Math.max(asked.least, USUAL_DISCLOSURE.least),
            dominance: Math.min(asked.dominance, USUAL_DISCLOSURE.dominance),
          };
    const own = shown.basis !== 'table';
    const kept = own ? keptBack(cellsOf(shown, largest), rule) : new Uint8Array(0);
    const count = kept.reduce((sum, one) => sum + one, 0);
    const covered =
      count === 0 ||
      shown.industries.some(({ establishments }, i) => kept[i] === 0 && (establishments ?? 0) > 0);
    return {
      ...shown,
      sentences:
        count === 0
          ? shown.sentences
          : [
              standsOut(
                new Set(shown.industries.filter((_, i) => kept[i]).map(({ code }) => code)),
              ),
              ...shown.sentences.slice(1),
            ],
      // With nothing left to cover with, the total itself would be the cell
      total: covered ? shown.total : null,
      industries:
        count === 0
          ? shown.industries
          : hide(covered ? shown : { ...shown, total: null }, kept, count),
      indices:
        count === 0
          ? shown.indices
          : shown.indices.map(({ id }) => ({
              id,
              value: null,
              reason: 'cells are kept back, and it could give them away',
            })),
      supply: shown.supply && guardSupply(shown.supply, rule.least),
      disclosure: { ...rule, keptBack: count },
    };
  };
}

function cellsOf(
  { industries }: MappingShown,
  largest: Unguarded['largest'],
): Parameters<typeof keptBack>[0] {
  return industries.map(({ amount, establishments }, i) => ({
    amount: amount[0] ?? 0,
    establishments: establishments ?? 0,
    largest: largest[i],
  }));
}

function hide(
  { industries, total }: MappingShown,
  kept: Uint8Array,
  count: number,
): MappingShown['industries'] {
  const hidden = industries.reduce(
    (sum, { amount }, i) => sum + (kept[i] ? (amount[0] ?? 0) : 0),
    0,
  );
  const whole = total?.[0] ?? null;
  const most = whole === null ? null : Math.max(1, hidden - (count - 1));
  return industries.map((row, i) =>
    kept[i] === 0
      ? row
      : {
          ...row,
          keptBack: true,
          amount: [1, most],
          share: whole === null || most === null ? [null, null] : [1 / whole, most / whole],
          quotient: [null, null],
          chance: null,
          expected: null,
          small: true,
          establishments: null,
          stars: { size: 'cannot-tell', specialisation: 'cannot-tell', focus: 'cannot-tell' },
          symmetric: null,
          z: null,
          ellisonGlaeser: null,
          maurelSedillot: null,
          gini: null,
          theilBetween: null,
          theilWithin: null,
          change: null,
        },
  );
}

type Supply = NonNullable<MappingShown['supply']>;

/** Tiers of fewer firms than the rule asks keep their number of firms and lose what is said of them; so do the sums. */
function guardSupply(supply: Supply, least: number): Supply {
  const few = (row: Supply['rows'][number]): boolean => row.firms < least;
  if (!supply.rows.some(few)) return supply;
  const silent = (dependence: Supply['all']): Supply['all'] => ({
    suppliers: dependence.suppliers,
    oneBuyer: null,
    mostlyOne: null,
    shareKnown: null,
    buyerConcentration: null,
  });
  return {
    ...supply,
    all: silent(supply.all),
    rows: supply.rows.map((row) =>
      few(row)
        ? {
            ...row,
            keptBack: true,
            dependence: silent(row.dependence),
            certified: null,
            owners: row.owners.map(({ owner }) => ({ owner, firms: null, certified: null })),
            skills: { ...row.skills, usual: null, withDirect: null },
            levels: row.levels.map((level) => ({ ...level, mean: null })),
          }
        : row,
    ),
  };
}
