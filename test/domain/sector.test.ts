import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SECTIONS, sectorName, sectorOf } from '../../src/domain/sector.ts';

test('21 sections and 88 divisions, ascending, none twice (identity)', () => {
  const codes = Object.values(SECTIONS).flatMap(({ divisions }) =>
    divisions.map((division) => division.slice(0, 2)),
  );
  assert.equal(Object.keys(SECTIONS).length, 21);
  assert.equal(codes.length, 88);
  assert.deepEqual(codes, [...new Set(codes)].sort());
});

test('codes as people write them (hand)', () => {
  const written = [
    '25.62',
    '2562',
    'C25.62',
    'c 25',
    'C',
    '1.11',
    '01.11',
    '5',
    '62.0',
    '25,62',
    'WZ08-C',
  ];
  assert.deepEqual(
    written.map((words) => sectorOf(words)?.code),
    ['25.62', '25.62', '25.62', '25', 'C', '01.11', '01.11', '05', '62.0', '25.62', 'C'],
  );
  assert.deepEqual(sectorOf('25.62.1'), { section: 'C', division: '25', code: '25.62' });
  assert.equal(sectorName('25.62'), 'metal products');
  assert.equal(sectorName('G'), 'trade');
});

test('what is no code stays unread: a division that is not there, a wrong section, words (limit)', () => {
  for (const words of ['34', '04.1', 'A25', 'metal', '', '256233', '-25'])
    assert.equal(sectorOf(words), null, words);
  assert.equal(sectorName('metal'), null);
});
