import type { ReactNode } from 'react';
import type { Message } from '../../../domain/message.ts';
import { say } from '../../../domain/say.ts';
import { Link } from '../../components/link.tsx';
import { capital } from '../../components/states.tsx';
import { LANGUAGE, word } from '../../words/word.ts';

/** Which tables with which columns would tell more; nothing where nothing is missing. */
export function Bring({
  missing,
  sample = false,
}: {
  readonly missing: readonly Message[];
  /** Whether to say where the page can be seen full. */
  readonly sample?: boolean;
}): ReactNode {
  if (missing.length === 0) return null;
  return (
    <p className="bring">
      {word('obstacles.bring')} {missing.map((each) => say(each, LANGUAGE)).join('; ')}.{' '}
      <span className="noprint">
        <Link href="/bring">{capital(word('system.bring.where'))}</Link>
        {sample && `. ${word('obstacles.sample')}`}
      </span>
    </p>
  );
}
