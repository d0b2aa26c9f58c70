import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { explainError } from '../app/explain-error.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import type { Issue } from '../wire/say-issue.ts';
import { sayIssue } from '../wire/say-issue.ts';

/** The parts of a request as a person calls them. */
const PARTS: Readonly<Record<string, string>> = {
  querystring: 'question',
  params: 'address',
  body: 'request',
  headers: 'head',
};

const NOT_FOUND = /^unknown-/;
const DESCRIBED = 'the shape is described at /api/openapi.json';

/** Turns whatever was thrown into a status and a problem; a stack never leaves. */
export function refusalOf(
  error: unknown,
  sent: (where: string) => unknown = () => undefined,
): { readonly status: number; readonly problem: Problem } {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [{ params, keyword, instancePath }] = error.validation;
    const issue: Issue = {
      ...params,
      code: keyword,
      path: instancePath.split('/').filter(Boolean),
    };
    const where = error.validationContext ?? 'request';
    const { field, ...said } = sayIssue(issue, PARTS[where] ?? where, sent(where));
    return {
      status: 422,
      problem: {
        code: 'malformed-request',
        at: { source: 'request', row: null, field },
        ...said,
      },
    };
  }
  const { statusCode, code = '', message } = error as Partial<FastifyError>;
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE')
    return {
      status: 413,
      problem: {
        code: 'file-too-large',
        at: { source: 'request', row: null, field: null },
        value: null,
        message: 'more was sent than this address takes',
        hint: 'files of at most 20 MB; larger ones with “mesoscope import”',
      },
    };
  if (code.startsWith('FST_') && statusCode !== undefined && statusCode < 500)
    return {
      status: statusCode === 400 ? 422 : statusCode,
      problem: malformed(null, `the request cannot be read: "${message ?? code}"`, DESCRIBED),
    };
  const { fault, problem } = explainError(error);
  if (fault === 'own') return { status: 500, problem };
  return { status: fault === 'world' ? 503 : statusOf(problem.code), problem };
}

/** Answers everything that was thrown; hands our own bugs, with their stack, to `onFault`. */
export function answerErrors(onFault: (error: unknown) => void) {
  return (error: unknown, request: FastifyRequest, reply: FastifyReply): void => {
    const { status, problem } = refusalOf(error, (where) =>
      where === 'querystring' ? request.query : request[where as 'body'],
    );
    if (status === 500) onFault(error);
    void reply.status(status).header('cache-control', 'no-store').send({ problem });
  };
}

function statusOf(code: ProblemCode): number {
  if (NOT_FOUND.test(code)) return 404;
  return code === 'foreign-request' ? 403 : 422;
}

function malformed(field: string | null, message: string, hint: string): Problem {
  return {
    code: 'malformed-request',
    at: { source: 'request', row: null, field },
    value: field,
    message,
    hint,
  };
}
