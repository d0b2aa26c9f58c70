import type { ReactNode } from 'react';
import type { MappingShown } from '../../../wire/show-mapping.ts';
import { DataTable } from '../../components/data-table.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { count, word } from '../../words/word.ts';
import { DRAWN, bubblesOf, industryColumns, rowsOf, sharesOf } from './industry-columns.ts';

/** Industries as bubbles and rows, or as their table. */
export function IndustriesSection({ shown }: { readonly shown: MappingShown }): ReactNode {
  const { industries, basis, places, unsized, suppressed, disclosure } = shown;
  const present = industries.filter(({ amount }) => amount[1] !== 0);
  const compared = present.some(({ quotient }) => quotient[0] !== null);
  const open = present.some(({ quotient: [low, high] }) => low !== high);
  return (
    <section aria-labelledby="industries">
      <h2 id="industries">
        {word(basis === 'field' ? 'mapping.fields' : 'mapping.industries')}{' '}
        {compared && <small>{word('mapping.against', { n: count(places) })}</small>}
      </h2>
      <TableTwin
        picture={
          <>
            {present.some(({ quotient: [low, high] }) => low !== null && low === high) && (
              <Drawing height={340} draw={(width) => bubblesOf(present, Math.min(width, 980))} />
            )}
            {compared ? (
              <>
                <p className="mid">
                  {word('mapping.rows.says')} {open && word('mapping.rows.open')}
                </p>
                <Drawing
                  height={400}
                  draw={(width) => rowsOf(shown, present, Math.min(width, 980))}
                />
              </>
            ) : (
              <Drawing height={400} draw={(width) => sharesOf(present, Math.min(width, 820))} />
            )}
            {present.length > DRAWN && (
              <p className="soft">{word('mapping.more', { n: count(present.length - DRAWN) })}</p>
            )}
          </>
        }
        table={
          <DataTable
            caption={word('mapping.table')}
            columns={industryColumns(shown)}
            rows={industries}
            rowKey={(row) => row.code}
            sort={{ by: 'amount', down: true }}
          />
        }
      />
      {unsized > 0 && <p className="soft">{word('mapping.unsized', { n: count(unsized) })}</p>}
      {suppressed > 0 && (
        <p className="soft">{word('mapping.suppressed', { n: count(suppressed) })}</p>
      )}
      {disclosure !== null && disclosure.keptBack > 0 && (
        <p className="soft">
          {word('mapping.kept', {
            n: count(disclosure.keptBack),
            least: count(disclosure.least),
          })}
        </p>
      )}
    </section>
  );
}
