import type { At, Problem, ProblemCode } from '../domain/problem.ts';

const NOWHERE: At = { source: 'request', row: null, field: null };

/** Thrown where a request cannot be answered for a reason the person who asked can mend. Doors print its problem. */
export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.name = 'Refused';
    this.problem = problem;
  }
}

/** Makes a refusal: what is wrong with the value in quotes, and what would be right. */
export function refuse(
  code: ProblemCode,
  what: string,
  value: string | null,
  hint: string,
  field: string | null = null,
): Refused {
  return new Refused({
    code,
    at: { ...NOWHERE, field },
    value,
    message: value === null ? what : `${what}: "${value}"`,
    hint,
  });
}
