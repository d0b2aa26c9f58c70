import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SIZE_CLASSES } from '../../src/domain/size-class.ts';
import { SIZE_RULES, convert, readSize, sizeRuleOf } from '../../src/domain/size-rule.ts';
import type { SizeRule } from '../../src/domain/size-rule.ts';

/** Firms on either side of each end of the classes. */
const CLASSES = ['micro', 'small', 'small', 'medium', 'medium', 'large'];

const NOTHING = { employees: NaN, turnover: NaN, assets: NaN };

const rule = (id: string): SizeRule => sizeRuleOf(id)!;

const byEmployees = (id: string, ...counts: number[]): (string | null)[] =>
  counts.map((employees) => readSize(rule(id), { ...NOTHING, employees }).size);

test('firms at the ends of the classes, by employees alone (hand)', () => {
  assert.deepEqual(byEmployees('eu-2003', 9, 10, 49, 50, 249, 250), CLASSES);
  assert.deepEqual(byEmployees('world-bank-2007', 10, 11, 50, 51, 300, 301), CLASSES);
  assert.deepEqual(byEmployees('vietnam-2021-industry', 10, 11, 100, 101, 200, 201), CLASSES);
  assert.deepEqual(byEmployees('vietnam-2021-services', 10, 11, 50, 51, 100, 101), CLASSES);
});

test('firms at the ends of the classes, by money (hand)', () => {
  const eu = (employees: number, turnover: number, assets: number): string | null =>
    readSize(rule('eu-2003'), { employees, turnover, assets }).size;
  // One of the two in money is enough
  assert.equal(eu(9, 2e6, 9e9), 'micro');
  assert.equal(eu(9, 2e6 + 1, 2e6 + 1), 'small');
  assert.equal(eu(249, 50e6, 9e9), 'medium');
  assert.equal(eu(249, 50e6 + 1, 43e6), 'medium');
  assert.equal(eu(249, 50e6 + 1, 43e6 + 1), 'large');
  assert.equal(eu(250, 1, 1), 'large');
  const bank = (employees: number, turnover: number, assets: number): string | null =>
    readSize(rule('world-bank-2007'), { employees, turnover, assets }).size;
  assert.equal(bank(10, 1e5, 1e4), 'micro');
  assert.equal(bank(10, 1e5, 1e4 + 1), 'small');
  assert.equal(bank(50, 3e6, 3e6), 'small');
  assert.equal(bank(50, 3e6 + 1, 3e6), 'medium');
  assert.equal(bank(300, 15e6, 15e6), 'medium');
  assert.equal(bank(300, 15e6, 15e6 + 1), 'large');
});

test('what is missing is said, and unknown stays unknown (hand)', () => {
  const eu = rule('eu-2003');
  assert.deepEqual(readSize(eu, NOTHING), {
    size: null,
    sure: false,
    sme: null,
    missing: ['employees', 'turnover', 'assets'],
  });
  assert.deepEqual(readSize(eu, { ...NOTHING, employees: 40 }), {
    size: 'small',
    sure: false,
    sme: true,
    missing: ['turnover', 'assets'],
  });
  // Many people make a firm large whatever it sells; few and small sales make it small whatever it owns
  assert.deepEqual(readSize(eu, { ...NOTHING, employees: 250 }), {
    size: 'large',
    sure: true,
    sme: false,
    missing: [],
  });
  assert.deepEqual(readSize(eu, { employees: 40, turnover: 5e6, assets: NaN }), {
    size: 'small',
    sure: true,
    sme: true,
    missing: [],
  });
  // People say small, sales say large, and what it owns would decide
  assert.deepEqual(readSize(eu, { employees: 40, turnover: 60e6, assets: NaN }), {
    size: null,
    sure: false,
    sme: null,
    missing: ['assets'],
  });
  // Micro or small: which of the two is unknown, that it is no larger is not
  assert.deepEqual(
    readSize(rule('vietnam-2021-industry'), { employees: 9, turnover: 4e9, assets: NaN }),
    {
      size: null,
      sure: false,
      sme: true,
      missing: ['assets'],
    },
  );
});

test('a firm that grows never falls into a smaller class (identity)', () => {
  for (const each of SIZE_RULES)
    for (const criterion of ['employees', 'turnover', 'assets'] as const) {
      let before = 0;
      for (let power = 0; power < 13; power += 0.25) {
        const known = { employees: 20, turnover: 1e6, assets: 1e6, [criterion]: 10 ** power };
        const at = SIZE_CLASSES.indexOf(readSize(each, known).size!);
        assert.ok(at >= before, `${each.id} ${criterion}`);
        before = at;
      }
    }
});

test('money is worth what the rates say, and nothing without one (hand)', () => {
  assert.equal(convert(5, 'EUR', 'EUR', {}), 5);
  assert.equal(convert(2, 'EUR', 'USD', { USD: 1.5 }), 3);
  assert.equal(convert(3, 'USD', 'EUR', { USD: 1.5 }), 2);
  assert.equal(convert(3, 'USD', 'VND', { USD: 1.5, VND: 25_000 }), 50_000);
  assert.ok(Number.isNaN(convert(3, 'EUR', 'VND', { USD: 1.5 })));
});
