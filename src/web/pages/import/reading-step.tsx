import type { ReactNode } from 'react';
import type { Uploaded } from '../../../wire/import-file.ts';
import { capital } from '../../components/states.tsx';
import { count, word } from '../../words/word.ts';
import { questionsOf, type ChoiceWire } from './import-draft.ts';
import { PreviewTable } from './preview-table.tsx';
import { answersOf, chosen, mattersOf, otherWhys, whyOf } from './reading-matters.ts';

interface Props {
  readonly uploaded: Uploaded;
  readonly choice: ChoiceWire;
  readonly busy: boolean;
  readonly onChoice: (choice: ChoiceWire) => void;
  readonly onNext: () => void;
}

/** How the file was read, from what that was guessed, and everything a person can change about it. */
export function ReadingStep({ uploaded, choice, busy, onChoice, onNext }: Props): ReactNode {
  const { reading, tables, problems } = uploaded;
  const open = questionsOf(reading);
  const choose = (matter: keyof ChoiceWire, value: string): void =>
    onChoice(chosen(choice, matter, value));
  const why = (matter: Parameters<typeof whyOf>[1]): string =>
    choice[matter] === undefined ? whyOf(reading, matter) : word('import.reading.chosen');
  return (
    <>
      {open.map((matter) => (
        <fieldset key={matter} className="ask">
          <legend>{word(`import.ask.${matter}`)}</legend>
          <p className="mid">
            {word('import.ask.says')} {capital(whyOf(reading, matter))}
          </p>
          <div className="row">
            {answersOf(matter).map(({ value, label }) => (
              <button
                key={value}
                type="button"
                className="btn"
                onClick={() => choose(matter, value)}
              >
                {label}
              </button>
            ))}
          </div>
        </fieldset>
      ))}
      <section aria-labelledby="reading">
        <h2 id="reading">{word('import.reading.head')}</h2>
        <p className="mid read">{word('import.reading.says')}</p>
        <dl className="matters">
          {mattersOf(reading)
            .filter(({ name }) => !open.some((matter) => matter === name))
            .map(({ name, value, options }) => (
              <div key={name}>
                <dt>
                  <label htmlFor={`matter-${name}`}>{word(`import.reading.${name}`)}</label>
                </dt>
                <dd>
                  <select
                    id={`matter-${name}`}
                    value={value}
                    onChange={(event) => choose(name, event.target.value)}
                  >
                    {options.map((option) => (
                      <option key={option.value} value={option.value}>
                        {option.label}
                      </option>
                    ))}
                  </select>
                  <span className="soft">{why(name)}</span>
                </dd>
              </div>
            ))}
          {(reading.format === 'csv' || reading.format === 'xlsx') && (
            <div>
              <dt>
                <label htmlFor="matter-skipped">{word('import.reading.skipped')}</label>
              </dt>
              <dd>
                <input
                  id="matter-skipped"
                  type="number"
                  min={0}
                  max={999}
                  value={reading.skipped}
                  onChange={(event) =>
                    event.target.value !== '' && choose('skipped', event.target.value)
                  }
                />
                <span className="soft">{why('skipped')}</span>
              </dd>
            </div>
          )}
        </dl>
        {otherWhys(reading).map((line) => (
          <p key={line} className="soft">
            {capital(line)}
          </p>
        ))}
      </section>
      {problems.length > 0 && (
        <section aria-labelledby="noticed">
          <h3 id="noticed">{word('import.found')}</h3>
          <ul className="noticed">
            {problems.slice(0, 8).map(({ message, value, hint, at }, i) => (
              <li key={i}>
                {at.row !== null && `${word('imports.row', { row: count(at.row) })}: `}
                {message}
                {value !== null && value !== '' && !message.includes(value) && `: “${value}”`}
                {hint !== '' && <span className="soft"> – {hint}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="row go">
        <button
          type="button"
          className="btn primary"
          disabled={open.length > 0 || busy}
          onClick={onNext}
        >
          {word('import.to.mapping')}
        </button>
        <span className="soft" role="status">
          {busy
            ? word('busy.upload')
            : open.length > 0 && word('import.ask.open', { n: count(open.length) })}
        </span>
      </div>
      {tables.map((table) => (
        <PreviewTable key={table.name} table={table} />
      ))}
    </>
  );
}
