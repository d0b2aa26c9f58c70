import { useState, type ReactNode } from 'react';
import { isOwnPlace } from '../../../domain/definition.ts';
import { writeCount } from '../../../domain/say.ts';
import type { PlaceList, PlaceRow } from '../../../wire/list-places.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { DataTable, type Column, type Sort } from '../../components/data-table.tsx';
import { kindOfPlace } from '../../components/kind-of-place.ts';
import { sortRows } from '../../components/sort-rows.ts';
import { Link } from '../../components/link.tsx';
import { EmptyState } from '../../components/states.tsx';
import { LANGUAGE, word } from '../../words/word.ts';

/** The href of the first page about a place. */
function hrefTo(workspace: string, row: PlaceRow): string {
  return hrefOf({ workspace, place: row.code, search: {} }, 'overview');
}

function columnsOf(name: (row: PlaceRow) => ReactNode): readonly Column<PlaceRow>[] {
  const number = (key: 'actors' | 'firms' | 'small' | 'ties', wide: boolean): Column<PlaceRow> => ({
    key,
    head: word(`places.column.${key}`),
    number: true,
    value: (row) => row[key],
    cell: (row) => writeCount(row[key], LANGUAGE),
    wide,
  });
  return [
    { key: 'name', head: word('column.place'), value: (row) => row.name, cell: name },
    number('actors', false),
    number('firms', true),
    number('small', false),
    number('ties', true),
  ];
}

/** What a search found, best first. */
export function FoundList({
  q,
  found,
}: {
  readonly q: string;
  readonly found: readonly PlaceRow[];
}): ReactNode {
  const { workspace } = useAddress();
  if (found.length === 0) {
    return (
      <EmptyState title={word('places.none.head')}>
        <p>{word('places.none', { q: q.trim() })}</p>
      </EmptyState>
    );
  }
  const columns = columnsOf((row) => (
    <Link href={hrefTo(workspace, row)}>
      <b>{row.name}</b> <span className="soft">{[kindOfPlace(row), row.code].join(' · ')}</span>
    </Link>
  ));
  return (
    <DataTable
      caption={word('places.found')}
      columns={columns}
      rows={found}
      rowKey={(row) => row.code}
      first={40}
    />
  );
}

/** Countries with their numbers; each opens into its regions. */
export function CountryList({ list }: { readonly list: PlaceList }): ReactNode {
  const { workspace } = useAddress();
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [sort, setSort] = useState<Sort>({ by: 'actors', down: true });
  const [all, setAll] = useState(false);
  const childrenOf = (code: string): readonly PlaceRow[] =>
    list.places.filter((row) => row.code.length === code.length + 1 && row.code.startsWith(code));
  const columns = columnsOf(() => null);
  const countries = list.places.filter((row) => row.level === 0 && !isOwnPlace(row.code));
  const shown = countries.length > 45 && !all ? 40 : countries.length;
  const flatten = (rows: readonly PlaceRow[]): readonly PlaceRow[] =>
    sortRows(rows, columns, sort).flatMap((row) =>
      open.has(row.code) ? [row, ...flatten(childrenOf(row.code))] : [row],
    );
  const rows = flatten(sortRows(countries, columns, sort).slice(0, shown));
  const toggle = (code: string): void =>
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(code)) next.add(code);
      return next;
    });
  const named = columnsOf((row) => {
    const inside = row.level < 3 && childrenOf(row.code).length > 0;
    return (
      <span className={`tree level-${row.level}`}>
        {inside ? (
          <button
            type="button"
            className="fold"
            aria-expanded={open.has(row.code)}
            aria-label={word('places.open', { country: row.name })}
            onClick={() => toggle(row.code)}
          >
            <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true">
              <path d="m3 1 4 4-4 4" fill="none" stroke="currentColor" strokeWidth="1.5" />
            </svg>
          </button>
        ) : (
          <span className="fold" />
        )}
        <Link href={hrefTo(workspace, row)}>
          {row.level === 0 ? <b>{row.name}</b> : row.name}
          {row.level > 0 && <span className="soft"> {row.code}</span>}
        </Link>
      </span>
    );
  });
  return (
    <>
      <DataTable
        caption={word('places.table')}
        columns={named}
        rows={rows}
        rowKey={(row) => row.code}
        sort={sort}
        onSort={(next) => setSort(next)}
        keepOrder
        first={Infinity}
      />
      {shown < countries.length && (
        <button type="button" className="more" onClick={() => setAll(true)}>
          {word('table.more', { rest: { count: countries.length - shown } })}
        </button>
      )}
    </>
  );
}

/** All places of a small register, the largest first. */
export function AllPlaces({ places }: { readonly places: readonly PlaceRow[] }): ReactNode {
  const { workspace } = useAddress();
  const columns = columnsOf((row) => (
    <Link href={hrefTo(workspace, row)}>
      <b>{row.name}</b> <span className="soft">{row.code}</span>
    </Link>
  ));
  return (
    <DataTable
      caption={word('places.table')}
      columns={columns}
      rows={places}
      rowKey={(row) => row.code}
      sort={{ by: 'actors', down: true }}
    />
  );
}
