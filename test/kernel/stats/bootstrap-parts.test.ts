import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runParts } from '../../../src/kernel/parts.ts';
import { random } from '../../../src/kernel/random/random.ts';
import {
  bootstrapParts,
  STATISTICS,
  statisticOf,
} from '../../../src/kernel/stats/bootstrap-parts.ts';
import { bootstrapValues } from '../../../src/kernel/stats/bootstrap.ts';

const columns = [Float64Array.of(1, 2, 6, 7, 3), Float64Array.of(2, 3, 4, 9, 1)];
const stream = { seed: 4, path: 'resample' };

test('parts of a bootstrap are the bootstrap of the whole (twin)', () => {
  for (const statistic of Object.keys(STATISTICS) as (keyof typeof STATISTICS)[])
    assert.deepEqual(
      runParts(bootstrapParts, { statistic, columns, draws: 57, stream }),
      bootstrapValues(5, statisticOf(statistic, columns), random(4).fork('resample'), {
        draws: 57,
      }),
    );
});

test('named statistics of chosen rows (hand)', () => {
  const rows = Uint32Array.of(0, 2, 2, 2, 0);
  assert.equal(statisticOf('mean', columns)(rows), 4);
  assert.equal(statisticOf('median', columns)(rows), 6);
  assert.equal(statisticOf('ratio', columns)(rows), 20 / 16);
  assert.equal(statisticOf('correlation', columns)(rows), 1);
});

test('a statistic of two wants two columns, all of one length (limit)', () => {
  const asked = { statistic: 'ratio', columns, draws: 10, stream } as const;
  assert.throws(() => runParts(bootstrapParts, { ...asked, columns: [columns[0]] }), /columns/);
  assert.throws(
    () => runParts(bootstrapParts, { ...asked, columns: [columns[0], Float64Array.of(1)] }),
    /columns/,
  );
  assert.throws(() => runParts(bootstrapParts, { ...asked, draws: 1 }), /draws/);
});
