import { useMemo, useState, type ReactNode } from 'react';
import { writeMeasured } from '../../../figure/write-value.ts';
import { DataTable, type Column, type Sort } from '../../components/data-table.tsx';
import { useSettled } from '../../state/use-settled.ts';
import { COLUMNS, type Analysis, type ColumnId, type NumberId } from '../../tab/analysis.ts';
import { LANGUAGE, count, word } from '../../words/word.ts';
import { orderOf } from './order-of.ts';
import type { Picked } from './tab-result.tsx';

const WHOLE: readonly ColumnId[] = ['partners', 'out', 'in', 'core'];

/** All actors with their numbers; sorted and searched as columns, so that a million rows answer at once. */
export function ActorTable({
  analysis,
  picked,
  onPick,
  onMade,
}: {
  readonly analysis: Analysis;
  readonly picked: Picked;
  readonly onPick: (picked: Picked) => void;
  readonly onMade: (id: NumberId | ColumnId) => void;
}): ReactNode {
  const [sort, setSort] = useState<Sort>({ by: 'partners', down: true });
  const [find, setFind] = useState('');
  const asked = useSettled(find.trim().toLowerCase(), 150);
  const { names, community, hubs } = analysis;
  const rows = useMemo(
    () => orderOf(analysis, sort, { text: asked, community: picked.community }),
    [analysis, sort, asked, picked.community],
  );
  const columns = useMemo(() => columnsOf(analysis), [analysis]);
  const held = COLUMNS.filter((id) => analysis.columns[id] !== undefined);
  return (
    <>
      <div className="row tab-find">
        <input
          type="search"
          aria-label={word('tab.actors.find')}
          placeholder={word('tab.actors.find')}
          value={find}
          onChange={(event) => setFind(event.target.value)}
        />
        <span className="soft" role="status">
          {word('tab.actors.some', { n: count(rows.length), of: count(names.length) })}
        </span>
        {picked.community !== null && (
          <button
            type="button"
            className="chip"
            onClick={() => onPick({ actor: picked.actor, community: null })}
          >
            {word('tab.actors.community', { hub: names[hubs[picked.community]] })}
            <i>{word('tab.actors.all')}</i>
          </button>
        )}
      </div>
      {rows.length === 0 ? (
        <p className="mid">{word('tab.actors.none')}</p>
      ) : (
        <DataTable
          caption={word('tab.actors.caption')}
          columns={columns}
          rows={rows}
          rowKey={String}
          selected={picked.actor === null ? null : String(picked.actor)}
          onSelect={(key) =>
            onPick({
              ...picked,
              actor: picked.actor === Number(key) ? null : Number(key),
            })
          }
          sort={sort}
          onSort={setSort}
          keepOrder
          first={50}
        />
      )}
      <p className="src">
        {word('tab.made')}:{' '}
        {held.map((id, i) => (
          <span key={id}>
            {i > 0 && ' · '}
            <button type="button" className="linklike" onClick={() => onMade(id)}>
              {word(`net.${id}`)}
            </button>
          </span>
        ))}
        {community.length > 0 && (
          <>
            {' · '}
            <button type="button" className="linklike" onClick={() => onMade('communities')}>
              {word('tab.community')}
            </button>
          </>
        )}
      </p>
    </>
  );
}

function columnsOf({ names, columns, community, hubs }: Analysis): readonly Column<number>[] {
  const held = COLUMNS.filter((id) => columns[id] !== undefined);
  return [
    { key: 'name', head: word('tab.name'), value: (v) => names[v] },
    ...held.map((id): Column<number> => {
      const values = columns[id]!;
      return {
        key: id,
        head: word(`net.${id}`),
        number: true,
        wide: id !== 'partners' && id !== 'betweenness',
        value: (v) => values[v],
        cell: (v) => writeMeasured(values[v], WHOLE.includes(id) ? 'count' : 'index', LANGUAGE),
      };
    }),
    {
      key: 'community',
      head: word('tab.community'),
      value: (v) => names[hubs[community[v]]],
      wide: true,
    },
  ];
}
