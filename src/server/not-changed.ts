import { createHash, randomUUID } from 'node:crypto';
import type { Context } from '../app/context.ts';
import { release } from '../app/release.ts';
import { stampOf } from '../app/stamp-of.ts';
import { SOFTWARE } from '../method/software.ts';
import type { Http } from './doors.ts';

/**
 * Answers “not changed” to a browser that already holds what it asks for, before anything is computed.
 *
 * An answer marked `frozen` depends on the address, the digest of the data and the program alone, so these make its
 * tag; a new start of the program makes new tags.
 */
export function addNotChanged(http: Http, context: Context): void {
  const start = randomUUID();
  const tagOf = (url: string, workspace: string): string | null => {
    const digest = release(context.audience, stampOf(context, { workspace }));
    if (digest === null) return null;
    const hash = createHash('sha256').update(`${start}|${SOFTWARE}|${digest}|${url}`);
    return `W/"${hash.digest('base64url').slice(0, 22)}"`;
  };
  http.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.config.frozen !== true) return;
    const { workspace } = request.params as { readonly workspace: string };
    const tag = tagOf(request.url, workspace);
    if (tag === null) return;
    reply.header('etag', tag).header('cache-control', 'private, no-cache');
    if (request.headers['if-none-match']?.includes(tag.slice(2)) === true)
      await reply.status(304).send();
  });
  http.addHook('onSend', async (_, reply, payload) => {
    if (reply.statusCode >= 400) reply.removeHeader('etag');
    return payload;
  });
}
