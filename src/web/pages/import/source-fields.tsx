import type { ReactNode } from 'react';
import { word } from '../../words/word.ts';
import { idOf, type SourceDraft } from './import-draft.ts';

/** Where the rows come from: said once, shown under every number that rests on them. */
export function SourceFields({
  source,
  onSource,
}: {
  readonly source: SourceDraft;
  readonly onSource: (source: SourceDraft) => void;
}): ReactNode {
  return (
    <section aria-labelledby="source">
      <h2 id="source">{word('import.source')}</h2>
      <div className="fields">
        <label>
          {word('import.source.title')}
          <input
            required
            value={source.title}
            onChange={(event) => {
              const title = event.target.value;
              onSource({ ...source, title, id: idOf(title), acknowledgement: title });
            }}
          />
        </label>
        <label>
          {word('import.source.publisher')}
          <input
            value={source.publisher}
            onChange={(event) => onSource({ ...source, publisher: event.target.value })}
          />
        </label>
        <label>
          {word('import.source.day')}
          <input
            type="date"
            required
            value={source.day}
            onChange={(event) => onSource({ ...source, day: event.target.value })}
          />
        </label>
        <label>
          {word('import.source.licence')}
          <input
            value={source.licence}
            onChange={(event) => onSource({ ...source, licence: event.target.value })}
          />
        </label>
        <label className="broad">
          {word('import.source.blind')}
          <input
            placeholder={word('import.source.blind.example')}
            value={source.blindSpot}
            onChange={(event) => onSource({ ...source, blindSpot: event.target.value })}
          />
        </label>
      </div>
    </section>
  );
}
