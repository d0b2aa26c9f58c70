/** Our spatial kernels: node bench/ours/space.ts POINTS.csv PLANTS_FOLDER BANDWIDTH [workers] */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openThreads } from '../../src/app/parallel/open-threads.ts';
import { runParts } from '../../src/kernel/parts.ts';
import { agglomerations } from '../../src/kernel/space/ellison-glaeser.ts';
import { kDensity } from '../../src/kernel/space/k-density.ts';
import { locationQuotients } from '../../src/kernel/space/location-quotient.ts';
import { marconPuech } from '../../src/kernel/space/marcon-puech.ts';
import { kDensityNullParts, marconPuechNullParts } from '../../src/kernel/space/null-parts.ts';
import { sitesOnPlane } from '../../src/kernel/space/sites.ts';
import { layOutPlants, tally } from '../../src/kernel/space/tally.ts';
import { openPartsPool } from '../../src/parallel/parts-pool.ts';
import { INDUSTRIES, REGIONS } from '../inputs/plants.ts';
import { serve, sum, timed, type Timer } from './serve.ts';

const [pointsPath, plants, bandwidth, workers] = process.argv.slice(2);
const rows = readFileSync(pointsPath, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split(','));
const column = (at: number): Float64Array => Float64Array.from(rows, (row) => Number(row[at]));
const sites = sitesOnPlane(column(0), column(1));
const weights = column(2);
const subject = Uint8Array.from(rows, (row) => (row[3] === 'A' ? 1 : 0));
const firms = Uint32Array.from(subject.keys()).filter((i) => subject[i] === 1);
const ofFirms = Float64Array.from(firms, (i) => weights[i]);
const distancesKm = Float64Array.from({ length: 513 }, (_, e) => (40 * e) / 512);
const radiiKm = Float64Array.from({ length: 20 }, (_, r) => (r + 1) / 2);
const bandwidthKm = Number(bandwidth);
const ints = (name: string): Int32Array => {
  const bytes = readFileSync(join(plants, `plants-${name}.i32`));
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length / 4);
};
// Laid out like the tables of the others, before the clock runs.
const [region, industry, employees] =
  workers === undefined ? layOutPlants(['reg', 'ind', 'emp'].map(ints)) : [];

const kInput = {
  sites,
  firms: firms.length,
  settings: { distancesKm, weights: ofFirms, bandwidthKm, simulations: 100 },
  stream: { seed: 1, path: '' },
};
const mInput = {
  sites,
  settings: { radiiKm, weights, subject, simulations: 20 },
  stream: { seed: 1, path: '' },
};
const levelOf = (values: Float64Array, width: number, at: number): { level: number } => ({
  level: sum(values.filter((_, k) => k % width === at)) / (values.length / width),
});
const tellK = (values: Float64Array): { level: number } => levelOf(values, 513, 256);
const tellM = (values: Float64Array): { level: number } => levelOf(values, 20, 19);

function withTwo(count: number): Record<string, Timer> {
  const pool = openPartsPool(openThreads(count));
  return {
    'kd-null': timed(async () => (await pool.run('kDensityNull', kInput)) as Float64Array, tellK),
    'm-null': timed(async () => (await pool.run('marconPuechNull', mInput)) as Float64Array, tellM),
  };
}

await serve(
  workers === undefined
    ? {
        kd: timed(
          () => kDensity(sites, firms, { distancesKm, weights: ofFirms, bandwidthKm }),
          ({ density }) => ({
            at0: density[0],
            at64: density[64],
            at256: density[256],
            at512: density[512],
          }),
        ),
        'kd-null': timed(() => runParts(kDensityNullParts, kInput), tellK),
        m: timed(
          () => marconPuech(sites, { radiiKm, weights, subject }),
          (m) => ({ first: m[0], last: m[19] }),
        ),
        'm-null': timed(() => runParts(marconPuechNullParts, mInput), tellM),
        lq: timed(
          () => {
            const counted = tally(region, industry, employees, REGIONS, INDUSTRIES);
            const { quotient } = locationQuotients(counted.table);
            const found = agglomerations(counted.table, counted.plantHerfindahl);
            return { quotient, gammas: found.map(({ ellisonGlaeser }) => ellisonGlaeser) };
          },
          ({ quotient, gammas }) => ({ sum_lq: sum(quotient), sum_gamma: sum(gammas) }),
        ),
      }
    : withTwo(Number(workers)),
);
