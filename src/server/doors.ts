import type { FastifyInstance, RawServerDefault } from 'fastify';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { FastifyBaseLogger } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { Context } from '../app/context.ts';

/** The HTTP server with request and response types that come from the schemas in `wire`. */
export type Http = FastifyInstance<
  RawServerDefault,
  IncomingMessage,
  ServerResponse,
  FastifyBaseLogger,
  ZodTypeProvider
>;

/** Adds one address, or a few that belong together, to the server. */
export type Route = (http: Http, context: Context) => void;

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The answer depends on the address and the frozen data alone, so it may be answered with “not changed”. */
    readonly frozen?: boolean;
  }
}
