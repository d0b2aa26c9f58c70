import type { ReactNode } from 'react';
import type { Network } from '../../../wire/show-network.ts';
import { useMove } from '../../address.ts';
import { FilterChip, FilterChoice } from '../../components/filter-chip.tsx';
import { Legend } from '../../components/legend.tsx';
import { count, word } from '../../words/word.ts';
import {
  chooseFirms,
  filterCount,
  FIRMS,
  firmsOf,
  NO_FILTERS,
  switchKind,
  type Firms,
  type NetworkFilters,
} from './network-filters.ts';

const SIZES = [5, 10, 15, 20, 30, 50] as const;

/** What is left out, for picture, table and export alike. The legend is the filter by kind. */
export function FilterBar({
  network,
  filters,
  busy,
  narrow,
}: {
  readonly network: Network;
  readonly filters: NetworkFilters;
  readonly busy: boolean;
  readonly narrow: boolean;
}): ReactNode {
  const { change } = useMove();
  const on = filterCount(filters);
  const years = yearsOf(network, filters);
  const kinds = network.tieKinds;
  const sizes = [...new Set([...SIZES, ...(filters.largest === null ? [] : [filters.largest])])];
  const bar = (
    <div className="filters" role="group" aria-label={word('filter.label')}>
      <FilterChoice
        label={word('filter.firms')}
        value={firmsOf(filters)}
        options={FIRMS.map((firms) => ({ value: firms, label: word(`filter.firms.${firms}`) }))}
        onChange={(firms) => change(chooseFirms(filters, firms as Firms))}
      />
      {kinds.length < 2 ? (
        <span className="chip still">
          {word('filter.tie')} <i>{word(`tie.${kinds[0]?.kind ?? 'joint-project'}`)}</i>
        </span>
      ) : (
        <FilterChoice
          label={word('filter.tie')}
          value={filters.tie ?? ''}
          options={[
            { value: '', label: word('filter.tie.any') },
            ...kinds.map(({ kind, pairs }) => ({
              value: kind,
              label: word('filter.tie.of', { kind: word(`tie.${kind}`), pairs: count(pairs) }),
            })),
          ]}
          onChange={(kind) => change({ tie: kind || undefined })}
        />
      )}
      <FilterChoice
        label={word('filter.reach')}
        value={filters.reach}
        options={(['inside', 'all'] as const).map((reach) => ({
          value: reach,
          label: word(`filter.reach.${reach}`),
        }))}
        onChange={(reach) => change({ reach: reach === 'all' ? 'all' : undefined })}
      />
      {(years.length === 0 ? [] : (['from', 'to'] as const)).map((end) => (
        <FilterChoice
          key={end}
          label={word(`filter.${end}`)}
          value={String(filters[end] ?? '')}
          options={[
            { value: '', label: word('filter.anytime') },
            ...years.map((year) => ({ value: String(year), label: String(year) })),
          ]}
          onChange={(year) => change({ [end]: year || undefined })}
        />
      ))}
      <FilterChoice
        label={word('filter.largest')}
        value={String(filters.largest ?? '')}
        options={[
          { value: '', label: word('filter.largest.any') },
          ...sizes
            .sort((a, b) => a - b)
            .map((n) => ({
              value: String(n),
              label: word('filter.largest.n', { n: { count: n } }),
            })),
        ]}
        onChange={(n) => change({ largest: n || undefined })}
      />
      {on > 0 && (
        <FilterChip pressed={false} onPress={() => change(NO_FILTERS)}>
          {word('filter.clear', { n: count(on) })}
        </FilterChip>
      )}
      <output className="soft">{busy ? word('filter.busy') : ''}</output>
    </div>
  );
  return (
    <>
      {narrow ? (
        <details className="fold" open={on > 0}>
          <summary>{on > 0 ? word('filter.on', { n: count(on) }) : word('filter.label')}</summary>
          {bar}
        </details>
      ) : (
        bar
      )}
      <Legend shown={filters.kinds} onToggle={(kind) => change(switchKind(filters, kind))} />
    </>
  );
}

/** Years that can be chosen: those in which something here is known to run, and those chosen already. */
function yearsOf({ years: known }: Network, { from, to }: NetworkFilters): readonly number[] {
  const [first, last] = known ?? [0, -1];
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i);
  const chosen = [from, to].filter((year) => year !== null);
  return [...new Set([...years, ...chosen])].sort((a, b) => a - b);
}
