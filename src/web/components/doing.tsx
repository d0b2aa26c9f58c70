import type { ReactNode } from 'react';
import { writeShare } from '../../domain/say.ts';
import { LANGUAGE, word } from '../words/word.ts';
import './doing.css';

/** Long work: what is being done, how far it is, and a way to stop it. */
export function Doing({
  what,
  share,
  onStop,
}: {
  readonly what: string;
  /** In [0, 1]; null where nobody knows. */
  readonly share: number | null;
  /** Null from when it cannot be stopped any more. */
  readonly onStop: (() => void) | null;
}): ReactNode {
  return (
    <div className="doing">
      <span role="status">{what}</span>
      <progress aria-label={what} {...(share === null ? {} : { value: share })} max={1} />
      <span className="soft" aria-hidden="true">
        {share !== null && writeShare(share, LANGUAGE)}
      </span>
      <button
        type="button"
        className="btn"
        disabled={onStop === null}
        onClick={onStop ?? undefined}
      >
        {word('busy.stop')}
      </button>
    </div>
  );
}
