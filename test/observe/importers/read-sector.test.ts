import assert from 'node:assert/strict';
import { test } from 'node:test';
import { importTables } from '../../../src/observe/importers/tables.ts';
import { guessMapping } from '../../../src/observe/mapping/guess-mapping.ts';
import { LIST, rawOf } from '../raw-of.ts';

const read = (name: string, text: string) => {
  const raw = rawOf(name, text);
  return importTables([{ raw, mapping: guessMapping(raw).mapping }], LIST, [], {});
};

test('the activity of a firm is kept as the words that stand there, in four languages (hand)', () => {
  for (const head of ['ateco', 'Wirtschaftszweig', 'CNAE', 'NAF']) {
    const { observations } = read(
      'members',
      `id;name;kind;${head}\nF1;Rossi;firm;25.62\nF2;Bianchi;firm;`,
    );
    assert.deepEqual(
      observations.map(({ what, text, value }) => [what, text, value]),
      [['sector', '25.62', null]],
      head,
    );
  }
});

test('a suppressed cell of a table of employment is taken with its mark and bounds (hand)', () => {
  const { observations, ledger } = read(
    'employment',
    [
      'subject_kind;subject;what;period;value;text;status',
      'place;ITH5;employment:25;2022;1200;;',
      'place;ITH5;employment:15;2022;;1–9;C',
      'place;ITH5;employment:total;2022;5000;;',
    ].join('\n'),
  );
  assert.equal(ledger.kept, 3);
  assert.deepEqual(
    observations.map(({ what, value, text, status }) => [what, value, text, status]),
    [
      ['employment:25', 1200, null, null],
      ['employment:15', null, '1–9', 'C'],
      ['employment:total', 5000, null, null],
    ],
  );
});
