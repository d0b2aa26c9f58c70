import { constants } from 'node:zlib';
import fastifyCompress from '@fastify/compress';
import fastifySwagger from '@fastify/swagger';
import fastify from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import { jsonSchemaTransform, validatorCompiler } from 'fastify-type-provider-zod';
import type { Context } from '../app/context.ts';
import { SOFTWARE } from '../method/software.ts';
import type { Http } from './doors.ts';
import { SECURITY_HEADERS, guard } from './guard.ts';
import { addNotChanged } from './not-changed.ts';
import { answerErrors } from './refusals.ts';
import { ROUTES } from './routes/index.ts';
import { addWebClient } from './static-web.ts';

/** What a server needs beside its context. */
export interface ServerForm {
  /** The folder of the built web client; null to serve the API alone. */
  readonly web: string | null;
  /** Gets our own bugs with their stack. */
  readonly onFault: (error: unknown) => void;
}

/** The one way JSON leaves: a number that is not finite is null, never a word no reader understands. */
export function writeJson(value: unknown): string {
  return JSON.stringify(value);
}

/** Builds the server with all its addresses; it listens when it is told to. */
export async function openServer(context: Context, { web, onFault }: ServerForm): Promise<Http> {
  const answer = answerErrors(onFault);
  const http = fastify({
    bodyLimit: 64 * 1024,
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    forceCloseConnections: true,
    return503OnClosing: true,
    // What fails before a route is found, such as an address that cannot be decoded
    frameworkErrors: (error, request, reply) => {
      void reply.headers(SECURITY_HEADERS);
      answer(error, request, reply);
    },
  }).withTypeProvider<ZodTypeProvider>();
  http.setValidatorCompiler(validatorCompiler);
  http.setSerializerCompiler(() => writeJson);
  http.setReplySerializer(writeJson);
  http.setErrorHandler(answer);
  http.removeContentTypeParser('text/plain');
  // Bytes of a file; no form of a foreign page can send them without asking first
  http.addContentTypeParser(
    'application/octet-stream',
    { parseAs: 'buffer' },
    (_request, body, done) => done(null, body),
  );
  http.addHook('onRequest', async (request, reply) => {
    reply.headers(SECURITY_HEADERS);
    guard(request);
  });
  await http.register(fastifyCompress, {
    threshold: 1024,
    // The highest quality takes a second for a megabyte; this one takes a hundredth of it
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await http.register(fastifySwagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Mesoscope',
        version: SOFTWARE.split(' ')[1],
        description:
          'What the pages of Mesoscope show, as data. Unknown numbers are null. Refusals carry a problem: what is wrong, the value, what would be right.',
      },
      servers: [{ url: '/' }],
    },
    transform: jsonSchemaTransform,
  });
  addNotChanged(http, context);
  for (const add of ROUTES) add(http, context);
  http.get('/api/openapi.json', { schema: { hide: true } }, () => http.swagger());
  await addWebClient(http, web);
  await http.ready();
  return http;
}
