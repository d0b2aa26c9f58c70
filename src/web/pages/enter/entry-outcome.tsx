import type { ReactNode } from 'react';
import type { ImportOutcome } from '../../../wire/import-file.ts';
import { useAddress } from '../../address.ts';
import { Link } from '../../components/link.tsx';
import { ProblemPanel, capital } from '../../components/states.tsx';
import { spaceHref } from '../../space-address.ts';
import { count, word } from '../../words/word.ts';

/** What became of an entry: kept, with where to see and undo it, or what keeps it out. */
export function EntryOutcome({
  outcome,
  error,
  result,
}: {
  readonly outcome: ImportOutcome | undefined;
  readonly error: Error | null;
  readonly result: string;
}): ReactNode {
  const { workspace } = useAddress();
  if (error !== null) return <ProblemPanel error={error} />;
  if (outcome === undefined) return null;
  if (outcome.refused)
    return (
      <section className="problem" role="alert">
        <h2>{word('enter.refused')}</h2>
        <ul>
          {outcome.problems
            .filter(({ code }) => code !== 'too-many-rejected')
            .map(({ code, first }) => (
              <li key={code}>
                {capital(first.message)}. {capital(first.hint)}.
              </li>
            ))}
        </ul>
      </section>
    );
  return (
    <div className="row" role="status">
      <span>{word('enter.saved', { n: count(outcome.kept + outcome.merged) })}</span>
      <Link className="btn" href={result}>
        {word('enter.see')}
      </Link>
      <Link className="btn" href={spaceHref(workspace, 'loads')}>
        {word('enter.undo')}
      </Link>
    </div>
  );
}
