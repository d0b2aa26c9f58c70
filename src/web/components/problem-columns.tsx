import { writeCount } from '../../domain/say.ts';
import { LANGUAGE, count, word } from '../words/word.ts';
import type { Column } from './data-table.tsx';
import { capital } from './states.tsx';

interface Kind {
  readonly means: string;
  readonly count: number;
  readonly effect: string;
}

/** One row that has a problem: where, the value as it stands there, what is wrong, what would be right. */
interface Example {
  readonly row: number | null;
  readonly value: string | null;
  readonly message: string;
  readonly hint?: string;
}

/** The columns of the kinds of problem of a file: what is wrong, in how many rows, what was done; with an example. */
export function problemColumns<K extends Kind>(
  exampleOf: (kind: K) => Example | undefined,
): readonly Column<K>[] {
  return [
    {
      key: 'means',
      head: word('imports.wrong'),
      value: (kind) => kind.means,
      cell: (kind) => (
        <>
          <b>{capital(kind.means)}</b>
          <span className="first">{exampleText(exampleOf(kind))}</span>
        </>
      ),
    },
    {
      key: 'count',
      head: word('imports.many'),
      unit: word('imports.rows'),
      number: true,
      value: (kind) => kind.count,
      cell: (kind) => <b>{writeCount(kind.count, LANGUAGE)}</b>,
    },
    {
      key: 'effect',
      head: word('imports.done'),
      value: (kind) => kind.effect,
      cell: (kind) => {
        const hint = exampleOf(kind)?.hint ?? '';
        return (
          <>
            {capital(kind.effect)}
            {hint !== '' && <span className="first">{capital(hint)}</span>}
          </>
        );
      },
    },
  ];
}

function exampleText(example: Example | undefined): string {
  if (example === undefined) return '';
  const { row, value, message } = example;
  const quoted = value !== null && value !== '' && !message.includes(value);
  const said = quoted ? `${message}: “${value}”` : message;
  return row === null ? said : `${word('imports.row', { row: count(row) })}: ${said}`;
}
