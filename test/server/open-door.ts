import type { Context } from '../../src/app/context.ts';
import type { Http } from '../../src/server/doors.ts';
import { openServer } from '../../src/server/open-server.ts';

/** What a door answered. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, unknown>>;
  readonly text: string;
  json(): unknown;
}

/** A server on a context, asked as a browser on this machine would ask. */
export interface Door {
  readonly http: Http;
  readonly faults: unknown[];
  ask(
    url: string,
    form?: {
      method?: 'GET' | 'POST' | 'DELETE' | 'HEAD';
      headers?: Record<string, string>;
      body?: string;
    },
  ): Promise<Answer>;
}

/** Opens a server without listening. */
export async function openDoor(context: Context, web: string | null = null): Promise<Door> {
  const faults: unknown[] = [];
  const http = await openServer(context, { web, onFault: (error) => faults.push(error) });
  return {
    http,
    faults,
    async ask(url, { method = 'GET', headers = {}, body } = {}) {
      const answer = await http.inject({
        url,
        method,
        headers: {
          host: '127.0.0.1:7310',
          ...(body === undefined ? {} : { 'content-type': 'application/json' }),
          ...headers,
        },
        ...(body === undefined ? {} : { payload: body }),
      });
      return {
        status: answer.statusCode,
        headers: answer.headers,
        text: answer.body,
        json: () => JSON.parse(answer.body) as unknown,
      };
    },
  };
}
