import type { z } from 'zod';
import type { Problem } from '../domain/problem.ts';
import { refusal } from '../wire/common.ts';

/** A refusal of the server, or a server that cannot be reached, as the problem to show. */
export class ProblemError extends Error {
  readonly problem: Omit<Problem, 'code'> & { readonly code: string };
  readonly status: number;

  constructor(problem: ProblemError['problem'], status: number) {
    super(problem.message);
    this.name = 'ProblemError';
    this.problem = problem;
    this.status = status;
  }
}

/**
 * Fetches one answer and checks it against its wire shape.
 *
 * A refusal becomes a `ProblemError` with what the server said; a server that is away or answers something else
 * becomes one too, in the same grammar, so that a page has one way to show what went wrong.
 */
export async function fetchWire<S extends z.ZodType>(
  schema: S,
  path: string,
  init: RequestInit = {},
): Promise<z.infer<S>> {
  let response: Response;
  try {
    response = await fetch(path, {
      ...init,
      headers: { accept: 'application/json', ...init.headers },
    });
  } catch (cause) {
    if (init.signal?.aborted) throw cause;
    throw new ProblemError(
      own(
        'server-away',
        path,
        'the server does not answer',
        'start Mesoscope again, then try once more',
      ),
      0,
    );
  }
  const body: unknown = await response.json().catch(() => null);
  if (!response.ok) {
    const refused = refusal.safeParse(body);
    if (refused.success) throw new ProblemError(refused.data.problem, response.status);
    throw new ProblemError(
      own(
        'unexpected-answer',
        path,
        `the server answered with status ${response.status}`,
        'the log of the server says why',
      ),
      response.status,
    );
  }
  const read = schema.safeParse(body);
  if (!read.success) {
    const first = read.error.issues[0];
    throw new ProblemError(
      own(
        'unexpected-answer',
        first?.path.join('.') ?? '',
        'the answer does not have the shape this page was built for',
        'server and page are of different versions; reload the page',
      ),
      502,
    );
  }
  return read.data;
}

function own(code: string, value: string, message: string, hint: string): ProblemError['problem'] {
  return { code, at: { source: 'web', row: null, field: null }, value, message, hint };
}

/** Sends one question as JSON and reads the answer like any other. */
export function sendJson<S extends z.ZodType>(
  schema: S,
  path: string,
  body: unknown,
  method: 'POST' | 'DELETE' = 'POST',
  signal?: AbortSignal,
): Promise<z.infer<S>> {
  return fetchWire(schema, path, {
    method,
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
    ...(signal === undefined ? {} : { signal }),
  });
}
