import type { MappedIndustry, MeasuredRow } from '../diagnose/mapping/measure-row.ts';
import { MAPPING_COLUMNS } from '../diagnose/mapping/columns.ts';
import type { GroupDependence } from '../diagnose/mapping/single-buyer.ts';
import type { SupplySystem } from '../diagnose/mapping/supply-system.ts';
import type { Ends } from '../kernel/stats/delete-a-part.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { MappedIndustryWire, MappingShown, SupplyShown } from '../wire/show-mapping.ts';
import { known } from './place-wire.ts';
import { referenceText } from './references.ts';

/** Two ends as they leave: what is not known is null. */
export function endsWire({ low, high }: Ends): [number | null, number | null] {
  return [known(low), known(high)];
}

/** One industry of a place as it leaves. */
export function industryWire(mapped: MappedIndustry, concentrated: boolean): MappedIndustryWire {
  const { industry, chance, change } = mapped;
  return {
    code: industry.code,
    label: industry.label,
    group: industry.group,
    amount: endsWire(mapped.amount),
    share: endsWire(mapped.share),
    quotient: endsWire(mapped.quotient),
    chance: chance.low === chance.low && chance.high === chance.high ? endsWire(chance) : null,
    expected: known(mapped.expected),
    small: mapped.small,
    establishments: known(mapped.establishments),
    keptBack: false,
    concentrated,
    stars: { ...mapped.stars },
    symmetric: known(mapped.symmetric),
    z: known(mapped.z),
    density: known(mapped.density),
    complexity: known(mapped.complexity),
    ellisonGlaeser: known(mapped.ellisonGlaeser),
    maurelSedillot: known(mapped.maurelSedillot),
    gini: known(mapped.gini),
    theilBetween: known(mapped.theilBetween),
    theilWithin: known(mapped.theilWithin),
    change: change && { ...change },
  };
}

/** The numbers about a whole place, each unknown one with its reason. */
export function indicesWire({ indices, suppressed }: MeasuredRow): MappingShown['indices'] {
  const { complexityRefused, herfindahlNormalised: _, ...numbers } = indices;
  return Object.entries(numbers).map(([id, value]) => ({
    id,
    value: known(value),
    reason: Number.isFinite(value)
      ? null
      : id === 'complexity' && complexityRefused !== null
        ? complexityRefused
        : id === 'complexity' || id === 'fitness'
          ? 'the place is specialised in nothing for sure, or lies across the compared places'
          : suppressed > 0
            ? 'cells of the place are suppressed'
            : 'the data do not have what it needs: other places, known cells, or codes that say what they lie in',
  }));
}

/** The supply system as it leaves, names where a person must look something up. */
export function supplyWire(system: SupplySystem, { actors }: Snapshot): SupplyShown {
  return {
    pairs: system.pairs,
    rows: system.rows.map((row) => ({
      tier: row.tier,
      firms: row.firms,
      keptBack: false,
      dependence: dependenceWire(row.dependence),
      certified: known(row.certified),
      owners: row.owners.map(({ owner, firms, certified }) => ({
        owner,
        firms,
        certified: known(certified),
      })),
      skills: {
        usual: known(row.skills.usual),
        withDirect: known(row.skills.withDirect),
        have: row.skills.have,
        of: row.skills.of,
      },
      levels: row.levels.map(({ dimension, mean, firms }) => ({
        dimension,
        mean: known(mean),
        firms,
      })),
    })),
    all: dependenceWire(system.all),
    conflicts: system.conflicts.map(({ actor, derived, declared, sellsOn }) => ({
      id: actors.id[actor],
      name: actors.name[actor],
      derived,
      declared,
      sellsOn,
    })),
    declared: system.declared,
    leftOut: system.leftOut,
    expired: system.expired,
  };
}

function dependenceWire(group: GroupDependence): SupplyShown['all'] {
  return { ...group, buyerConcentration: known(group.buyerConcentration) };
}

/** The definitions of all numbers of a mapping, with their sources written out. */
export function columnsWire(): MappingShown['columns'] {
  return MAPPING_COLUMNS.map(({ cites, ...column }) => ({
    ...column,
    sources: cites.map(referenceText),
  }));
}
