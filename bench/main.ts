/**
 * Races our kernels against peers and plain C on the same inputs. Every suite that runs writes its section anew;
 * docs/benchmarks.md is put together from the newest section of each.
 *
 * npm run bench [-- suite …] [--clock wall|cpu]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildLoops } from '../src/app/loops/build-loops.ts';
import { load, machine } from './harness/machine.ts';
import { inCache, inCheckout } from './harness/places.ts';
import { raceTable } from './harness/report.ts';
import { runRace, type RaceResult } from './harness/run-race.ts';
import type { Clock, Suite } from './harness/contestant.ts';
import { SUITES } from './suites/index.ts';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { clock: { type: 'string', default: 'wall' } },
});
const unknown = positionals.filter((name) => !SUITES.some((suite) => suite.name === name));
if (unknown.length > 0 || !['wall', 'cpu'].includes(values.clock)) {
  const names = SUITES.map(({ name }) => name).join(', ');
  const asked = [...unknown, values.clock].join(' ');
  console.error(`no such suite or clock: "${asked}"; suites are ${names}, clocks wall and cpu`);
  process.exit(3);
}

const compiler = buildLoops();
if (compiler !== null) console.error(`the compiled loops are missing: ${compiler}`);

for (const suite of SUITES) {
  if (positionals.length > 0 ? !positionals.includes(suite.name) : suite.onDemand === true)
    continue;
  const clock: Clock = suite.clock ?? (values.clock === 'cpu' ? 'cpu' : 'wall');
  const before = load();
  const results: RaceResult[] = [];
  const tables: string[] = [];
  for (const race of await suite.races()) {
    const result = await runRace(race, (line) => console.error(line));
    results.push(result);
    tables.push(raceTable(result, clock));
    console.log(`\n${tables.at(-1)}`);
    // After every race: what has been measured is not lost with what follows.
    keep(suite, clock, before, results, tables);
  }
}

function keep(
  suite: Suite,
  clock: Clock,
  before: string,
  results: readonly RaceResult[],
  tables: readonly string[],
): void {
  const versions = new Map(results.flatMap((race) => Object.entries(race.versions)));
  const section = [
    `## ${suite.name}`,
    '',
    suite.about,
    '',
    `\`npm run bench -- ${suite.name}${clock === 'cpu' ? ' --clock cpu' : ''}\`, ` +
      `${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC, ${clock === 'cpu' ? 'processor time' : 'wall clock time'}; ` +
      `load average over 1, 5 and 15 minutes ${before} before, ${load()} after; ` +
      `${[...versions].map(([name, version]) => `${name} ${version}`).join(' · ')}.`,
    '',
    ...tables,
  ].join('\n');
  writeFileSync(inCache(`section-${suite.name}.md`), section);
  writeFileSync(inCache(`results-${suite.name}.json`), JSON.stringify({ clock, results }, null, 1));
}

const sections = SUITES.map(({ name }) =>
  existsSync(inCache(`section-${name}.md`))
    ? readFileSync(inCache(`section-${name}.md`), 'utf8')
    : `## ${name}\n\nNot run yet: \`npm run bench -- ${name}\`.\n`,
);
const report = [
  '# Benchmarks',
  '',
  'Written by `npm run bench`. Each suite stands under the command, the time and the load of the machine of its last run.',
  '',
  `- Machine: ${machine().join(' · ')}.`,
  '- C references: `cc -O3 -march=native -ffp-contract=off`, one thread unless told, sources in `bench/reference`.',
  '- Milliseconds, medians of runs that alternate between contestants, after one run whose numbers are checked; wrong numbers are ' +
    'not timed. Processor time counts all threads of a program; two workers and two threads of C are always told in wall clock time.',
  '- Quotients below 1 mean that ours is faster. A goal that is not reached is marked ✗.',
  '',
  ...sections,
].join('\n');
writeFileSync(inCheckout('docs', 'benchmarks.md'), report);
