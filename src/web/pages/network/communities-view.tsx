import { useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, type ReactNode } from 'react';
import { writeNumber } from '../../../domain/say.ts';
import type { Network } from '../../../wire/show-network.ts';
import { hrefOf, useAddress, useMove } from '../../address.ts';
import { DataTable } from '../../components/data-table.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { TableTwin, useView } from '../../components/table-twin.tsx';
import { CommunityBubbles } from '../../network-picture/community-bubbles.tsx';
import { Strips } from '../../network-picture/strips.tsx';
import { placesQuery } from '../../queries.ts';
import { useKey } from '../../state/use-key.ts';
import { count, word } from '../../words/word.ts';
import { CommunityPanel } from './community-panel.tsx';
import { actorColumns, COMMUNITY_COLUMNS } from './network-columns.tsx';

/** The communities as bubbles or as a table, and the one that is opened. */
export function CommunitiesView({
  network,
  narrow,
}: {
  readonly network: Network;
  readonly narrow: boolean;
}): ReactNode {
  const address = useAddress();
  const { change, go } = useMove();
  const { picture } = network;
  const open = picture.bubbles.find(({ key }) => key === address.search['open']) ?? null;
  const selected = open?.key ?? null;
  const toggle = useCallback(
    (key: string) => change({ open: key === selected ? undefined : key }),
    [change, selected],
  );
  const close = useCallback(() => change({ open: undefined }), [change]);
  useKey('escape', close, open !== null);
  const sources = useQuery(placesQuery(address.workspace)).data?.sources ?? [];
  const shown = picture.bubbles.filter(({ apart }) => !apart).length;
  const fallback = narrow ? 'table' : 'picture';
  const { view } = useView(fallback);
  return (
    <>
      <div className={open === null ? 'stage' : 'stage beside'}>
        <div>
          <TableTwin
            fallback={fallback}
            picture={
              <figure>
                {shown > 0 && (
                  <CommunityBubbles
                    picture={picture}
                    labels="names"
                    selected={selected}
                    onOpen={toggle}
                  />
                )}
                <Strips
                  picture={picture}
                  selected={selected}
                  onOpen={toggle}
                  onActor={(id) => go(hrefOf(address, 'actors', id))}
                />
                <figcaption>
                  <SourceLine sources={sources}>
                    {picture.bubbles.length > 0 && captionOf(network)}
                  </SourceLine>
                </figcaption>
              </figure>
            }
            table={<Communities network={network} selected={selected} onOpen={toggle} />}
          />
        </div>
        {open !== null && <CommunityPanel network={network} bubble={open} onClose={close} />}
      </div>
      {view === 'table' && <Actors network={network} />}
    </>
  );
}

function captionOf({ picture, largest }: Network): string {
  const q = picture.modularity;
  const first = word('network.caption');
  const runs =
    q === null ? `${first}.` : `${first}, ${word('network.caption.q', { q: writeNumber(q) })}.`;
  if (largest === null) return runs;
  const { acronym, pairs, of } = largest;
  return `${runs} ${word('network.caption.largest', { acronym, pairs: count(pairs), of: count(of) })}`;
}

function Communities({
  network,
  selected,
  onOpen,
}: {
  readonly network: Network;
  readonly selected: string | null;
  readonly onOpen: (key: string) => void;
}): ReactNode {
  const { bubbles } = network.picture;
  if (bubbles.length === 0) return null;
  return (
    <section>
      <h2>
        {word('network.table.communities')}{' '}
        <small>{word('network.table.count', { n: count(bubbles.length) })}</small>
      </h2>
      <DataTable
        caption={word('network.table.communities')}
        columns={COMMUNITY_COLUMNS}
        rows={bubbles}
        rowKey={({ key }) => key}
        selected={selected}
        onSelect={onOpen}
        sort={{ by: 'actors', down: true }}
        first={12}
      />
    </section>
  );
}

/** Every actor with what the picture says of it: degree, role, neighbours. */
function Actors({ network }: { readonly network: Network }): ReactNode {
  const address = useAddress();
  const { change } = useMove();
  const columns = useMemo(() => actorColumns(network, address), [network, address]);
  return (
    <section className="later">
      <h2>
        {word('network.table.actors')}{' '}
        <small>{word('network.table.count', { n: count(network.actors.length) })}</small>
      </h2>
      <DataTable
        caption={word('network.table.actors')}
        columns={columns}
        rows={network.actors}
        rowKey={({ id }) => id}
        onSelect={(id) => change({ show: 'actor', who: id })}
        sort={{ by: 'degree', down: true }}
        first={50}
      />
    </section>
  );
}
