import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFile } from '../../src/files/read-file.ts';
import { readInChild } from '../../src/files/reader/read-in-child.ts';
import { bombs } from '../corpus/bombs.ts';
import { makeWorkbook } from '../corpus/make-workbook.ts';

const MOST_BYTES = 150e6;

test('every bomb is refused and costs this process less than 150 MB (limit)', async () => {
  for (const { name, file, bytes, expected } of bombs()) {
    const held = bytes();
    (globalThis as { gc?: () => void }).gc?.();
    const before = process.memoryUsage().rss;
    let most = before;
    const watching = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
    const { refused, problems, tables } = await readFile({ name: file, bytes: held });
    clearInterval(watching);
    assert.ok(refused, name);
    assert.deepEqual(tables, []);
    assert.equal(problems[0]!.code, expected.kind === 'reject-file' ? expected.code : '', name);
    assert.ok(most - before < MOST_BYTES, `${name} cost ${most - before} bytes`);
  }
});

test('a child hands back what it reads, in parts, whole (identity)', async () => {
  const cells = Array.from({ length: 5_000 }, (_, i) => [
    `F${i}`,
    i % 3 === 0 ? null : `Müller ${i} \u2028 "`,
    i,
  ]);
  const bytes = makeWorkbook({ sheets: [{ cells: [['id', 'name', 'size'], ...cells] }] });
  const { tables, problems } = await readFile({ name: 'x.xlsx', bytes });
  assert.deepEqual(problems, []);
  assert.deepEqual(
    tables[0]!.rows,
    cells.map(([id, name, size]) => [id, name, String(size)]),
  );
  assert.deepEqual(tables[0]!.rowNumbers.slice(-2), [5_000, 5_001]);
});

test('a file that needs more memory than the child has is refused, and this process lives (limit)', async () => {
  // Within every limit of size, and yet too much to hold at once: empty lists by the million
  const bytes = Buffer.from(`[${'[],'.repeat(15_000_000)}{"id":"a"}]`);
  const { refused, problems } = await readFile({ name: 'x.json', bytes });
  assert.ok(refused);
  assert.equal(problems[0]!.code, 'file-too-large');
});

test('a reading that is called off ends its child and throws the reason (hand)', async () => {
  const stop = new AbortController();
  const bytes = Buffer.from(`[${'{"id":"a"},'.repeat(500_000)}{"id":"b"}]`);
  const reading = readInChild('json', 'x.json', bytes, {}, { signal: stop.signal });
  stop.abort(new Error('called off'));
  await assert.rejects(reading, /called off/);
});
