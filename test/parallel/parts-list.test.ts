import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { openThreads } from '../../src/app/parallel/open-threads.ts';
import { buildGraph } from '../../src/kernel/graph/graph.ts';
import { runParts } from '../../src/kernel/parts.ts';
import { random } from '../../src/kernel/random/random.ts';
import { sitesOnPlane } from '../../src/kernel/space/sites.ts';
import { partsNamed, type PartsName, type PartsTypes } from '../../src/parallel/parts-list.ts';
import { openPartsPool } from '../../src/parallel/parts-pool.ts';

const draw = random(17);
const column = (length: number): Float64Array =>
  Float64Array.from({ length }, () => 50 * draw.float());
const { graph } = buildGraph({
  n: 120,
  from: Uint32Array.from({ length: 400 }, () => draw.below(120)),
  to: Uint32Array.from({ length: 400 }, () => draw.below(120)),
});
const sites = sitesOnPlane(column(90), column(90));
const stream = { seed: 9, path: 'some/null' };

/** What the parts draw, or in which order they add, must not depend on who runs them. */
const INPUTS = {
  bootstrap: { statistic: 'ratio', columns: [column(40), column(40)], draws: 95, stream },
  edgeBetweenness: { graph, pivots: null, costs: null },
  gameEnsemble: {
    game: {
      graph,
      thresholds: Uint32Array.from({ length: 12 }, () => draw.below(2 ** 32 - 1)),
      strategies: Uint8Array.from({ length: graph.n }, () => draw.below(3)),
      rounds: 12,
    },
    members: 7,
    stream,
  },
  kDensityNull: {
    sites,
    firms: 15,
    settings: { distancesKm: [1, 5, 20], bandwidthKm: 3, simulations: 9 },
    stream,
  },
  marconPuechNull: {
    sites,
    settings: {
      radiiKm: [1, 5],
      weights: column(90),
      subject: Uint8Array.from({ length: 90 }, () => draw.below(2)),
      simulations: 5,
    },
    stream,
  },
  smallWorld: { graph, replicates: 6, stream },
} as const satisfies { readonly [N in PartsName]?: PartsTypes[N]['input'] };

const pools = [1, 2, 3].map((size) => openPartsPool(openThreads(size)));
after(() => Promise.all(pools.map((pool) => pool.close())));

for (const name of Object.keys(INPUTS) as (keyof typeof INPUTS)[])
  test(`${name}: 1, 2 and 3 threads give the bytes of none (identity)`, async () => {
    const alone = runParts(partsNamed(name), INPUTS[name]);
    for (const pool of pools) assert.deepEqual(await pool.run(name, INPUTS[name]), alone);
  });
