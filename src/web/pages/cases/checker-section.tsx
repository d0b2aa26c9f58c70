import type { ReactNode } from 'react';
import type { CaseList } from '../../../wire/list-cases.ts';
import { Said } from '../../components/said.tsx';
import { capital } from '../../components/states.tsx';
import { Status } from '../../components/status.tsx';
import { count, word } from '../../words/word.ts';

/** What does not fit in the tables of the studies, and their sentences read on their own numbers. */
export function CheckerSection({
  problems,
  statements,
  checked,
}: Pick<CaseList, 'problems' | 'statements'> & { readonly checked?: number }): ReactNode {
  return (
    <section aria-labelledby="checker">
      <h2 id="checker">{word('check.head')}</h2>
      <p className="mid">
        {problems.length === 0
          ? word('check.clean')
          : word('check.found', { n: count(problems.length) })}
        {checked !== undefined && ` ${word('check.of', { n: count(checked) })}`}
      </p>
      <ul className="misfits">
        {problems.map(({ at, message, hint }) => (
          <li key={`${at.source} ${at.row}`}>
            <b>{capital(message)}</b> <span>{word('check.right', { hint })}</span>{' '}
            <code className="soft">
              {at.source}:{at.row}
            </code>
          </li>
        ))}
      </ul>
      <ul className="statements">
        {statements.map(({ id, statement, status, says, source }) => (
          <li key={id}>
            <Status status={status} />
            <div>
              <b>{statement}</b>
              <p>
                <Said message={says} />
              </p>
              <p className="src">{source}</p>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
