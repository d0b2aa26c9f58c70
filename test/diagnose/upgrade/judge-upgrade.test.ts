import assert from 'node:assert/strict';
import { test } from 'node:test';
import { judgeUpgrade, type FirmPeriod } from '../../../src/diagnose/upgrade/judge-upgrade.ts';

const at = (level: number, valueAdded: number, ...functions: readonly string[]): FirmPeriod => ({
  levels: new Map([['process', level]]),
  valueAdded,
  functions: new Set(functions),
});

test('an upgrade needs a higher level and more value added (hand)', () => {
  assert.equal(judgeUpgrade(at(2, 100), at(3, 120)), 'upgrade');
  assert.equal(judgeUpgrade(at(2, 100), at(3, 90)), 'level-only');
  assert.equal(judgeUpgrade(at(2, 100), at(2, 120)), 'value-only');
  assert.equal(judgeUpgrade(at(2, 100), at(2, 100)), 'none');
});

test('a firm that takes on a function with less value added has not upgraded (hand)', () => {
  assert.equal(judgeUpgrade(at(2, 100), at(2, 80, 'design')), 'function-only');
  assert.equal(judgeUpgrade(at(2, 100, 'design'), at(2, 80, 'design')), 'none');
});

test('a level that falls beside one that rises is no upgrade; an unknown cannot tell (limit)', () => {
  const two = (process: number, product: number): FirmPeriod => ({
    ...at(process, 100),
    levels: new Map([
      ['process', process],
      ['product', product],
    ]),
  });
  assert.equal(judgeUpgrade(two(2, 3), { ...two(3, 2), valueAdded: 120 }), 'value-only');
  assert.equal(judgeUpgrade(at(2, NaN), at(3, 120)), 'cannot-tell');
  assert.equal(judgeUpgrade({ ...at(2, 100), levels: new Map() }, at(3, 120)), 'cannot-tell');
});
