import type { ReactNode } from 'react';
import type { PlaceProfileWire } from '../../../wire/show-profile.ts';
import { capital } from '../../components/states.tsx';
import { word } from '../../words/word.ts';

/** The ladder itself: what a firm on each level does in each dimension, and what starts to matter there. */
export function AnchorTable({ levels }: Pick<PlaceProfileWire, 'levels'>): ReactNode {
  const dimensions = levels[0]?.anchors.map(({ dimension }) => dimension) ?? [];
  return (
    <section aria-labelledby="anchors">
      <h2 id="anchors">{word('ladder.anchors')}</h2>
      <div className="scroll" tabIndex={0} role="region" aria-label={word('ladder.anchors.table')}>
        <table className="tbl anchors">
          <caption className="vh">{word('ladder.anchors.table')}</caption>
          <thead>
            <tr>
              <th scope="col">{word('case.ladder.level')}</th>
              {dimensions.map((dimension) => (
                <th key={dimension} scope="col">
                  {capital(dimension)}
                </th>
              ))}
              <th scope="col">{word('ladder.matters')}</th>
            </tr>
          </thead>
          <tbody>
            {levels.map(({ level, name, anchors, instruments }) => (
              <tr key={level}>
                <th scope="row">
                  {level} {name}
                </th>
                {anchors.map(({ dimension, text }) => (
                  <td key={dimension}>{text}</td>
                ))}
                <td>{instruments.join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
