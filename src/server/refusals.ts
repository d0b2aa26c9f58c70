import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { Refused } from '../app/refused.ts';
import type { Problem, ProblemCode } from '../domain/problem.ts';
import { ParameterError } from '../method/perform.ts';

const STATUS: Partial<Record<ProblemCode, number>> = {
  'unknown-workspace': 404,
  'unknown-place': 404,
  'unknown-actor': 404,
  'unknown-measure': 404,
  'unknown-claim': 404,
  'unknown-job': 404,
  'unknown-address': 404,
  'foreign-request': 403,
  'database-unreachable': 503,
  'database-role': 503,
  'disk-full': 503,
  'program-fault': 500,
};

/** What PostgreSQL and the operating system say when the world failed and not the program. */
const WORLD =
  /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|EPIPE|ENOSPC|EIO|53\d{3}|57P0\d|08\d{3})$/;

/** Turns whatever was thrown into a status and a problem; a stack never leaves. */
export function refusalOf(error: unknown): { readonly status: number; readonly problem: Problem } {
  if (error instanceof Refused)
    return { status: STATUS[error.problem.code] ?? 422, problem: error.problem };
  if (error instanceof ParameterError)
    return {
      status: 422,
      problem: problemOf('bad-parameter', null, null, error.message, error.hint),
    };
  if (hasZodFastifySchemaValidationErrors(error)) {
    const [first] = error.validation;
    const field = first.instancePath.slice(1).replaceAll('/', '.') || null;
    const where = error.validationContext ?? 'request';
    return {
      status: 422,
      problem: problemOf(
        'malformed-request',
        field,
        null,
        `the ${where} is not what this address wants${field === null ? '' : `: "${field}"`}`,
        first.message ?? 'the shape is described at /api/openapi.json',
      ),
    };
  }
  const { statusCode, code = '', message } = error as Partial<FastifyError>;
  if (code.startsWith('FST_') && statusCode !== undefined && statusCode < 500)
    return {
      status: statusCode === 400 ? 422 : statusCode,
      problem: problemOf(
        'malformed-request',
        null,
        null,
        `the request cannot be read: "${message ?? code}"`,
        'the shape is described at /api/openapi.json',
      ),
    };
  if (WORLD.test(code)) {
    const full = code === 'ENOSPC' || code === '53100';
    return {
      status: 503,
      problem: problemOf(
        full ? 'disk-full' : 'database-unreachable',
        null,
        null,
        full ? 'there is no space left on the disk' : 'the database does not answer',
        full ? 'free space, then try again' : 'try again; if it stays so, start the program anew',
      ),
    };
  }
  return {
    status: 500,
    problem: problemOf(
      'program-fault',
      null,
      null,
      'the program made a mistake',
      'what happened stands on the terminal it was started from; report it with the address you asked for',
    ),
  };
}

/** Answers everything that was thrown; hands our own bugs, with their stack, to `onFault`. */
export function answerErrors(onFault: (error: unknown) => void) {
  return (error: unknown, _: FastifyRequest, reply: FastifyReply): void => {
    const { status, problem } = refusalOf(error);
    if (status === 500) onFault(error);
    void reply.status(status).header('cache-control', 'no-store').send({ problem });
  };
}

function problemOf(
  code: ProblemCode,
  field: string | null,
  value: string | null,
  message: string,
  hint: string,
): Problem {
  return { code, at: { source: 'request', row: null, field }, value, message, hint };
}
