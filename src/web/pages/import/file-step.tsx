import type { ReactNode } from 'react';
import { TakeFile } from '../../components/take-file.tsx';
import { word } from '../../words/word.ts';

/** Formats that are read, as a browser lists them. */
export const READABLE = '.csv,.tsv,.txt,.xlsx,.parquet,.graphml,.gexf,.json,.zip';

/** Takes a file, chosen or dropped. */
export function FileStep({
  other,
  onFile,
}: {
  /** True when a file is there already. */
  readonly other: boolean;
  readonly onFile: (file: File) => void;
}): ReactNode {
  return (
    <section aria-labelledby="which">
      <h2 id="which">{word('import.file.head')}</h2>
      <p className="mid read">{word('import.file.says')}</p>
      <TakeFile accept={READABLE} other={other} onFile={onFile} />
    </section>
  );
}
