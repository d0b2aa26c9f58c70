import assert from 'node:assert/strict';
import test from 'node:test';
import { writeJsonTable } from '../../src/files/json-table.ts';
import { PAYLOADS } from './payloads.ts';

test('unknown is null, texts are untouched, no name reaches a prototype (hand)', () => {
  const names = ['__proto__', 'constructor', 'value'];
  const file = writeJsonTable(
    {
      name: 'test',
      title: 'Test',
      columns: names.map((name) => ({ name, type: 'string', unit: 'share', means: 'what' })),
      rows: [...PAYLOADS.map((text) => [text, NaN, 1]), ['x', Infinity, null]],
    },
    { title: 'Test' },
  );
  assert.doesNotMatch(file, /NaN|Infinity/);
  const read = JSON.parse(file);
  assert.equal(read.rows.length, PAYLOADS.length + 1);
  assert.equal(Object.getOwnPropertyDescriptor(read.rows[0], '__proto__')!.value, PAYLOADS[0]);
  assert.equal(read.rows[0].constructor, null);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.deepEqual(read.schema.fields[2], {
    name: 'value',
    type: 'string',
    description: 'what',
    unit: 'share',
  });
});
