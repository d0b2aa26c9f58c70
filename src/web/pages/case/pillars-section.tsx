import type { ReactNode } from 'react';
import type { CaseShown } from '../../../wire/show-case.ts';
import { PhaseHead } from '../../components/phase-head.tsx';
import { ScrollTable } from '../../components/scroll-table.tsx';
import { capital } from '../../components/states.tsx';
import { word } from '../../words/word.ts';

/** Pillars down, phases across, a mark where each stands; the lowest say so. */
export function PillarsSection({
  pillars,
  phases,
}: Pick<CaseShown, 'pillars' | 'phases'>): ReactNode {
  return (
    <section aria-labelledby="pillars">
      <h2 id="pillars">{word('case.pillars')}</h2>
      <ScrollTable caption={word('case.pillars.table')} className="pillars">
        <PhaseHead names={phases} />
        <tbody>
          {pillars.map(({ pillar, phase, weakest, anchor }) => (
            <tr key={pillar}>
              <th scope="row">
                {capital(pillar)}
                {weakest && <b className="mark"> {word('case.lowest')}</b>}
              </th>
              {phases.map((name, i) => (
                <td key={name} className={i < phase ? 'reached' : undefined}>
                  {i + 1 === phase ? phase : ''}
                </td>
              ))}
              <td className="hide-s">{anchor}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <p className="src">{pillars[0].source}</p>
    </section>
  );
}
