import { useMemo, type ReactNode } from 'react';
import type { CommunityBubble, Network, NetworkActor } from '../../../wire/show-network.ts';
import { hrefOf, useAddress, useMove } from '../../address.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Named } from '../../components/glyph.tsx';
import { Link } from '../../components/link.tsx';
import { ActorGraph, graphFile } from '../../network-picture/actor-graph.tsx';
import { tiedMost } from '../../network-picture/community-bubbles.tsx';
import { partWhere } from '../../network-picture/ego-network.ts';
import { saveCsv, saveSvg } from '../../save-file.ts';
import { count, word } from '../../words/word.ts';
import { actorFileColumns } from './network-columns.tsx';
import { lookOf } from './show.ts';

interface Props {
  readonly network: Network;
  readonly bubble: CommunityBubble;
  readonly onClose: () => void;
}

/** One community, opened: who is in it, how they are tied, and to whom else. */
export function CommunityPanel({ network, bubble, onClose }: Props): ReactNode {
  const address = useAddress();
  const { change } = useMove();
  const part = useMemo(
    () => partWhere(network, (i) => network.actors[i].community === bubble.key),
    [network, bubble.key],
  );
  const members = useMemo(() => part.actors.map((i) => network.actors[i]), [network, part]);
  const columns = useMemo((): readonly Column<NetworkActor>[] => memberColumns(), []);
  const label = word('network.opened.graph', { n: count(bubble.actors) });
  const tied = tiedMost(bubble.key, network.picture).slice(0, 3);
  const file = `${network.place.code}-${bubble.hub}`;
  const choose = (id: string): void => change({ show: 'actor', who: id });
  return (
    <aside className="side" aria-labelledby="opened">
      <div className="side-head">
        <p className="sub">{word('network.opened')}</p>
        <button type="button" className="tool" aria-label={word('network.close')} onClick={onClose}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="m2 2 10 10M12 2 2 12" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      </div>
      <h2 id="opened" className="side-title">
        {bubble.name}
      </h2>
      <p className="mid" aria-live="polite">
        {word('network.opened.says', {
          actors: count(bubble.actors),
          hub: bubble.hub,
          small: count(bubble.small),
          initiatives: count(bubble.initiatives),
        })}
      </p>
      <ActorGraph
        network={network}
        part={part}
        selected={null}
        onOpen={choose}
        {...lookOf(address.search)}
        label={label}
        height={240}
        names={7}
      />
      <DataTable
        caption={label}
        columns={columns}
        rows={members}
        rowKey={({ id }) => id}
        onSelect={choose}
        sort={{ by: 'degree', down: true }}
        first={6}
      />
      <h3>{word('network.opened.tied')}</h3>
      <p className="mid">
        {tied.length === 0 && word('network.more.tied')}
        {tied.map(({ key, hub, ties }, i) => (
          <span key={key}>
            {i > 0 && ', '}
            <Link href={hrefOf(address, 'network', null, { ...address.search, open: key })}>
              {hub}
            </Link>{' '}
            ({word('network.opened.ties', { n: count(ties) })})
          </span>
        ))}
      </p>
      <div className="row">
        <ExportMenu
          choices={[
            {
              label: word('export.actors'),
              run: () => saveCsv(file, actorFileColumns(network, address), members),
            },
            {
              label: word('export.svg'),
              run: () =>
                saveSvg(file, graphFile(network, part, { ...lookOf(address.search), label })),
            },
          ]}
        />
      </div>
    </aside>
  );
}

function memberColumns(): readonly Column<NetworkActor>[] {
  return [
    {
      key: 'actor',
      head: word('column.actor'),
      value: ({ name }) => name,
      cell: ({ name, glyph }) => <Named kind={glyph}>{name}</Named>,
    },
    { key: 'degree', head: word('column.ties'), number: true, value: ({ degree }) => degree },
    {
      key: 'initiatives',
      head: word('column.initiatives'),
      number: true,
      value: ({ initiatives }) => initiatives,
    },
  ];
}
