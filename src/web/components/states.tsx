import { useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ProblemError } from '../api.ts';
import { useSeconds } from '../state/use-seconds.ts';
import { word } from '../words/word.ts';

/** A page with nothing on it yet: one sentence on what would fill it, and what to do. */
export function EmptyState({
  title,
  children,
  action,
}: {
  readonly title: string;
  readonly children: ReactNode;
  readonly action?: ReactNode;
}): ReactNode {
  return (
    <section className="empty">
      <h2>{title}</h2>
      <div className="read">{children}</div>
      {action !== undefined && <div className="row">{action}</div>}
    </section>
  );
}

/** The grid of a page before it has its numbers: what is computed, for how long, and a way to stop it. */
export function Loading({
  what,
  rows = 6,
}: {
  readonly what: string;
  readonly rows?: number;
}): ReactNode {
  const client = useQueryClient();
  const seconds = useSeconds();
  return (
    <div className="loading" role="status">
      <p className="mid row">
        <span>{what}</span>
        {seconds > 1 && (
          <>
            {/* a clock that is read out every second would never be silent */}
            <span className="soft" aria-hidden="true">
              {word('busy.seconds', { seconds: { count: seconds } })}
            </span>
            <button type="button" className="btn" onClick={() => void client.cancelQueries()}>
              {word('busy.stop')}
            </button>
          </>
        )}
      </p>
      <div aria-hidden="true">
        {Array.from({ length: rows }, (_, i) => (
          <div key={i} className="bone" />
        ))}
      </div>
    </div>
  );
}

/** What is wrong, the value, what would be right, and the one thing to do next. */
export function ProblemPanel({
  error,
  onRetry,
}: {
  readonly error: Error;
  readonly onRetry?: () => void;
}): ReactNode {
  // our own bug is not a state to design for: the stack is the point
  if (!(error instanceof ProblemError)) throw error;
  const { message, value, hint, code } = error.problem;
  return (
    <section className="problem" role="alert">
      <h2>{capital(message)}</h2>
      {value !== null && value !== '' && !message.includes(value) && (
        <p className="quoted">“{value}”</p>
      )}
      <p className="mid">{capital(hint)}.</p>
      <div className="row">
        {onRetry !== undefined && (
          <button type="button" className="btn" onClick={onRetry}>
            {word('problem.again')}
          </button>
        )}
        <a className="btn" href="/">
          {word('problem.places')}
        </a>
        <code className="soft">{code}</code>
      </div>
    </section>
  );
}

/** A sentence of the message grammar at the head of a line. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

interface Answered<T> {
  readonly data: T | undefined;
  readonly error: Error | null;
  readonly fetchStatus: 'fetching' | 'paused' | 'idle';
  readonly refetch: () => unknown;
}

/** One way from question to answer: the answer, what went wrong, or what is being computed. */
export function Answer<T>({
  query,
  what,
  rows,
  children,
}: {
  readonly query: Answered<T>;
  readonly what: string;
  readonly rows?: number;
  readonly children: (data: T) => ReactNode;
}): ReactNode {
  if (query.data !== undefined) return children(query.data);
  if (query.error !== null)
    return <ProblemPanel error={query.error} onRetry={() => void query.refetch()} />;
  if (query.fetchStatus === 'idle') {
    return (
      <EmptyState
        title={word('busy.stopped')}
        action={
          <button type="button" className="btn" onClick={() => void query.refetch()}>
            {word('problem.again')}
          </button>
        }
      >
        <p>{word('busy.stopped.says')}</p>
      </EmptyState>
    );
  }
  return <Loading what={what} {...(rows === undefined ? {} : { rows })} />;
}
