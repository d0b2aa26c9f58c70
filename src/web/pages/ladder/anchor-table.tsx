import type { ReactNode } from 'react';
import type { PlaceProfileWire } from '../../../wire/show-profile.ts';
import { ScrollTable } from '../../components/scroll-table.tsx';
import { capital } from '../../components/states.tsx';
import { word } from '../../words/word.ts';

/** The ladder itself: what a firm on each level does in each dimension, and what starts to matter there. */
export function AnchorTable({ levels }: Pick<PlaceProfileWire, 'levels'>): ReactNode {
  const dimensions = levels[0]?.anchors.map(({ dimension }) => dimension) ?? [];
  return (
    <section aria-labelledby="anchors">
      <h2 id="anchors">{word('ladder.anchors')}</h2>
      <ScrollTable caption={word('ladder.anchors.table')} className="anchors">
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
      </ScrollTable>
    </section>
  );
}
