import { Fragment, type ReactNode } from 'react';
import { writeCount } from '../../domain/say.ts';
import { LANGUAGE, word } from '../words/word.ts';
import './balance.css';

interface Amounts {
  readonly read: number;
  readonly kept: number;
  readonly merged: number;
  readonly rejected: number;
}

/** Rows read = kept + merged + rejected, as large numbers. */
export function Balance(amounts: Amounts): ReactNode {
  return (
    <div className="bal">
      {(['read', 'kept', 'merged', 'rejected'] as const).map((part, i) => (
        <Fragment key={part}>
          {i > 0 && <span className="op">{i === 1 ? '=' : '+'}</span>}
          <div>
            <b>{writeCount(amounts[part], LANGUAGE)}</b> {word(`imports.${part}`)}
          </div>
        </Fragment>
      ))}
    </div>
  );
}
