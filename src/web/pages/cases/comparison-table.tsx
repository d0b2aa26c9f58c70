import type { ReactNode } from 'react';
import { UNKNOWN } from '../../../domain/say.ts';
import type { CaseList } from '../../../wire/list-cases.ts';
import { ScrollTable } from '../../components/scroll-table.tsx';
import { capital } from '../../components/states.tsx';
import { word } from '../../words/word.ts';

/** The documented cases side by side in seven rows; it scrolls sideways by itself. */
export function ComparisonTable({ list }: { readonly list: CaseList }): ReactNode {
  const { cases, comparison } = list;
  return (
    <section aria-labelledby="compare">
      <h2 id="compare">{word('cases.compare')}</h2>
      <p className="mid">{word('cases.compare.says')}</p>
      <ScrollTable caption={word('cases.compare.table')} className="compared">
        <thead>
          <tr>
            <th scope="col">{word('cases.row')}</th>
            {cases.map(({ id, name }) => (
              <th key={id} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {comparison.map(({ row, cells }) => (
            <tr key={row}>
              <th scope="row">{capital(row)}</th>
              {cells.map((facts, i) => (
                <td key={cases[i].id}>
                  {facts.length === 0
                    ? UNKNOWN
                    : facts.map(({ says, source }) => (
                        <p key={`${says} ${source}`}>
                          {capital(says)} <small className="soft">{source}</small>
                        </p>
                      ))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
