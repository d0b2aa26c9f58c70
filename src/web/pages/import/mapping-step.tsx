import type { ReactNode } from 'react';
import type { Uploaded } from '../../../wire/import-file.ts';
import { Said } from '../../components/said.tsx';
import { word, wordMessage } from '../../words/word.ts';
import { isMapped, sourceOf, type ImportDraft } from './import-draft.ts';
import { SourceFields } from './source-fields.tsx';
import { TableMapping } from './table-mapping.tsx';

interface Props {
  readonly uploaded: Uploaded;
  readonly draft: ImportDraft;
  readonly onDraft: (draft: ImportDraft) => void;
  readonly onBack: () => void;
  readonly onNext: () => void;
}

/** Where each column goes, what codes mean, and where the rows come from. */
export function MappingStep({ uploaded, draft, onDraft, onBack, onNext }: Props): ReactNode {
  return (
    <>
      <section aria-labelledby="mapping">
        <h2 id="mapping">{word('import.mapping.head')}</h2>
        {draft.layout === null && <p className="mid read">{word('import.mapping.says')}</p>}
        {draft.layout !== null && (
          <p className="read">
            <Said message={wordMessage(`import.layout.${draft.layout}`, {})} />
          </p>
        )}
        {(draft.layout === null ? uploaded.tables : []).map((table) => (
          <TableMapping
            key={table.name}
            table={table}
            reading={uploaded.reading}
            mapping={draft.mappings[table.name] ?? null}
            onMapping={(mapping) =>
              onDraft({ ...draft, mappings: { ...draft.mappings, [table.name]: mapping } })
            }
          />
        ))}
      </section>
      <SourceFields
        source={draft.source}
        onSource={(source) => onDraft({ ...draft, source: sourceOf(draft, source) })}
      />
      <div className="row go">
        <button type="button" className="btn primary" disabled={!isMapped(draft)} onClick={onNext}>
          {word('import.to.ledger')}
        </button>
        <button type="button" className="btn" onClick={onBack}>
          {word('import.back', { step: word('import.step.reading').toLowerCase() })}
        </button>
      </div>
    </>
  );
}
