import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { DATA_PACKAGE, tableOf as definitionOf } from '../../../src/domain/data-package.ts';
import type { Mapping } from '../../../src/domain/mapping.ts';
import { checkMapping } from '../../../src/observe/mapping/check-mapping.ts';
import { fingerprint } from '../../../src/observe/mapping/fold-header.ts';
import { guessMapping } from '../../../src/observe/mapping/guess-mapping.ts';
import { rawOf, tableOf } from '../raw-of.ts';

const goalsOf = (mapping: Mapping): Record<string, string> =>
  Object.fromEntries(
    Object.entries(mapping.goals).map(([column, goal]) => [
      column,
      'attribute' in goal ? goal.attribute : 'observation' in goal ? `observe ${goal.unit}` : '–',
    ]),
  );

test('heads in several languages find their columns, and codes their words (hand)', () => {
  const german = guessMapping(
    rawOf(
      'Mitglieder 2026',
      'Mitglieds-Nr;Firma;Ort;Rechtsform;KMU;Beschäftigte;Umsatz (TEUR);Gründungsjahr;Export (%);Notiz\n1;A;Bonn;GmbH;ja;24;3.200;1987;12;gut\n2;B;Köln;Hochschule;nein;9;1;1957;50;so',
    ),
  );
  assert.equal(german.mapping.table, 'actors');
  assert.deepEqual(goalsOf(german.mapping), {
    'Mitglieds-Nr': 'id',
    Firma: 'name',
    Ort: 'city',
    Rechtsform: 'kind',
    KMU: 'small',
    Beschäftigte: 'employees',
    'Umsatz (TEUR)': 'turnover_eur',
    Gründungsjahr: 'founded',
    'Export (%)': 'observe %',
    Notiz: '–',
  });
  assert.deepEqual(german.mapping.codes, {
    kind: { GmbH: 'firm', Hochschule: 'university' },
    small: { ja: 'yes', nein: 'no' },
  });
  assert.deepEqual(german.missing, []);
  assert.deepEqual(
    german.why.map(({ sure }) => sure),
    [...Array(8).fill(true), false, false],
  );
  const italian = guessMapping(rawOf('forniture', 'Fornitore;Cliente;Peso\n1;2;3'));
  assert.deepEqual(
    [italian.mapping.table, goalsOf(italian.mapping)],
    ['ties', { Fornitore: 'from', Cliente: 'to', Peso: 'weight' }],
  );
});

test('every table of the package is known by its own columns (identity)', () => {
  for (const { name, attributes } of DATA_PACKAGE) {
    const columns = attributes.map((attribute) => attribute.name);
    const guess = guessMapping(tableOf(name, columns, []));
    assert.equal(guess.mapping.table, name);
    assert.deepEqual(Object.values(goalsOf(guess.mapping)), columns);
    assert.deepEqual(checkMapping(guess.mapping, columns, 's'), []);
  }
});

test('every word another file may use leads to its column (identity)', () => {
  for (const { name, attributes } of DATA_PACKAGE)
    for (const attribute of attributes)
      for (const word of attribute.alsoCalled) {
        const guess = guessMapping(tableOf('file', [word.toUpperCase()], []), name);
        const goal = Object.values(guess.mapping.goals)[0];
        assert.ok('attribute' in goal, `${name} ${word}`);
      }
});

test('content helps where heads say nothing, and is never sure (hand)', () => {
  const guess = guessMapping(
    rawOf(
      'members',
      'a1;b1;c1;d1\nF001;Rossi Meccanica;IT01234567890;ITH54\nF002;Bianchi e Figli;IT09876543210;ITH55',
    ),
    'actors',
  );
  assert.deepEqual(goalsOf(guess.mapping), { a1: 'id', b1: 'name', c1: 'legal_id', d1: 'region' });
  assert.ok(guess.why.every(({ sure, because }) => !sure && because !== ''));
});

test('an edge list is read in Gephi’s habit only where its types say so (hand)', () => {
  const gephi = guessMapping(rawOf('edges', 'Source;Target;Type;Weight\n1;2;Undirected;1'));
  assert.deepEqual(goalsOf(gephi.mapping), {
    Source: 'from',
    Target: 'to',
    Type: 'directed',
    Weight: 'weight',
  });
  assert.deepEqual(gephi.mapping.codes['directed'], { Undirected: 'no' });
  const other = guessMapping(rawOf('edges', 'Source;Target;Type\n1;2;supplies'));
  assert.deepEqual(goalsOf(other.mapping), { Source: 'from', Target: 'to', Type: 'kind' });
  assert.deepEqual(other.mapping.codes['kind'], { supplies: 'supply' });
});

