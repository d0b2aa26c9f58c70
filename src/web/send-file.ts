import type { z } from 'zod';
import { refusal } from '../wire/common.ts';
import { ProblemError } from './api.ts';

/** Hears how many bytes of all are sent. */
export type OnStep = (done: number, total: number) => void;

/** Sends the bytes of a file and reads the answer like any other; unlike `fetch` it can say how far it is. */
export function sendFile<S extends z.ZodType>(
  schema: S,
  path: string,
  file: File,
  onStep: OnStep,
  signal: AbortSignal,
): Promise<z.infer<S>> {
  return new Promise((settle, reject) => {
    const request = new XMLHttpRequest();
    const stop = (): void => request.abort();
    const fail = (code: string, message: string, hint: string): void => {
      const at = { source: 'web', row: null, field: null };
      reject(new ProblemError({ code, at, value: file.name, message, hint }, request.status));
    };
    request.open('POST', path);
    request.setRequestHeader('content-type', 'application/octet-stream');
    request.setRequestHeader('accept', 'application/json');
    request.responseType = 'json';
    request.upload.onprogress = ({ loaded, total }) => onStep(loaded, total);
    request.onabort = () => reject(signal.reason as Error);
    request.onerror = () =>
      fail(
        'server-away',
        'the file could not be sent',
        'the server running, and a file as large as it takes',
      );
    request.onload = () => {
      const answer = schema.safeParse(request.response);
      const refused = refusal.safeParse(request.response);
      if (request.status < 300 && answer.success) settle(answer.data);
      else if (refused.success) reject(new ProblemError(refused.data.problem, request.status));
      else
        fail(
          'unexpected-answer',
          `the server answered with status ${request.status}`,
          'the log of the server says why',
        );
    };
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    else request.send(file);
  });
}
