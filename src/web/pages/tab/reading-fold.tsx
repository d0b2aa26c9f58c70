import type { ReactNode } from 'react';
import type { Shown } from '../../tab/analysis.ts';
import type { Choice } from '../../tab/protocol.ts';
import { chooseEnd } from './choose-end.ts';
import { count, word } from '../../words/word.ts';

const MOST_PROBLEMS = 12;
const DELIMITERS = [
  [',', 'comma'],
  [';', 'semicolon'],
  ['\t', 'tab'],
  ['|', 'bar'],
  [' ', 'space'],
] as const;
const ENCODINGS = [
  'utf-8',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1254',
  'iso-8859-2',
  'utf-16le',
  'utf-16be',
  'shift_jis',
  'gb18030',
  'euc-kr',
];

/** What was guessed of the file, to be changed, and the rows that were rejected. */
export function ReadingFold({
  shown,
  choice,
  failed = false,
  onChoice,
}: {
  readonly shown: Shown;
  readonly choice: Choice;
  /** The choice did not work, and `shown` is what stood before it. */
  readonly failed?: boolean;
  readonly onChoice: (choice: Choice) => void;
}): ReactNode {
  const { account } = shown;
  const reading = { ...shown.reading, ...choice };
  const encoding = choice.encoding ?? shown.encoding;
  const directed = choice.directed ?? shown.analysis.directed;
  const unsure = choice.decimal === undefined ? reading.open : null;
  const columns = reading.columns.map((name, i) => [String(i), name] as const);
  const field = (
    what: 'from' | 'to' | 'weight' | 'decimal' | 'directed' | 'header' | 'delimiter' | 'encoding',
    value: string,
    options: readonly (readonly [string, string])[],
    chosen: (value: string) => Choice,
  ): ReactNode => (
    <label key={what}>
      {word(`tab.reading.${what}`)}
      <select value={value} onChange={(event) => onChoice(chosen(event.target.value))}>
        {options.map(([key, label]) => (
          <option key={key} value={key}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <details
        className="tab-reading"
        open={failed || account.rejected > 0 || shown.encodingGuessed || unsure !== null}
      >
        <summary>{word('tab.reading')}</summary>
        <p className="mid">{word('tab.reading.says')}</p>
        <div className="fields">
          {field('from', String(reading.from), columns, (value) => ({
            ...choice,
            ...chooseEnd(reading, 'from', Number(value)),
          }))}
          {field('to', String(reading.to), columns, (value) => ({
            ...choice,
            ...chooseEnd(reading, 'to', Number(value)),
          }))}
          {field(
            'weight',
            String(reading.weight ?? ''),
            [['', word('tab.reading.weight.none')], ...columns],
            (value) => ({ ...choice, weight: value === '' ? null : Number(value) }),
          )}
          {reading.delimiter !== '' &&
            reading.weight !== null &&
            field(
              'decimal',
              reading.decimal,
              [
                ['.', word('tab.reading.decimal.point')],
                [',', word('tab.reading.decimal.comma')],
              ],
              (value) => ({ ...choice, decimal: value === ',' ? ',' : '.' }),
            )}
          {field(
            'directed',
            directed ? 'yes' : 'no',
            [
              ['no', word('tab.reading.directed.no')],
              ['yes', word('tab.reading.directed.yes')],
            ],
            (value) => ({ ...choice, directed: value === 'yes' }),
          )}
          {reading.delimiter !== '' && (
            <>
              {field(
                'header',
                reading.header ? 'yes' : 'no',
                [
                  ['yes', word('tab.reading.header.yes')],
                  ['no', word('tab.reading.header.no')],
                ],
                (value) => ({ ...choice, header: value === 'yes' }),
              )}
              {field(
                'delimiter',
                reading.delimiter,
                DELIMITERS.map(([sign, name]) => [sign, word(`tab.reading.delimiter.${name}`)]),
                (value) => ({
                  ...(choice.encoding === undefined ? {} : { encoding: choice.encoding }),
                  directed,
                  delimiter: value,
                }),
              )}
              {field(
                'encoding',
                encoding,
                ENCODINGS.map((name) => [name, name]),
                (value) => ({ ...choice, encoding: value }),
              )}
            </>
          )}
        </div>
        {unsure !== null && (
          <p className="mid">
            {word(`tab.reading.decimal.open.${reading.decimal === ',' ? 'comma' : 'point'}`, {
              cell: unsure,
            })}
          </p>
        )}
        {shown.encodingGuessed && <p className="mid">{word('tab.reading.encoding.guessed')}</p>}
      </details>
      {!failed && account.problems.length > 0 && (
        <section aria-labelledby="rejected">
          <h2 id="rejected">{word('tab.rejected')}</h2>
          <ul className="tab-rejected">
            {account.problems.slice(0, MOST_PROBLEMS).map(({ at, message, hint }, i) => (
              <li key={i}>
                {at.row !== null && `${word('tab.rejected.row', { row: count(at.row) })}: `}
                {message} <span className="soft">– {hint}</span>
              </li>
            ))}
          </ul>
          {account.problems.length > MOST_PROBLEMS && (
            <p className="soft">
              {word('tab.rejected.more', {
                n: count(account.faults - MOST_PROBLEMS),
              })}
            </p>
          )}
        </section>
      )}
    </>
  );
}
