import type { ReactNode } from 'react';
import type { CheckWire } from '../../../wire/show-case.ts';
import { Said } from '../../components/said.tsx';
import { word } from '../../words/word.ts';
import './checks.css';

/** What is asked of every place, with where the documents say so. */
export function ChecksSection({ checks }: { readonly checks: readonly CheckWire[] }): ReactNode {
  return (
    <section aria-labelledby="checks">
      <h2 id="checks">{word('pillars.checks')}</h2>
      <ul className="checks">
        {checks.map(({ id, tone, says, source }) => (
          <li key={id}>
            <b className={tone}>{word(`pillars.tone.${tone}`)}</b>
            <span>
              <Said message={says} /> <small className="soft">{source}</small>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
