import { basename, join } from 'node:path';
import fastifyStatic from '@fastify/static';
import { readCompiled } from '../app/loops/open-loops.ts';
import type { Http } from './doors.ts';
import { OFFLINE_POLICY } from './guard.ts';
import { refuse } from '../app/refused.ts';
import { refusalOf } from './refusals.ts';

/** Scripts of workers that may not speak to any network. */
const OFFLINE = /^offline-.*\.js$/;

/**
 * Serves the built web client: its files, the compiled loops for its workers (nothing where there are none), and its one
 * page at every address that is neither a file nor the API, so that copying an address shares the view.
 */
export async function addWebClient(http: Http, folder: string | null): Promise<void> {
  if (folder !== null)
    await http.register(fastifyStatic, {
      root: folder,
      wildcard: true,
      index: 'index.html',
      cacheControl: false,
      setHeaders(reply, path) {
        // Files under assets/ carry a hash of what they hold in their name
        const forever = path.startsWith(join(folder, 'assets'));
        reply.header('cache-control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
        if (OFFLINE.test(basename(path))) reply.header('content-security-policy', OFFLINE_POLICY);
      },
    });
  http.get('/loops.wasm', { schema: { hide: true } }, (_request, reply) => {
    const compiled = readCompiled();
    reply.header('cache-control', 'no-cache');
    return compiled === null
      ? reply.status(204).send()
      : reply.type('application/wasm').send(compiled);
  });
  http.setNotFoundHandler((request, reply) => {
    const path = request.url.replace(/\?.*/s, '');
    const page =
      folder !== null &&
      (request.method === 'GET' || request.method === 'HEAD') &&
      !/^\/api(\/|$)/.test(path) &&
      !/\.\w+$/.test(path);
    if (page) {
      reply.header('cache-control', 'no-cache');
      return reply.sendFile('index.html');
    }
    const { status, problem } = refusalOf(
      refuse(
        'unknown-address',
        'nothing is found at this address',
        request.url.slice(0, 200),
        'the addresses are listed at /api/openapi.json',
      ),
    );
    return reply.status(status).header('cache-control', 'no-store').send({ problem });
  });
}
