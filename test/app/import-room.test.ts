import assert from 'node:assert/strict';
import test from 'node:test';
import { lackOfRoom } from '../../src/app/import-room.ts';
import { rawOf } from '../observe/raw-of.ts';

const TABLE = rawOf('members', 'id;name\n1;Rossi\n2;Verdi');

test('an import that has room is let in, one cell or one statement too many is refused with what would help (limit)', () => {
  assert.equal(lackOfRoom('members', [TABLE], 0), null);
  assert.equal(lackOfRoom('members', [TABLE], 0, 1_400), null);
  assert.equal(lackOfRoom('members', [TABLE], 0, 1_399)?.code, 'file-too-large');
  assert.equal(lackOfRoom('members', [TABLE, TABLE], 0, 2_799)?.code, 'file-too-large');
  const full = lackOfRoom('members', [TABLE], 8_000_000, 2 ** 32);
  assert.equal(full?.value, 'about 5.2 GB of 4.0 GB');
  assert.match(full?.hint ?? '', /--max-old-space-size=\d{4}$/);
});
