import type { FastifyRequest } from 'fastify';
import { refuse } from '../app/refused.ts';

/** What every answer carries. Scripts come from this server only; nothing may frame the page; nothing is sent out. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  'content-security-policy': [
    "default-src 'none'",
    "script-src 'self'",
    // Charts and the map write style attributes; a style cannot run anything
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    // The preview of a report, which carries a policy of its own and runs nothing
    "frame-src 'self'",
    "manifest-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; '),
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  // Both are what gives a page shared memory between its workers
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
  'cross-origin-resource-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/**
 * The policy of workers that hold what a person would not let out: compiled code may run, and other workers under the
 * same policy, but no request of any kind leaves, not even to this server.
 */
export const OFFLINE_POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "worker-src 'self'",
  "connect-src 'none'",
].join('; ');

const OWN_HOST = /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/i;

/**
 * Lets through only what was asked of this machine by its own name, and changes only from pages of this server: a
 * foreign site that points its name at 127.0.0.1, or posts a form here, gets nothing.
 *
 * @throws Refused with `foreign-request`.
 */
export function guard(request: FastifyRequest): void {
  const { host = '', origin } = request.headers;
  if (!OWN_HOST.test(host))
    throw refuse(
      'foreign-request',
      'the request names another host',
      host,
      'the address that was printed at the start, such as http://127.0.0.1:7310',
      'host',
    );
  if (request.method === 'GET' || request.method === 'HEAD') return;
  const site = request.headers['sec-fetch-site'];
  const foreign =
    (origin !== undefined && origin !== `http://${host}`) ||
    (site !== undefined && site !== 'same-origin' && site !== 'none');
  if (foreign)
    throw refuse(
      'foreign-request',
      'the request comes from another site',
      origin ?? String(site),
      'a page of this server, or a program on this machine',
      'origin',
    );
}
