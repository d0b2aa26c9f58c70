import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tableOf } from '../../../src/domain/data-package.ts';
import type { PackageTable } from '../../../src/domain/package/attribute.ts';
import { checkCoordinates } from '../../../src/observe/values/check-coordinates.ts';
import { legalNumberFits } from '../../../src/observe/values/legal-number.ts';
import { fitNumber } from '../../../src/observe/values/fit-number.ts';
import { parseList, writeList } from '../../../src/observe/values/list-cell.ts';
import { parseCode } from '../../../src/observe/values/parse-code.ts';
import { parseId, parseText } from '../../../src/observe/values/parse-id.ts';
import { parseQuantity } from '../../../src/observe/values/parse-number.ts';
import { parseTruth } from '../../../src/observe/values/parse-truth.ts';

const of = (table: PackageTable, name: string) =>
  tableOf(table).attributes.find((attribute) => attribute.name === name)!;

test('yes and no are read in ten languages and more (hand)', () => {
  for (const word of 'yes ja oui sì sí sim tak ano igen ναι TRUE X da evet'.split(' '))
    assert.equal(parseTruth(word).value, true, word);
  for (const word of 'no nein non não nie ne nem όχι FALSE 0 hayır ei'.split(' '))
    assert.equal(parseTruth(word).value, false, word);
  assert.equal(parseTruth('perhaps').problem?.code, 'not-yes-no');
  assert.deepEqual(parseTruth(null), { value: null, problem: null });
});

test('a code is read by the mapping, by itself, by its letters; else the nearest is named (hand)', () => {
  const kind = of('actors', 'kind');
  assert.equal(parseCode('S.r.l.', kind, { 'S.r.l.': 'firm' }).value, 'firm');
  assert.equal(parseCode('firm', kind, {}).value, 'firm');
  assert.equal(parseCode('Public Body', kind, {}).value, 'public-body');
  const near = parseCode('univercity', kind, {});
  assert.equal(near.value, null);
  assert.equal(near.problem?.code, 'unknown-code');
  assert.match(near.problem?.hint ?? '', /^"university" perhaps/);
  assert.equal(parseCode('S.r.l.', kind, { 'S.r.l.': 'no such kind' }).value, null);
  assert.equal(parseCode('ja', of('actors', 'small'), {}).value, 'yes');
  assert.equal(parseCode('__proto__', kind, {}).value, null);
});

test('ids stay text; what a spreadsheet did to them is flagged (hand)', () => {
  assert.deepEqual(parseId('00123'), { value: '00123', problem: null });
  assert.equal(parseId('1.23E+11').problem?.code, 'id-mangled');
  assert.deepEqual(parseId(' F1\u00a0').value, 'F1');
  assert.equal(parseId(' F1').problem?.code, 'text-trimmed');
  assert.equal(parseText('Ros\u202esi').problem?.code, 'hidden-signs');
  assert.equal(parseText('Ros\u202esi').value, 'Ros\u202esi');
});

test('a list is read back as it was written (identity)', () => {
  const item = fc.string({
    unit: fc.constantFrom('a', '|', ';', '\\', ' ', '>', 'é'),
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(fc.array(item, { maxLength: 5 }), (items) => {
      assert.deepEqual(parseList(writeList(items)), items);
    }),
    { numRuns: 1000 },
  );
  assert.deepEqual(parseList('a; b'), ['a', 'b']);
  assert.deepEqual(parseList('a; b | c'), ['a; b', 'c']);
});

test('coordinates are used only when they can be meant (hand)', () => {
  assert.deepEqual(checkCoordinates(44.65, 10.92, 'ITH54'), {
    lat: 44.65,
    lon: 10.92,
    problem: null,
  });
  assert.equal(checkCoordinates(0, 0, '').problem?.code, 'coordinates-refused');
  assert.equal(checkCoordinates(44, null, '').problem?.code, 'coordinates-refused');
  assert.equal(checkCoordinates(91, 200, '').problem?.code, 'coordinates-refused');
  assert.equal(checkCoordinates(120.5, 14.6, '').problem?.code, 'coordinates-swapped');
  assert.equal(checkCoordinates(10.92, 44.65, 'ITH54').problem?.code, 'coordinates-swapped');
  assert.equal(checkCoordinates(10.92, 44.65, '').problem, null);
  assert.equal(checkCoordinates(0, 10, '').lat, 0);
  assert.equal(checkCoordinates(10, 0, '').lon, 0);
  assert.equal(checkCoordinates(null, 10, '').problem?.code, 'coordinates-refused');
  assert.equal(checkCoordinates(44.65, 10.92, 'ITH54').problem, null);
  assert.equal(checkCoordinates(-40, 80, 'ITH54').problem, null);
  assert.deepEqual(checkCoordinates(null, null, 'IT'), { lat: null, lon: null, problem: null });
});

test('a number fits its column in unit and range, or is refused (hand)', () => {
  const fit = (cell: string, table: PackageTable, name: string) =>
    fitNumber(parseQuantity(cell, '.'), of(table, name), cell);
  assert.equal(fit('24 employees', 'actors', 'employees').value, 24);
  assert.equal(fit('24 FTE', 'actors', 'employees').problem?.code, 'unit-differs');
  assert.equal(fit('€ 5', 'actors', 'turnover_eur').value, 5);
  assert.equal(fit('$ 5', 'actors', 'turnover_eur').problem?.code, 'currency-differs');
  assert.match(fit('5 DEM', 'actors', 'turnover_eur').problem?.message ?? '', /no more/);
  assert.equal(fit('-5', 'actors', 'employees').problem?.code, 'out-of-range');
  assert.equal(fit('1987.5', 'actors', 'founded').problem?.code, 'out-of-range');
  assert.equal(fit('3987', 'actors', 'founded').problem?.code, 'out-of-range');
  assert.equal(fit('50 %', 'ties', 'confidence').value, 0.5);
  assert.equal(fit('150 %', 'ties', 'confidence').problem?.code, 'out-of-range');
  assert.equal(fit('10.9° E', 'actors', 'lon').value, 10.9);
  assert.equal(fit('5 n', 'actors', 'employees').problem?.code, 'unit-differs');
  assert.equal(fit('5 %', 'actors', 'employees').problem?.code, 'unit-differs');
  assert.equal(fit('50 %', 'actors', 'lat').problem?.code, 'unit-differs');
  assert.equal(fit('5 km', 'ties', 'confidence').problem?.hint, 'a number without a unit');
  assert.equal(fit('5 km', 'actors', 'employees').problem?.hint, 'the amount in people');
  assert.equal(fit('-5', 'actors', 'employees').problem?.hint, 'a number of 0 or more');
  assert.equal(fit('100', 'actors', 'lat').problem?.hint, 'a number from -90 to 90');
  assert.match(fit('1987.5', 'actors', 'founded').problem?.hint ?? '', /"1987"/);
});

test('check digits of legal numbers are judged where the form is known (hand)', () => {
  for (const good of ['IT00743110157', 'IT 0074 3110 157', 'DE136695976', 'FR40303265045'])
    assert.equal(legalNumberFits(good), true, good);
  for (const bad of ['IT00743110158', 'DE136695977', 'FR40303265046'])
    assert.equal(legalNumberFits(bad), false, bad);
  for (const other of ['ESA12345674', '12345', 'IT123']) assert.equal(legalNumberFits(other), null);
});
