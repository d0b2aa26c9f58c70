/**
 * Seconds for every measure of the catalogue over all organisations of the bundled network at once, then for the portraits
 * of all places.
 *
 * node bench/whole-network.ts
 */
import { performance } from 'node:perf_hooks';
import { readBundled } from '../src/app/start/read-bundled.ts';
import { MEASURES } from '../src/measure/index.ts';
import { portraits } from '../src/measure/portrait.ts';
import { check } from '../src/method/perform.ts';
import { random } from '../src/kernel/random/random.ts';
import { buildSnapshot, everythingAsOf } from '../src/snapshot/build-snapshot.ts';
import { placeView } from '../src/snapshot/place-view.ts';

/** Measures whose exact or repeated form is meant for places, not for a continent. */
const FOR_PLACES = ['betweenness', 'community-stability'];

/** What is asked of a measure on the whole network where that is less than its default. */
const SETTINGS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  communities: { runs: 1, passes: 2 },
  'location-quotient': { draws: 100 },
};

const { statements } = await readBundled();
const snapshot = buildSnapshot(statements, everythingAsOf('2025-12-06'));
let total = 0;
const clock = (what: string, work: () => unknown): void => {
  const start = performance.now();
  work();
  const seconds = (performance.now() - start) / 1000;
  total += seconds;
  console.log(`${seconds.toFixed(2).padStart(8)} s  ${what}`);
};

const view = placeView(snapshot, '');
clock('ties: rows and pairs', () => view.pairs);
console.log(`${view.members.length} organisations, ${view.pairs.count} pairs`);
for (const { level, card } of MEASURES) {
  if (FOR_PLACES.includes(card.id)) continue;
  clock(`${level} ${card.id}`, () =>
    card.run(view, check(card, SETTINGS[card.id] ?? {}), random(1).fork(card.id)),
  );
}
console.log(`${total.toFixed(2).padStart(8)} s  all measures of the whole network`);
clock('portraits of all places', () => portraits(snapshot));
