import type { ReactNode } from 'react';
import { count, word } from '../../words/word.ts';
import { pairKey, type Proposal, type Verdict } from './answers.ts';

interface Props {
  readonly proposals: readonly Proposal[];
  readonly at: number;
  readonly picked: ReadonlySet<string>;
  readonly busy: boolean;
  readonly onAt: (at: number) => void;
  readonly onPicked: (picked: ReadonlySet<string>) => void;
  readonly onAnswer: (kind: Verdict) => void;
}

/** All pairs that wait; many can be chosen and answered at once. */
export function PairList(props: Props): ReactNode {
  const { proposals, at, picked, busy, onAt, onPicked, onAnswer } = props;
  const turn = (key: string): void => {
    const next = new Set(picked);
    if (!next.delete(key)) next.add(key);
    onPicked(next);
  };
  return (
    <section aria-labelledby="pairs" className="pairs">
      <h2 id="pairs">{word('review.list')}</h2>
      <div className="row">
        <button
          type="button"
          className="linklike"
          onClick={() => onPicked(new Set(proposals.map(pairKey)))}
        >
          {word('review.all')}
        </button>
        {picked.size > 0 && (
          <button type="button" className="linklike" onClick={() => onPicked(new Set())}>
            {word('review.clear')}
          </button>
        )}
      </div>
      {picked.size > 0 && (
        <div className="row bulk" role="group" aria-label={word('review.bulk')}>
          <span>
            {word('review.picked', { n: count(picked.size) })}. {word('review.bulk')}
          </span>
          {(['same', 'different'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              className="btn"
              disabled={busy}
              onClick={() => onAnswer(kind)}
            >
              {word(`review.${kind}`)}
            </button>
          ))}
        </div>
      )}
      <ul tabIndex={0} aria-labelledby="pairs">
        {proposals.map((each, i) => {
          const key = pairKey(each);
          const { a, b, rule } = each;
          return (
            <li key={key} className={i === at ? 'on' : undefined}>
              <input
                type="checkbox"
                aria-label={word('review.pick', { a: a.legalName, b: b.legalName })}
                checked={picked.has(key)}
                onChange={() => turn(key)}
              />
              <button
                type="button"
                onClick={() => onAt(i)}
                {...(i === at ? { 'aria-current': 'true' as const } : {})}
              >
                {a.legalName} · {b.legalName}{' '}
                <span className="soft">{word(`review.rule.${rule}`)}</span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
