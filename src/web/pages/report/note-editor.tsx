import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import type { ReportNotes } from '../../../wire/report-notes.ts';
import type { ReportForm } from '../../../wire/write-report.ts';
import { useAddress } from '../../address.ts';
import { ProblemPanel } from '../../components/states.tsx';
import { keepNote, notesQuery } from '../../queries-report.ts';
import { keepName, ownName } from '../../state/own-name.ts';
import { count, word } from '../../words/word.ts';

/** Writes in the margins: a text under a heading, by somebody; what stood there before stays in the list. */
export function NoteEditor({
  form: { sections },
  kept,
}: {
  readonly form: ReportForm;
  readonly kept: ReportNotes;
}): ReactNode {
  const { workspace, place } = useAddress();
  const spot = { workspace, place };
  const client = useQueryClient();
  const [section, setSection] = useState(sections[0]?.id ?? '');
  const [draft, setDraft] = useState<string | null>(null);
  const [by, setBy] = useState(ownName);
  const standing = kept.notes.find((note) => note.section === section);
  const text = draft ?? standing?.text ?? '';
  const keep = useMutation({
    mutationFn: (words: string) => keepNote(spot, { section, text: words, by }),
    onSuccess: (notes) => {
      keepName(by);
      setDraft(null);
      client.setQueryData(notesQuery(spot).queryKey, notes);
    },
  });
  const older = kept.older.filter((note) => note.section === section);
  return (
    <section className="notes noprint" aria-labelledby="report-notes">
      <h2 id="report-notes">{word('report.notes')}</h2>
      <p className="mid">{word('report.notes.says')}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          keep.mutate(text);
        }}
      >
        <label>
          <span>{word('report.notes.section')}</span>
          <select
            value={section}
            onChange={(event) => {
              setSection(event.target.value);
              setDraft(null);
              keep.reset();
            }}
          >
            {sections.map(({ id, title }) => (
              <option key={id} value={id}>
                {title}
                {kept.notes.some((note) => note.section === id) ? ' ●' : ''}
              </option>
            ))}
          </select>
        </label>
        <label>
          <span>{word('report.notes.text')}</span>
          <textarea
            rows={6}
            maxLength={20_000}
            value={text}
            onChange={(event) => setDraft(event.target.value)}
          />
        </label>
        <label>
          <span>{word('report.notes.by')}</span>
          <input
            type="text"
            required
            maxLength={120}
            autoComplete="name"
            value={by}
            onChange={(event) => setBy(event.target.value)}
          />
        </label>
        {keep.error !== null && <ProblemPanel error={keep.error} />}
        <p className="row">
          <button
            type="submit"
            className="btn"
            disabled={keep.isPending || text.trim() === '' || by.trim() === ''}
          >
            {word('report.notes.keep')}
          </button>
          {standing !== undefined && (
            <button
              type="button"
              className="btn"
              disabled={keep.isPending || by.trim() === ''}
              onClick={() => keep.mutate('')}
            >
              {word('report.notes.remove')}
            </button>
          )}
        </p>
        <p role="status" className="soft">
          {keep.isSuccess ? word('report.notes.kept') : ''}
        </p>
      </form>
      {kept.notes.length > 0 && (
        <p className="soft">{word('report.notes.standing', { n: count(kept.notes.length) })}</p>
      )}
      {older.length > 0 && (
        <details>
          <summary>{word('report.notes.older', { n: count(older.length) })}</summary>
          {older.map((note, i) => (
            <blockquote key={i}>
              <p>{note.text}</p>
              <p className="soft">
                {word('report.notes.who', { by: note.by, day: { day: note.day } })}
              </p>
            </blockquote>
          ))}
        </details>
      )}
    </section>
  );
}
