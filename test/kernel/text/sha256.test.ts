import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import fc from 'fast-check';
import { sha256 } from '../../../src/kernel/text/sha256.ts';

const ascii = (text: string): Uint8Array => Uint8Array.from(text, (c) => c.charCodeAt(0));

test('the digest of "abc" is the one FIPS 180-4 prints (hand)', () => {
  assert.equal(
    sha256().bytes(ascii('abc')).hex(),
    'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
  );
});

test('the digest of nothing is the published one (limit)', () => {
  assert.equal(sha256().hex(), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
});

test('any bytes in any pieces digest as the platform digests them whole (twin)', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 8 }), (pieces) => {
      const digest = sha256();
      for (const piece of pieces) digest.bytes(piece);
      assert.equal(digest.hex(), createHash('sha256').update(Buffer.concat(pieces)).digest('hex'));
    }),
  );
});

test('texts that join to the same letters digest apart (identity)', () => {
  assert.notEqual(sha256().text('ab').text('c').hex(), sha256().text('a').text('bc').hex());
});
