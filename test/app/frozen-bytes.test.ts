import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { frozenBytes } from '../../src/app/start/frozen-bytes.ts';
import { digestOf } from '../../src/snapshot/digest.ts';
import { bundledSnapshot } from '../bundled.ts';

const folder = mkdtempSync(join(tmpdir(), 'mesoscope-frozen-'));
after(() => rmSync(folder, { recursive: true, force: true }));

test('kept bytes give back the snapshot, digest for digest; another stamp finds nothing (identity)', async () => {
  const snapshot = await bundledSnapshot();
  const bytes = frozenBytes(folder);
  assert.equal(bytes.find('a'), null);
  bytes.keep('a', snapshot);
  const found = bytes.find('a');
  assert.ok(found);
  const { frozen, ...columns } = found;
  const { digest, ...stamp } = frozen;
  assert.equal(digestOf(columns, stamp), digest);
  assert.equal(digest, snapshot.frozen.digest);
  assert.equal(bytes.find('b'), null);
});

test('bytes that were changed or torn are not believed (limit)', async () => {
  const bytes = frozenBytes(folder);
  bytes.keep('a', await bundledSnapshot());
  const path = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.snapshot'))!,
  );
  const whole = readFileSync(path);
  const changed = Buffer.from(whole);
  changed[changed.length >> 1] ^= 1;
  writeFileSync(path, changed);
  assert.equal(bytes.find('a'), null);
  writeFileSync(path, whole.subarray(0, whole.length >> 1));
  assert.equal(bytes.find('a'), null);
});

test('a folder that cannot be written costs nothing but time (limit)', async () => {
  writeFileSync(join(folder, 'file'), '');
  const bytes = frozenBytes(join(folder, 'file', 'frozen'));
  bytes.keep('a', await bundledSnapshot());
  assert.equal(bytes.find('a'), null);
});
