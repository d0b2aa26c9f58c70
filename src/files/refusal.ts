import type { Problem, ProblemCode } from '../domain/problem.ts';

/** Thrown by a reader when nothing of a file can be used; carries the problem that says why. */
export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message);
    this.problem = problem;
  }
}

/** Where in the file a refusal stands, and the value that was met. */
interface Spot {
  readonly row?: number | null;
  readonly field?: string | null;
  readonly value?: string | null;
}

/** A refusal with its problem. */
export function refusal(
  code: ProblemCode,
  source: string,
  message: string,
  hint: string,
  { row = null, field = null, value = null }: Spot = {},
): Refusal {
  return new Refusal({ code, at: { source, row, field }, value, message, hint });
}
