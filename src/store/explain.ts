import type { Address } from './address.ts';
import { describeAddress } from './address.ts';
import { StoreRefused, refuseStore } from './refused.ts';

/** The SQLSTATE or system code an error carries; empty without one. */
export function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

const REMEDIES: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'no server listens there: start it, or correct the host and port',
  ENOENT: 'there is no socket there: start the server, or correct the folder',
  ENOTFOUND: 'the host name is not known: correct it',
  EAI_AGAIN: 'the host name could not be looked up: check the network',
  ETIMEDOUT: 'the host does not answer: check the address and the firewall',
  EHOSTUNREACH: 'there is no way to the host: check the network',
  ENETUNREACH: 'there is no way to the host: check the network',
  '28P01': 'the password is wrong for this role: correct it in the address',
  '28000': 'the server does not let this role in from here: an entry in pg_hba.conf is needed',
  '3D000': 'the server has no such database: an administrator creates it',
  '53300': 'the server has no connection left: raise max_connections or stop another program',
};

/** Says in one sentence why a connection could not be made. */
export function explainConnection(address: Address, error: unknown): StoreRefused {
  if (error instanceof StoreRefused) return error;
  const said = error instanceof Error ? error.message : String(error);
  return refuseStore(
    'database-unreachable',
    'the database does not answer',
    describeAddress(address),
    REMEDIES[codeOf(error)] ?? `the server says: ${said}`,
    error,
  );
}

const LOST = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOENT',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03',
]);

/**
 * Turns what the world did to a transaction into a refusal with a remedy; everything else comes back as it is, for it
 * is our own bug and its stack is the point.
 */
export function explainFailure(address: Address, error: unknown): unknown {
  const code = codeOf(error);
  if (code === '53100' || code === 'ENOSPC')
    return refuseStore(
      'disk-full',
      'there is no space left for the database',
      null,
      'free some space and do it again; nothing of it was kept',
      error,
    );
  const ended =
    error instanceof Error && /^Connection terminated|timeout exceeded when/.test(error.message);
  if (ended || LOST.has(code) || code.startsWith('08')) return explainConnection(address, error);
  return error;
}
