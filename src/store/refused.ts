import type { Problem, ProblemCode } from '../domain/problem.ts';

/** Thrown where the database cannot be used for a reason that somebody can mend; doors print its problem. */
export class StoreRefused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, cause?: unknown) {
    super(problem.message, { cause });
    this.name = 'StoreRefused';
    this.problem = problem;
  }
}

/** Makes a refusal: what is wrong with the value in quotes, and what would be right. */
export function refuseStore(
  code: ProblemCode,
  what: string,
  value: string | null,
  hint: string,
  cause?: unknown,
): StoreRefused {
  const at = { source: 'database', row: null, field: null };
  const message = value === null ? what : `${what}: "${value}"`;
  return new StoreRefused({ code, at, value, message, hint }, cause);
}
