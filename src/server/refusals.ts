import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { explainError } from '../app/explain-error.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';

const NOT_FOUND = /^unknown-/;
const DESCRIBED = 'the shape is described at /api/openapi.json';

/** Turns whatever was thrown into a status and a problem; a stack never leaves. */
export function refusalOf(error: unknown): { readonly status: number; readonly problem: Problem } {
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const field = first.instancePath.slice(1).replaceAll('/', '.') || null;
    const where = error.validationContext ?? 'request';
    const what = `the ${where} is not what this address wants${field === null ? '' : `: "${field}"`}`;
    return { status: 422, problem: malformed(field, what, first.message ?? DESCRIBED) };
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
  return (error: unknown, _request: FastifyRequest, reply: FastifyReply): void => {
    const { status, problem } = refusalOf(error);
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
