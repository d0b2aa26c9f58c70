import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { readCompiled } from '../../src/app/loops/open-loops.ts';
import { contextOn, TINY } from '../app/open-tiny.ts';
import { openDoor } from './open-door.ts';

const folder = mkdtempSync(join(tmpdir(), 'mesoscope-offline-'));
mkdirSync(join(folder, 'assets'));
writeFileSync(join(folder, 'index.html'), '<!doctype html><title>page</title>');
for (const name of ['main-abc.js', 'offline-analysis-abc.js', 'not-offline-abc.js'])
  writeFileSync(join(folder, 'assets', name), 'export const one = 1;\n');
test.after(() => rmSync(folder, { recursive: true }));

const door = await openDoor(contextOn(TINY), folder);
const policyOf = async (url: string): Promise<string> =>
  String((await door.ask(url)).headers['content-security-policy']);

test('a worker that holds a file may speak to nobody, and only it may run compiled code (hand)', async () => {
  const policy = await policyOf('/assets/offline-analysis-abc.js');
  assert.match(policy, /default-src 'none'/);
  assert.match(policy, /connect-src 'none'/);
  assert.match(policy, /script-src 'self' 'wasm-unsafe-eval'(;|$)/);
  assert.doesNotMatch(policy, /http|\*|'unsafe-inline'|blob:|data:/);
  for (const url of ['/', '/tab', '/assets/main-abc.js', '/assets/not-offline-abc.js'])
    assert.doesNotMatch(await policyOf(url), /wasm/, url);
});

test('workers get shared memory: their scripts and the page are of one origin (hand)', async () => {
  for (const url of ['/tab', '/assets/offline-analysis-abc.js', '/loops.wasm']) {
    const { headers } = await door.ask(url);
    assert.equal(headers['cross-origin-embedder-policy'], 'require-corp', url);
    assert.equal(headers['cross-origin-resource-policy'], 'same-origin', url);
  }
});

test('compiled loops come as what they are, or as nothing (hand)', async () => {
  const { status, headers } = await door.ask('/loops.wasm');
  assert.equal(status, readCompiled() === null ? 204 : 200);
  if (status === 200) assert.equal(headers['content-type'], 'application/wasm');
});
