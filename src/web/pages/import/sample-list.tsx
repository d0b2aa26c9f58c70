import type { ReactNode } from 'react';
import { word } from '../../words/word.ts';
import { SAMPLE, sampleFile } from './sample-files.ts';

/** The files of the messy sample, each taken as a person's own file would be. */
export function SampleList({ onFile }: { readonly onFile: (file: File) => void }): ReactNode {
  return (
    <section className="sample" aria-labelledby="sample">
      <h3 id="sample">{word('bring.sample')}</h3>
      <p className="mid read">{word('bring.sample.says')}</p>
      <ul>
        {SAMPLE.map(({ name, word: label }) => (
          <li key={name}>
            <button
              type="button"
              className="linklike"
              onClick={() => void sampleFile(name).then(onFile)}
            >
              {name}
            </button>{' '}
            <span className="soft">{word(label)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
