import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useAddress, useMove } from '../../address.ts';
import { Answer, EmptyState } from '../../components/states.tsx';
import { networkQueryOf } from '../../queries.ts';
import { useNarrow } from '../../state/use-narrow.ts';
import { word } from '../../words/word.ts';
import { CommunitiesView } from './communities-view.tsx';
import { EgoView } from './ego-view.tsx';
import { FilterBar } from './filter-bar.tsx';
import { filtersOf, NO_FILTERS, queryOf } from './network-filters.ts';
import { NetworkHead } from './network-head.tsx';
import { showOf } from './show.ts';
import { WholeView } from './whole-view.tsx';
import './network.css';

/** The network of a place: communities first, one actor or everything on request, each with its table. */
export function NetworkPage(): ReactNode {
  const { workspace, place, search } = useAddress();
  const { change } = useMove();
  const filters = filtersOf(search);
  // The picture stays while a filter is counted, so that nobody loses the thread.
  const query = useQuery({
    ...networkQueryOf({ workspace, place }, queryOf(filters)),
    placeholderData: keepPreviousData,
  });
  const narrow = useNarrow();
  const show = showOf(search);
  return (
    <Answer query={query} what={word('busy.network')} rows={10}>
      {(network) => (
        <div className="network" aria-busy={query.isPlaceholderData}>
          <NetworkHead network={network} show={show} narrow={narrow} />
          <FilterBar
            network={network}
            filters={filters}
            busy={query.isPlaceholderData}
            narrow={narrow}
          />
          {network.actors.length === 0 ? (
            <EmptyState
              title={word('filter.empty')}
              action={
                <button type="button" className="btn" onClick={() => change(NO_FILTERS)}>
                  {word('filter.clear', { n: { count: 2 } })}
                </button>
              }
            >
              <p>{word('filter.empty.says')}</p>
            </EmptyState>
          ) : show === 'actor' ? (
            <EgoView network={network} narrow={narrow} />
          ) : show === 'all' ? (
            <WholeView network={network} narrow={narrow} />
          ) : (
            <CommunitiesView network={network} narrow={narrow} />
          )}
        </div>
      )}
    </Answer>
  );
}
