import assert from 'node:assert/strict';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { explainError } from '../../src/app/explain-error.ts';
import { networkCut } from '../../src/app/network-cut.ts';
import { comparisonOf } from '../../src/app/comparison-of.ts';
import { Refused } from '../../src/app/refused.ts';
import { bundledFolder, readBundled } from '../../src/app/start/read-bundled.ts';
import { Stopped } from '../../src/app/stopped.ts';
import { ParameterError } from '../../src/method/perform.ts';
import { portrait } from '../../src/measure/portrait.ts';
import { TINY } from './open-tiny.ts';

test('a damaged or missing bundled file is named, with the remedy (hand)', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'mesoscope-bundled-'));
  try {
    cpSync(bundledFolder(), folder, { recursive: true });
    appendFileSync(join(folder, 'projects.parquet'), 'x');
    const damaged = explainError(await readBundled(folder).catch((error: unknown) => error));
    assert.equal(damaged.fault, 'world');
    assert.equal(damaged.problem.code, 'file-damaged');
    assert.match(damaged.problem.message, /damaged: ".*projects\.parquet"$/);
    assert.ok(damaged.problem.hint.length > 10);
    rmSync(join(folder, 'projects.parquet'));
    const missing = explainError(await readBundled(folder).catch((error: unknown) => error));
    assert.match(missing.problem.message, /missing: ".*projects\.parquet"$/);
    for (const described of ['{"resources": [', '{}', '{"resources": [{}]}', '{"resources": []}']) {
      writeFileSync(join(folder, 'datapackage.json'), described);
      const torn = explainError(await readBundled(folder).catch((error: unknown) => error));
      assert.equal(torn.fault, 'world');
      assert.match(torn.problem.message, /damaged: ".*datapackage\.json"$/);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('whatever is thrown becomes one sentence and somebody’s fault, never a stack (hand)', () => {
  const cases: readonly (readonly [unknown, string, string])[] = [
    [
      new ParameterError('runs of x is "0"', 'a whole number from 1 to 9'),
      'request',
      'bad-parameter',
    ],
    [Object.assign(new Error('write'), { code: 'ENOSPC', path: '/x' }), 'world', 'disk-full'],
    [Object.assign(new Error('open'), { code: 'EACCES', path: '/x' }), 'world', 'file-refused'],
    [Object.assign(new Error('open'), { code: 'EISDIR', path: '/x' }), 'world', 'file-refused'],
    [Object.assign(new Error('sql'), { code: '53100' }), 'world', 'disk-full'],
    [Object.assign(new Error('sql'), { code: '57P01' }), 'world', 'database-unreachable'],
    [new Stopped(), 'world', 'program-fault'],
    [new TypeError('x is not a function'), 'own', 'program-fault'],
    ['a string', 'own', 'program-fault'],
    [null, 'own', 'program-fault'],
    [undefined, 'own', 'program-fault'],
  ];
  for (const [thrown, fault, code] of cases) {
    const explained = explainError(thrown);
    assert.equal(explained.fault, fault);
    assert.equal(explained.problem.code, code);
    assert.doesNotMatch(explained.problem.message + explained.problem.hint, /\n|not a function/);
  }
});

test('a comparison is filled in with what is usual, and refused the wrong way round (hand)', () => {
  const own = portrait(TINY, 'XX1');
  const usual = comparisonOf(own, [], {});
  assert.deepEqual(usual, { level: 1, group: 'all', from: 1, to: 9 });
  assert.deepEqual(comparisonOf(own, [], { from: 3 }), { ...usual, from: 3, to: null });
  assert.deepEqual(comparisonOf(own, [], { to: 3 }), { ...usual, from: 1, to: 3 });
  assert.deepEqual(comparisonOf(own, [], { group: 'eu27', level: 2 }), {
    ...usual,
    group: 'eu27',
    level: 2,
  });
  assert.throws(() => comparisonOf(own, [], { from: 5, to: 2 }), Refused);
});

test('a day that is none is refused (hand)', () => {
  assert.deepEqual(networkCut({}), { from: null, to: null, largest: null, ties: null });
  assert.throws(() => networkCut({ from: '2025-02-29' }), Refused);
  assert.throws(() => networkCut({ from: '2025-01-01', to: '2024-01-01' }), Refused);
});
