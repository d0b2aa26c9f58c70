import { createHmac } from 'node:crypto';

/** The key under which this database knows the tokens of its workspaces: 32 random bytes, read by its owner only. */
export type TokenKey = Uint8Array;

const BLOCK = 64;

/**
 * The token by which a transaction says for which workspace it asks: the id and its HMAC-SHA-256.
 *
 * A bare id in a setting could be forged by anybody who can run SQL; making this needs the key.
 */
export function tokenOf(key: TokenKey, workspaceId: string): string {
  return `${workspaceId}.${createHmac('sha256', key).update(workspaceId).digest('hex')}`;
}

/** The two padded keys from which the database computes the same HMAC with nothing but its sha256 (RFC 2104). */
export function padsOf(key: TokenKey): { readonly inner: Buffer; readonly outer: Buffer } {
  const padded = new Uint8Array(BLOCK);
  padded.set(key);
  const mixed = (pad: number): Buffer => Buffer.from(padded.map((byte) => byte ^ pad));
  return { inner: mixed(0x36), outer: mixed(0x5c) };
}
