import type { ReactNode } from 'react';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { ObstaclesShown } from '../../../wire/show-obstacles.ts';
import { Said } from '../../components/said.tsx';
import { ScrollTable } from '../../components/scroll-table.tsx';
import { LANGUAGE, word } from '../../words/word.ts';
import { Bring } from './bring.tsx';

/** Whether what institutions work on follows the firms here, or is everybody’s portfolio. */
export function FitSection({ fit }: { readonly fit: ObstaclesShown['fit'] }): ReactNode {
  const rows = [
    { label: word('support.fit.fit'), share: fit.fit },
    { label: word('support.fit.lead'), share: fit.lead },
    { label: word('support.fit.alike'), share: fit.alike },
    { label: word('support.fit.firms'), share: fit.firmsAlike },
  ];
  return (
    <section aria-labelledby="fit">
      <h2 id="fit">{word('support.fit')}</h2>
      <p className="read">
        <Said message={fit.says} />
      </p>
      <Bring missing={fit.missing} />
      {fit.verdict !== 'cannot-tell' && (
        <ScrollTable caption={word('support.fit.table')} className="narrow">
          <thead>
            <tr>
              <th scope="col">{word('support.fit.what')}</th>
              <th scope="col" className="num">
                {word('support.value')}
              </th>
              <th scope="col" className="num">
                {word('support.interval')}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ label, share }) => (
              <tr key={label}>
                <th scope="row">{label}</th>
                <td className="num">{writeMeasured(share.value, 'index', LANGUAGE)}</td>
                <td className="num">{writeInterval(share.interval, 'index', LANGUAGE)}</td>
              </tr>
            ))}
          </tbody>
        </ScrollTable>
      )}
    </section>
  );
}
