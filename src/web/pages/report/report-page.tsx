import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import type { ReportNotes } from '../../../wire/report-notes.ts';
import type { ReportForm } from '../../../wire/write-report.ts';
import { comparisonOf, useAddress, useMove } from '../../address.ts';
import { Said } from '../../components/said.tsx';
import { Answer, EmptyState } from '../../components/states.tsx';
import { apiPath } from '../../queries.ts';
import { notesQuery, reportFormQuery } from '../../queries-report.ts';
import { count, word, wordMessage } from '../../words/word.ts';
import { NoteEditor } from './note-editor.tsx';
import './report.css';

/** What stands in the address where no section is chosen. */
const NONE = 'none';

/** The diagnostic study: what goes in, texts of one's own, and a preview. */
export function ReportPage(): ReactNode {
  const address = useAddress();
  const form = useQuery(reportFormQuery());
  const notes = useQuery(notesQuery(address));
  return (
    <Answer query={form} what={word('busy.report')} rows={8}>
      {(known) => (
        <Answer query={notes} what={word('busy.report')} rows={8}>
          {(kept) => <ReportView form={known} kept={kept} />}
        </Answer>
      )}
    </Answer>
  );
}

function ReportView({
  form,
  kept,
}: {
  readonly form: ReportForm;
  readonly kept: ReportNotes;
}): ReactNode {
  const address = useAddress();
  const { search } = address;
  const language = search['language'] ?? 'en';
  const all = form.sections.map(({ id }) => id);
  const asked = search['sections'];
  const chosen = asked === undefined ? all : all.filter((id) => asked.split(',').includes(id));
  const path = apiPath(address, 'report', {
    ...comparisonOf(search),
    language: language === 'en' ? undefined : language,
    sections: chosen.length === all.length ? undefined : chosen.join(','),
  });
  return (
    <div className="report">
      <p className="lede">
        <Said message={wordMessage('report.lede')} />
      </p>
      <div className="report-two">
        <div>
          <ReportChoices form={form} language={language} chosen={chosen} />
          <p className="row noprint">
            <a className="btn primary" href={path} download>
              {word('report.download')}
            </a>
            <a className="btn" href={path} target="_blank" rel="noopener">
              {word('report.open')}
            </a>
          </p>
          <NoteEditor form={form} kept={kept} />
        </div>
        {chosen.length === 0 ? (
          <EmptyState title={word('report.nothing')}>
            <p>{word('report.nothing.says')}</p>
          </EmptyState>
        ) : (
          <iframe
            key={path + JSON.stringify(kept.notes)}
            className="paper-frame"
            title={word('report.preview')}
            src={path}
            sandbox=""
          />
        )}
      </div>
    </div>
  );
}

function ReportChoices({
  form: { languages, sections },
  language,
  chosen,
}: {
  readonly form: ReportForm;
  readonly language: string;
  readonly chosen: readonly string[];
}): ReactNode {
  const { change } = useMove();
  const all = sections.map(({ id }) => id);
  const choose = (ids: readonly string[]): void =>
    change({
      sections: ids.length === all.length ? undefined : ids.length === 0 ? NONE : ids.join(','),
    });
  return (
    <section aria-labelledby="report-form">
      <h2 id="report-form">{word('report.form')}</h2>
      <label className="choice">
        <span>{word('report.language')}</span>
        <select
          value={language}
          onChange={(event) =>
            change({ language: event.target.value === 'en' ? undefined : event.target.value })
          }
        >
          {languages.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <fieldset className="sections">
        <legend>
          {word('report.sections')}{' '}
          <small>
            {word('report.sections.chosen', { n: count(chosen.length), all: count(all.length) })}
          </small>
        </legend>
        <p className="row">
          <button type="button" className="btn" onClick={() => choose(all)}>
            {word('report.all')}
          </button>
          <button type="button" className="btn" onClick={() => choose([])}>
            {word('report.none')}
          </button>
        </p>
        {sections.map(({ id, title }) => (
          <label key={id}>
            <input
              type="checkbox"
              checked={chosen.includes(id)}
              onChange={() => choose(all.filter((each) => (each === id) !== chosen.includes(each)))}
            />
            <span>{title}</span>
          </label>
        ))}
      </fieldset>
    </section>
  );
}