test('what is missing is named; a code without a guess is empty and not sure (hand)', () => {
  const guess = guessMapping(rawOf('ties', 'Lieferant;Art\n1;zauberei'), 'ties');
  assert.deepEqual(guess.missing, ['to']);
  assert.deepEqual(guess.mapping.codes['kind'], { zauberei: '' });
  assert.equal(guess.why[1].sure, false);
});

test('a mapping somebody hands in is checked (hand)', () => {
  const good: Mapping = {
    table: 'ties',
    goals: { A: { attribute: 'from' }, B: { attribute: 'to' } },
    codes: {},
    constants: { kind: 'supply' },
  };
  const wrongs: readonly (readonly [Partial<Mapping>, RegExp])[] = [
    [{ table: 'nothing' as Mapping['table'] }, /no table/],
    [{ goals: { ...good.goals, C: { attribute: 'nothing' } } }, /no column of ties/],
    [{ goals: { ...good.goals, D: { ignored: true } } }, /no such column/],
    [{ goals: { ...good.goals, C: { attribute: 'to' } } }, /two columns/],
    [{ goals: { A: { attribute: 'from' } } }, /needed column is missing/],
    [{ goals: { ...good.goals, C: { observation: 'x', unit: null } } }, /cannot carry/],
    [{ codes: { kind: { x: 'nothing' } } }, /not a kind/],
    [{ codes: { weight: { x: 'y' } } }, /without codes/],
    [{ constants: { nothing: 'x' } }, /no column of ties/],
    [
      {
        table: 'actors',
        goals: { A: { attribute: 'name' }, B: { observation: ' ', unit: null } },
        constants: {},
      },
      /without a name/,
    ],
    [
      {
        table: 'actors',
        goals: {
          A: { attribute: 'name' },
          B: { observation: 'x', unit: null },
          C: { observation: 'x', unit: null },
        },
        constants: {},
      },
      /observe the same/,
    ],
  ];
  assert.deepEqual(checkMapping(good, ['A', 'B', 'C'], 's'), []);
  for (const [change, message] of wrongs) {
    const [problem, ...more] = checkMapping({ ...good, ...change }, ['A', 'B', 'C'], 's');
    assert.match(problem?.message ?? '', message);
    assert.deepEqual(more, []);
    assert.notEqual(problem.hint, '');
  }
});

test('the fingerprint does not see order, case, accents or units, and sees every other change (identity)', () => {
  const columns = ['Mitglieds-Nr', 'Größe (m)', 'Name'];
  assert.equal(fingerprint(columns), fingerprint(['NAME', 'mitglieds nr', 'Grösse [km]']));
  fc.assert(
    fc.property(fc.uniqueArray(fc.stringMatching(/^[a-z]{1,6}$/), { minLength: 2 }), (names) => {
      assert.equal(fingerprint(names.toReversed()), fingerprint(names));
      assert.notEqual(fingerprint(names.slice(1)), fingerprint(names));
      assert.notEqual(fingerprint([names.join('')]), fingerprint(names));
    }),
  );
});

test('the guess of any table passes the check but for what it says is missing (limit)', () => {
  const head = fc.oneof(
    fc.constantFrom(
      ...DATA_PACKAGE.flatMap(({ name }) =>
        definitionOf(name).attributes.flatMap((each) => [each.name, ...each.alsoCalled]),
      ),
    ),
    fc.string({ minLength: 1, maxLength: 8 }),
  );
  fc.assert(
    fc.property(
      fc.uniqueArray(head, { maxLength: 10 }),
      fc.string(),
      fc.array(fc.option(fc.string()), { maxLength: 10 }),
      (columns, name, cells) => {
        const guess = guessMapping(tableOf(name, columns, [cells]));
        const problems = checkMapping(guess.mapping, columns, 's').filter(
          ({ message }) => !/without a name/.test(message),
        );
        assert.deepEqual(
          problems.map(({ value }) => value),
          guess.missing,
        );
        assert.deepEqual(
          guess.why.map(({ column }) => column),
          columns,
        );
      },
    ),
  );
});
