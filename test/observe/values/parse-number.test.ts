import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseQuantity } from '../../../src/observe/values/parse-number.ts';
import { unitOfHeader } from '../../../src/observe/values/unit-words.ts';

const NNBSP = '\u202f';
const NBSP = '\u00a0';

test('numbers are read under the sign before decimals (hand)', () => {
  const cases: readonly (readonly [
    string,
    '.' | ',' | 'unsure',
    number,
    string | null,
    boolean,
  ])[] = [
    ['1234', '.', 1234, null, false],
    ['1,234.5', '.', 1234.5, null, false],
    ['1.234,5', ',', 1234.5, null, false],
    [`12${NBSP}345`, ',', 12345, null, false],
    [`12${NNBSP}345,5`, ',', 12345.5, null, false],
    ["1'234'567.5", '.', 1234567.5, null, false],
    ['12,5', 'unsure', 12.5, null, false],
    ['1234,567', 'unsure', 1234.567, null, false],
    ['1.234.567,8', 'unsure', 1234567.8, null, false],
    ['.5', '.', 0.5, null, false],
    ['007', '.', 7, null, false],
    ['-3', '.', -3, null, false],
    ['−3', '.', -3, null, false],
    ['-0', '.', 0, null, false],
    ['1e5', '.', 100000, null, false],
    ['(123)', '.', -123, null, true],
    ['€ (123,50)', ',', -123.5, 'EUR', true],
    ['~20', '.', 20, null, true],
    ['ca. 20', '.', 20, null, true],
    ['5%', '.', 5, '%', false],
    ['5 %', '.', 5, '%', false],
    ['24 employees', '.', 24, 'people', false],
    ['24 FTE', '.', 24, 'fte', false],
    ['12 tonnes', '.', 12, 'tonnes', false],
    ['12 t', '.', 12, 't', false],
    ['€ 3,2 Mio.', ',', 3200000, 'EUR', true],
    ['3.2m EUR', '.', 3200000, 'EUR', true],
    ['250k', '.', 250000, null, true],
    ['120 TEUR', '.', 120000, 'EUR', true],
    ['$1,000', '.', 1000, 'USD', false],
    ['1000 DEM', '.', 1000, 'DEM', false],
    ['٢٤', '.', 24, null, true],
    ['１２', '.', 12, null, true],
  ];
  for (const [cell, decimal, value, unit, told] of cases) {
    const read = parseQuantity(cell, decimal);
    assert.deepEqual(read.value, { value, unit }, cell);
    assert.equal(read.problem !== null, told, `${cell} told`);
    if (told) assert.equal(read.problem?.code, 'number-read-as', cell);
  }
});

test('what is no one number is refused, with the value and a remedy (hand)', () => {
  const cases: readonly (readonly [string, '.' | ',' | 'unsure', string])[] = [
    ['NaN', '.', 'not-a-number'],
    ['Infinity', '.', 'not-a-number'],
    ['-inf', '.', 'not-a-number'],
    ['#REF!', '.', 'not-a-number'],
    ['#DIV/0!', '.', 'not-a-number'],
    ['1e400', '.', 'number-too-large'],
    ['1e-400', '.', 'number-too-large'],
    ['9007199254740993', '.', 'number-imprecise'],
    ['10-20', '.', 'number-range'],
    ['10 – 20', '.', 'number-range'],
    ['10 bis 20', '.', 'number-range'],
    ['<5', '.', 'number-bound'],
    ['>250', '.', 'number-bound'],
    ['under 10', '.', 'number-bound'],
    ['0x10', '.', 'not-a-number'],
    ['1_000', '.', 'not-a-number'],
    ['1.234', 'unsure', 'decimal-ambiguous'],
    ['12,5', '.', 'number-grouping'],
    ['1.23.4', '.', 'number-grouping'],
    ['1,23,456', '.', 'number-grouping'],
    ["1'234 567", '.', 'number-grouping'],
    ['about twenty', '.', 'not-a-number'],
    ['abc', '.', 'not-a-number'],
    ['2024-01-31', '.', 'number-range'],
    ['n/a', '.', 'missing-mark'],
    ['k.A.', ',', 'missing-mark'],
    ['–', '.', 'missing-mark'],
    ['5 EUR CHF', '.', 'not-a-number'],
  ];
  for (const [cell, decimal, code] of cases) {
    const read = parseQuantity(cell, decimal);
    assert.equal(read.value, null, cell);
    assert.equal(read.problem?.code, code, cell);
    assert.ok(read.problem?.message.includes(`"${cell}"`), cell);
    assert.notEqual(read.problem?.hint, '', cell);
  }
});

test('an empty cell is unknown and nothing is wrong with it (limit)', () => {
  for (const cell of [null, '', ' ', NBSP])
    assert.deepEqual(parseQuantity(cell, '.'), { value: null, problem: null });
});

test('a number written in either habit is read back (identity)', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -1e12, max: 1e12 }),
      fc.integer({ min: 0, max: 99 }),
      fc.constantFrom(
        ['.', ','] as const,
        [',', '.'] as const,
        [',', NBSP] as const,
        ['.', "'"] as const,
      ),
      (whole, cents, [decimal, group]) => {
        const minus = whole < 0 ? '-' : '';
        const grouped = String(Math.abs(whole)).replace(/\B(?=(\d{3})+$)/g, group);
        const text = `${minus}${grouped}${decimal}${String(cents).padStart(2, '0')}`;
        const expected = Number(`${minus}${Math.abs(whole)}.${String(cents).padStart(2, '0')}`);
        assert.equal(parseQuantity(text, decimal).value?.value, expected === 0 ? 0 : expected);
      },
    ),
  );
});

test('no text makes the reader throw, and no value comes without a digit in the text (limit)', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom('.', ',', 'unsure' as const),
      (text, decimal) => {
        const read = parseQuantity(text, decimal);
        if (read.value !== null) {
          assert.ok(Number.isFinite(read.value.value));
          assert.match(text, /[\d٠-٩۰-۹０-９]/);
        }
      },
    ),
    { numRuns: 2000 },
  );
});

test('every double written by the program is read back to the bit (identity)', () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const read = parseQuantity(String(value), '.').value?.value;
      if (Number.isInteger(value) && Math.abs(value) > 2 ** 53) return;
      assert.equal(read, value === 0 ? 0 : value);
    }),
    { numRuns: 2000 },
  );
});

test('the head of a column can carry the unit (hand)', () => {
  assert.deepEqual(unitOfHeader('Turnover (k EUR)'), { unit: 'EUR', factor: 1000, ok: true });
  assert.deepEqual(unitOfHeader('Umsatz in Mio. €'), { unit: 'EUR', factor: 1e6, ok: true });
  assert.deepEqual(unitOfHeader('Turnover USD'), { unit: 'USD', factor: 1, ok: true });
  assert.deepEqual(unitOfHeader('Weight [t]'), { unit: 't', factor: 1, ok: true });
  assert.equal(unitOfHeader('Employees'), null);
});
