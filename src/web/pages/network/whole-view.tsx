import { useMemo, useState, type ReactNode } from 'react';
import type { Network } from '../../../wire/show-network.ts';
import { useAddress, useMove } from '../../address.ts';
import { DataTable } from '../../components/data-table.tsx';
import { EmptyState } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { wholePart } from '../../network-picture/ego-network.ts';
import { count, word } from '../../words/word.ts';
import { EgoPanel } from './ego-view.tsx';
import { GraphStage } from './graph-stage.tsx';
import { LookBar } from './look-bar.tsx';
import { actorColumns } from './network-columns.tsx';
import { lookOf } from './show.ts';

/** More actors than this are drawn only when somebody insists. */
const WARN_ABOVE = 5000;

/** Every actor with a partner and every tie; on request only, for it answers little. */
export function WholeView({
  network,
  narrow,
}: {
  readonly network: Network;
  readonly narrow: boolean;
}): ReactNode {
  const address = useAddress();
  const { change } = useMove();
  const [insists, setInsists] = useState(false);
  const part = useMemo(() => {
    const { actors, ties } = wholePart(network);
    return { actors: actors.filter((i) => network.actors[i].degree > 0), ties };
  }, [network]);
  const columns = useMemo(() => actorColumns(network, address), [network, address]);
  const chosen = network.actors.find(({ id }) => id === address.search['who']) ?? null;
  const choose = (id: string): void => change({ who: id === chosen?.id ? undefined : id }, false);
  const n = count(part.actors.length);
  const label = word('whole.label', { n, ties: count(part.ties.length) });
  const large = part.actors.length > WARN_ABOVE && !insists;
  return (
    <div className={chosen === null ? 'stage' : 'stage beside'}>
      <div>
        <TableTwin
          fallback={narrow ? 'table' : 'picture'}
          picture={
            large ? (
              <EmptyState
                title={word('whole.warn.head', { n })}
                action={
                  <button type="button" className="btn" onClick={() => setInsists(true)}>
                    {word('whole.warn.draw')}
                  </button>
                }
              >
                <p>{word('whole.warn.says')}</p>
              </EmptyState>
            ) : (
              <>
                <LookBar network={network} />
                <GraphStage
                  network={network}
                  part={part}
                  selected={chosen?.id ?? null}
                  onOpen={choose}
                  {...lookOf(address.search)}
                  label={label}
                />
              </>
            )
          }
          table={
            <DataTable
              caption={label}
              columns={columns}
              rows={network.actors}
              rowKey={({ id }) => id}
              selected={chosen?.id ?? null}
              onSelect={choose}
              sort={{ by: 'degree', down: true }}
            />
          }
        />
      </div>
      {chosen !== null && <EgoPanel actor={chosen} network={network} />}
    </div>
  );
}
