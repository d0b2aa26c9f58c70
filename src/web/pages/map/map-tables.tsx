import type { ReactNode } from 'react';
import type { MapWire } from '../../../wire/show-map.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Glyph } from '../../components/glyph.tsx';
import { Party } from '../../components/party.tsx';
import { count, word } from '../../words/word.ts';

type Point = MapWire['points'][number];
type Circle = MapWire['picture']['circles'][number];

/** The regions as a table shows and exports them. */
export const REGION_COLUMNS: readonly Column<Circle>[] = [
  { key: 'name', head: word('column.region'), value: ({ name }) => name },
  { key: 'code', head: word('column.code'), value: ({ code }) => code, wide: true },
  { key: 'actors', head: word('column.actors'), number: true, value: ({ actors }) => actors },
  { key: 'small', head: word('column.small'), number: true, value: ({ small }) => small },
];

/** The organisations as a table shows and exports them. */
export const POINT_COLUMNS: readonly Column<Point>[] = [
  {
    key: 'actor',
    head: word('column.actor'),
    value: ({ name }) => name,
    cell: ({ name, glyph }) => (
      <span>
        <Glyph kind={glyph} named /> {name}
      </span>
    ),
  },
  { key: 'city', head: word('column.city'), value: ({ city }) => city },
  { key: 'region', head: word('column.region'), value: ({ region }) => region, wide: true },
  { key: 'degree', head: word('column.degree'), number: true, value: ({ degree }) => degree },
  { key: 'placed', head: word('column.placed'), value: placedBy, wide: true },
];

function placedBy({ lat, byCode }: Point): string {
  if (lat === null) return word('column.placed.not');
  return byCode ? word('column.placed.code') : word('column.placed.coordinates');
}

/** The map in words: its regions, and its organisations with the way each was placed. */
export function MapTables({
  answer,
  points,
  selected,
  onSelect,
}: {
  readonly answer: MapWire;
  readonly points: readonly Point[];
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
}): ReactNode {
  const chosen = points.find(({ id }) => id === selected);
  return (
    <div className="map-tables">
      <section>
        <h2>
          {word('map.actors')}{' '}
          <small>{word('network.table.count', { n: count(points.length) })}</small>
        </h2>
        {chosen !== undefined && (
          <p className="mid">
            {word('map.chosen')}: <Party actor={chosen} />
          </p>
        )}
        <DataTable
          caption={word('map.actors')}
          columns={POINT_COLUMNS}
          rows={points}
          rowKey={({ id }) => id}
          selected={selected}
          onSelect={onSelect}
          sort={{ by: 'degree', down: true }}
          first={60}
        />
      </section>
      <section>
        <h2>{word('map.regions')}</h2>
        <DataTable
          caption={word('map.regions')}
          columns={REGION_COLUMNS}
          rows={answer.picture.circles}
          rowKey={({ code }) => code}
          sort={{ by: 'actors', down: true }}
        />
      </section>
    </div>
  );
}
