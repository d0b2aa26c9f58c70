import type { ReactNode } from 'react';
import { ProblemError } from '../api.ts';
import { capital } from './states.tsx';

/** What is wrong and what would be right, in a line of a form; our own bug is thrown on. */
export function ProblemLine({
  error,
  id,
}: {
  readonly error: Error;
  /** By which a field says that it is the one that is wrong. */
  readonly id?: string;
}): ReactNode {
  if (!(error instanceof ProblemError)) throw error;
  const { message, hint } = error.problem;
  return (
    <p className="bad" role="alert" id={id}>
      {capital(message)}. {capital(hint)}.
    </p>
  );
}
