import type { ReactNode } from 'react';
import { word, type Word } from '../../words/word.ts';
import { DISTRICT, SAMPLE, sampleFile } from './sample-files.ts';

/** The files of both samples, each taken as a person's own file would be. */
export function SampleList({ onFile }: { readonly onFile: (file: File) => void }): ReactNode {
  return (
    <>
      <Sample
        id="sample"
        head="bring.sample"
        says="bring.sample.says"
        files={SAMPLE}
        onFile={onFile}
      />
      <Sample
        id="district"
        head="bring.district"
        says="bring.district.says"
        files={DISTRICT}
        onFile={onFile}
      />
    </>
  );
}

function Sample({
  id,
  head,
  says,
  files,
  onFile,
}: {
  readonly id: string;
  readonly head: Word;
  readonly says: Word;
  readonly files: readonly { readonly name: string; readonly word: Word }[];
  readonly onFile: (file: File) => void;
}): ReactNode {
  return (
    <section className="sample" aria-labelledby={id}>
      <h3 id={id}>{word(head)}</h3>
      <p className="mid read">{word(says)}</p>
      <ul>
        {files.map(({ name, word: label }) => (
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
