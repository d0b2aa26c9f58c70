import { nameInside } from '../../../domain/region.ts';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { UNKNOWN, writeEur } from '../../../domain/say.ts';
import type { ActorList } from '../../../wire/show-actor.ts';
import { useAddress, useMove } from '../../address.ts';
import { DataTable, type Column, type Sort } from '../../components/data-table.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Legend } from '../../components/legend.tsx';
import { Party } from '../../components/party.tsx';
import { Said } from '../../components/said.tsx';
import { Answer } from '../../components/states.tsx';
import { tableFiles } from '../../components/table-files.ts';
import { actorsQuery } from '../../queries.ts';
import { saveCsv } from '../../save-file.ts';
import { useSettled } from '../../state/use-settled.ts';
import { count, word, wordMessage } from '../../words/word.ts';
import { filtersOf, switchKind } from '../network/network-filters.ts';
import { findRows } from './find-rows.ts';
import './actors.css';

type Row = ActorList['actors'][number];

/** Every organisation of the place: search, filter by kind, sort, take away. */
export function ActorsPage(): ReactNode {
  const query = useQuery(actorsQuery(useAddress()));
  return (
    <Answer query={query} what={word('busy.actors')} rows={12}>
      {(list) => <ActorsView list={list} />}
    </Answer>
  );
}

function ActorsView({ list }: { readonly list: ActorList }): ReactNode {
  const address = useAddress();
  const { change } = useMove();
  const { search } = address;
  const asked = search['kinds'];
  const shownKinds = useMemo(() => filtersOf({ kinds: asked ?? '' }).kinds, [asked]);
  const [text, setText] = useState(search['find'] ?? '');
  const settled = useSettled(text, 150);
  const rows = useMemo(
    () => findRows(list.actors, settled, shownKinds),
    [list.actors, settled, shownKinds],
  );
  const sort = readSort(search['sort']);
  const linked = list.actors.filter(({ degree }) => degree > 0).length;
  return (
    <>
      <div className="head">
        <p className="lede">
          <Said
            message={wordMessage('actors.lead', {
              n: count(list.actors.length),
              linked: count(linked),
            })}
          />
        </p>
        <div className="row noprint">
          <ExportMenu
            choices={[
              {
                label: word('export.actors'),
                run: () => saveCsv(`${list.place.code}-actors`, FILE_COLUMNS, rows),
              },
              ...tableFiles(address, 'actors', word('export.everybody')),
              ...tableFiles(address, 'initiatives', word('export.every-project')),
            ]}
          />
        </div>
      </div>
      <div className="actors-bar">
        <label>
          <span className="vh">{word('actors.find')}</span>
          <input
            type="search"
            placeholder={word('actors.find')}
            value={text}
            onChange={(event) => {
              setText(event.target.value);
              change({ find: event.target.value || undefined }, false);
            }}
          />
        </label>
        <Legend
          shown={shownKinds}
          onToggle={(kind) => change(switchKind(filtersOf(search), kind), false)}
        />
        <output className="soft">
          {rows.length < list.actors.length ? word('actors.found', { n: count(rows.length) }) : ''}
        </output>
      </div>
      {rows.length === 0 ? (
        <p className="mid">{word('actors.none')}</p>
      ) : (
        <DataTable
          caption={word('actors.caption', { place: nameInside(list.place) })}
          columns={COLUMNS}
          rows={rows}
          rowKey={({ id }) => id}
          sort={sort}
          onSort={(next) => change({ sort: writeSort(next) }, false)}
          first={200}
        />
      )}
    </>
  );
}

const COLUMNS: readonly Column<Row>[] = [
  {
    key: 'actor',
    head: word('column.actor'),
    value: ({ name }) => name,
    cell: (row) => <Party actor={row} />,
  },
  { key: 'city', head: word('column.city'), value: ({ city }) => city, wide: true },
  { key: 'region', head: word('column.region'), value: ({ region }) => region, wide: true },
  { key: 'degree', head: word('column.degree'), number: true, value: ({ degree }) => degree },
  {
    key: 'outside',
    head: word('column.outside'),
    number: true,
    value: ({ outside }) => outside,
    wide: true,
  },
  {
    key: 'initiatives',
    head: word('column.initiatives'),
    number: true,
    value: ({ initiatives }) => initiatives,
  },
  {
    key: 'amount',
    head: word('column.amount'),
    number: true,
    value: ({ amountEur }) => amountEur,
    cell: ({ amountEur }) => (amountEur === null ? UNKNOWN : writeEur(amountEur)),
    wide: true,
  },
];

const FILE_COLUMNS: readonly Column<Row>[] = [
  { key: 'id', head: 'id', value: ({ id }) => id },
  { key: 'legal', head: word('column.legal'), value: ({ legalName }) => legalName },
  { key: 'kind', head: word('column.kind'), value: ({ kind }) => kind },
  { key: 'small', head: word('column.isSmall'), value: ({ small }) => small },
  ...COLUMNS,
];

const FIRST_SORT: Sort = { by: 'initiatives', down: true };

function readSort(text: string | undefined): Sort {
  const [by, way] = (text ?? '').split('.');
  return COLUMNS.some(({ key }) => key === by) ? { by, down: way !== 'up' } : FIRST_SORT;
}

function writeSort({ by, down }: Sort): string | undefined {
  if (by === FIRST_SORT.by && down === FIRST_SORT.down) return undefined;
  return `${by}.${down ? 'down' : 'up'}`;
}
