import type { ReactNode } from 'react';
import { word } from '../words/word.ts';

/** The head of a table of pillars: a column a phase, in their order from 1, and what the phase reached means. */
export function PhaseHead({ names }: { readonly names: readonly string[] }): ReactNode {
  return (
    <thead>
      <tr>
        <th scope="col">{word('case.pillar')}</th>
        {names.map((name, i) => (
          <th key={name} scope="col">
            {i + 1} <span className="hide-s">{name}</span>
          </th>
        ))}
        <th scope="col" className="hide-s">
          {word('case.meaning')}
        </th>
      </tr>
    </thead>
  );
}
