/**
 * Races our kernels against peers and plain C on the same inputs and writes docs/benchmarks.md when every suite ran.
 *
 * npm run bench [-- suite …] [--clock wall|cpu]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { raceTable, type Clock } from './harness/report.ts';
import { load, machine } from './harness/machine.ts';
import { inCache, inCheckout } from './harness/places.ts';
import { runRace, type RaceResult } from './harness/run-race.ts';
import { SUITES } from './suites/index.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { clock: { type: 'string', default: 'wall' } },
});
const unknown = positionals.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0 || !['wall', 'cpu'].includes(values.clock)) {
  const names = SUITES.map(({ name }) => name).join(', ');
  console.error(
    `no such suite or clock: "${[...unknown, values.clock].join(' ')}"; suites are ${names}`,
  );
  process.exit(3);
}
const clock: Clock = values.clock === 'cpu' ? 'cpu' : 'wall';
const chosen = SUITES.filter(({ name }) => positionals.length === 0 || positionals.includes(name));

const loadBefore = load();
const parts: string[] = [];
const results: Record<string, readonly RaceResult[]> = {};
for (const suite of chosen) {
  const races: RaceResult[] = [];
  parts.push(`## ${suite.name}`, '', suite.about, '');
  for (const race of await suite.races()) {
    const result = await runRace(race, (line) => console.error(line));
    races.push(result);
    const table = raceTable(result, clock);
    console.log(`\n${table}`);
    parts.push(table);
  }
  results[suite.name] = races;
}

const versions = new Map(
  Object.values(results)
    .flat()
    .flatMap((race) => Object.entries(race.versions)),
);
const report = [
  '# Benchmarks',
  '',
  'Written by `npm run bench`' +
    (positionals.length > 0 ? ` -- ${positionals.join(' ')}` : '') +
    `; every number of this page is from one run on ${new Date().toISOString().slice(0, 10)}.`,
  '',
  `- Machine: ${machine().join(' · ')}.`,
  `- Load average over 1, 5 and 15 minutes: ${loadBefore} before, ${load()} after.`,
  `- Versions: ${[...versions].map(([name, version]) => `${name} ${version}`).join(' · ')}.`,
  '- C references: `cc -O3 -march=native -ffp-contract=off`, one thread, sources in `bench/reference`.',
  `- Milliseconds of ${clock === 'wall' ? 'wall clock' : 'processor'} time (two workers always wall clock): medians of runs that ` +
    'alternate between contestants, after one run whose numbers are checked. Wrong numbers are not timed.',
  '- Quotients below 1 mean that ours is faster. A goal that is not reached is marked ✗.',
  '',
  ...parts,
].join('\n');
mkdirSync(inCache(), { recursive: true });
writeFileSync(inCache('results.json'), JSON.stringify({ clock, results }, null, 1));
writeFileSync(inCache('report.md'), report);
if (positionals.length === 0) writeFileSync(inCheckout('docs', 'benchmarks.md'), report);
