import type { Race, Suite } from '../harness/contestant.ts';
import { cReference, nodePeer, ours, rPeer, together } from '../harness/find-peers.ts';
import { plantsFolder } from '../inputs/plants.ts';
import { pointsFile } from '../inputs/points.ts';

/** 0.9 · sd · pairs^(−1/5) of the distances up to 80 km, the rule of the C reference. */
const BANDWIDTH_KM = '0.866882956041';

function races(): readonly Race[] {
  const args = [pointsFile('points-100k', 100_000, 3_000, 12), plantsFolder(), BANDWIDTH_KM];
  const [points, plants] = args;
  return [
    {
      input: '100k firms on a plane, 3,000 in the sector',
      rounds: 3,
      kernels: [
        {
          id: 'kd',
          label: 'K-density, observed',
          expected: {
            at0: 0.00445237741793,
            at64: 0.0138180707039,
            at256: 0.00779084546807,
            at512: 0.0150682050597,
          },
          // C takes the middle of its bins for their distances.
          tolerance: 2e-4,
        },
        {
          id: 'kd-null',
          rounds: 1,
          label: 'K-density, 100 simulations',
          // Other draws than C's: the mean of 100 simulations at 20 km.
          tolerance: 0.02,
          goal: { peer: 1 / 80, c: 1, twoC: 1 },
        },
        {
          id: 'm',
          label: 'Marcon–Puech M, observed',
          expected: { first: 3.60252441774, last: 2.41058203268 },
        },
        {
          id: 'm-null',
          rounds: 1,
          label: 'M, 20 simulations',
          tolerance: 0.01,
          goal: { c: 1.3, twoC: 1 },
        },
      ],
      ...together(
        ours('space.ts', args),
        ours('space.ts', args, 2),
        cReference('space', args),
        rPeer('dbmss', 'dbmss', 'space-dbmss.R', [points]),
      ),
    },
    {
      input: '5M plants in columns, 300 regions, 200 industries',
      rounds: 3,
      kernels: [
        {
          id: 'lq',
          // Short: a median of three would show who was interrupted.
          rounds: 15,
          label: 'location quotients and Ellison–Glaeser',
          expected: { sum_lq: 60160.0652027, sum_gamma: 1.50530209828 },
          goal: { peer: 1 / 4, c: 2.5 },
        },
      ],
      ...together(
        ours('space.ts', args),
        cReference('space', args),
        nodePeer('DuckDB', 'plants-duckdb.ts', [plants, '1']),
        nodePeer('DuckDB, 2 threads', 'plants-duckdb.ts', [plants, '2']),
        rPeer('data.table', 'data.table', 'plants-data-table.R', [plants, '1']),
      ),
    },
  ];
}

export const space: Suite = {
  name: 'space',
  about:
    'Patterns of located firms and of plants by region and industry. dbmss is timed for one simulation, scaled to the same ' +
    'number; it estimates its bandwidth anew in each.',
  races: () => Promise.resolve(races()),
};
