import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runParts } from '../../../src/kernel/parts.ts';
import { random } from '../../../src/kernel/random/random.ts';
import { kDensityNull } from '../../../src/kernel/space/k-density.ts';
import { marconPuechNull } from '../../../src/kernel/space/marcon-puech.ts';
import { kDensityNullParts, marconPuechNullParts } from '../../../src/kernel/space/null-parts.ts';
import { sitesOnPlane } from '../../../src/kernel/space/sites.ts';

const draw = random(5);
const column = (n: number): Float64Array =>
  Float64Array.from({ length: n }, () => draw.float() * 50);
const sites = sitesOnPlane(column(60), column(60));
const stream = { seed: 9, path: 'space/null' };

test('simulations of K-density in parts are the rows of the whole (identity)', () => {
  const settings = { distancesKm: [0, 5, 10, 20], bandwidthKm: 2, simulations: 21 };
  assert.deepEqual(
    runParts(kDensityNullParts, { sites, firms: 15, settings, stream }),
    kDensityNull(sites, 15, settings, random(9).fork('space/null')),
  );
});

test('simulations of M in parts are the rows of the whole (identity)', () => {
  const settings = {
    radiiKm: [2, 10],
    weights: column(60),
    subject: Uint8Array.from({ length: 60 }, (_, i) => (i % 4 === 0 ? 1 : 0)),
    simulations: 18,
  };
  assert.deepEqual(
    runParts(marconPuechNullParts, { sites, settings, stream }),
    marconPuechNull(sites, settings, random(9).fork('space/null')),
  );
});
