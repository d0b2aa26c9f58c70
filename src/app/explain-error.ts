import type { Problem, ProblemCode } from '../domain/problem.ts';
import { ParameterError } from '../method/perform.ts';
import { StoreRefused } from '../store/refused.ts';
import { Refused } from './refused.ts';
import { BundledDataError } from './start/read-bundled.ts';
import { isStopped } from './stopped.ts';

/** Whose fault it is: the request's, the world's (disk, database, port, files), or our own. */
export const FAULTS = ['request', 'world', 'own'] as const;

export type Fault = (typeof FAULTS)[number];

/** What was thrown, in the words a person gets. */
export interface Explained {
  readonly fault: Fault;
  readonly problem: Problem;
}

/** Problems that are the world's although a request met them. */
const WORLDLY: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'database-unreachable',
  'database-role',
  'database-newer',
  'directory-in-use',
  'directory-unusable',
  'database-unfit',
  'disk-full',
  'port-in-use',
  'file-damaged',
  'browser-missing',
]);

const UNREACHABLE = /^(ECONNREFUSED|ECONNRESET|ENOTFOUND|ETIMEDOUT|57P0\d|08\d{3})$/;

/** Explains anything that was thrown: one clear sentence, whose fault it is, never a stack. */
export function explainError(error: unknown): Explained {
  if (error instanceof Refused || error instanceof StoreRefused) {
    const { problem } = error;
    return { fault: WORLDLY.has(problem.code) ? 'world' : 'request', problem };
  }
  if (error instanceof ParameterError)
    return explained('request', 'bad-parameter', 'request', error.message, error.hint);
  if (error instanceof BundledDataError)
    return explained('world', error.code, 'bundled data', error.message, error.hint);
  if (isStopped(error))
    return explained(
      'world',
      'program-fault',
      'program',
      'the program is being stopped',
      'start it again, then ask again',
    );
  const { code = '', path = '' } = (error ?? {}) as {
    readonly code?: unknown;
    readonly path?: unknown;
  };
  if (code === 'ENOSPC' || code === '53100')
    return explained(
      'world',
      'disk-full',
      'disk',
      `there is no space left on the disk${at(path)}`,
      'free space, then try again',
    );
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return explained(
      'world',
      'file-refused',
      'disk',
      `the file may not be read or written${at(path)}`,
      'another place, or the right to it',
    );
  if (code === 'EISDIR')
    return explained(
      'world',
      'file-refused',
      'disk',
      `this is a folder${at(path)}`,
      'a file in it',
    );
  if (code === 'ENOENT' || code === 'ENOTDIR')
    return explained(
      'world',
      'file-refused',
      'disk',
      `there is no such file or folder${at(path)}`,
      'a path that is there',
    );
  if (UNREACHABLE.test(String(code)))
    return explained(
      'world',
      'database-unreachable',
      'database',
      'the database does not answer',
      'try again; if it stays so, start the program anew',
    );
  return explained(
    'own',
    'program-fault',
    'program',
    'the program made a mistake',
    'what happened stands on the terminal it was started from; report it with what you asked for',
  );
}

function at(path: unknown): string {
  return typeof path === 'string' && path !== '' ? `: "${path}"` : '';
}

function explained(
  fault: Fault,
  code: ProblemCode,
  source: string,
  message: string,
  hint: string,
): Explained {
  const value = /"([^"]*)"$/.exec(message)?.[1] ?? null;
  return { fault, problem: { code, at: { source, row: null, field: null }, value, message, hint } };
}
