/**
 * How long a package of files takes to be read and diagnosed without a database: a made register of 5,000 firms and bodies
 * and 20,000 stated ties, or as many as are asked for. Prints the seconds of clock of one run; `time` in front of it gives those of the processor.
 *
 *     node bench/diagnose-files.ts [organisations] [ties]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { random } from '../src/kernel/random/random.ts';

const KINDS = [
  'firm',
  'firm',
  'firm',
  'firm',
  'firm',
  'firm',
  'firm',
  'university',
  'association',
  'public-body',
];
const TIES = ['supply', 'subcontract', 'advice', 'joint-project'];

const organisations = Number(process.argv[2] ?? 5_000);
const ties = Number(process.argv[3] ?? 20_000);
const folder = mkdtempSync(join(tmpdir(), 'mesoscope-bench-'));
const chance = random(7);
const table = (name: string, head: string, rows: readonly string[]): void =>
  writeFileSync(join(folder, `${name}.csv`), `${[head, ...rows].join('\n')}\n`);
const index = (count: number): readonly number[] => Array.from({ length: count }, (_, i) => i);

table('sources', 'id,title,day', ['valley,The valley,2026-01-15']);
table(
  'actors',
  'id,name,kind,small,region',
  index(organisations).map(
    (i) =>
      `a${i},Firm ${i},${KINDS[i % KINDS.length]},${i % 3 === 0 ? 'no' : 'yes'},ITH5${1 + (i % 9)}`,
  ),
);
table(
  'ties',
  'from,to,kind,directed',
  index(ties).map((i) => {
    const from = chance.below(organisations);
    const to = (from + 1 + chance.below(organisations - 1)) % organisations;
    return `a${from},a${to},${TIES[i % TIES.length]},true`;
  }),
);
const began = process.hrtime.bigint();
const ran = spawnSync(process.execPath, ['src/cli/main.ts', 'diagnose', folder, '--json'], {
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
});
const clock = Number(process.hrtime.bigint() - began) / 1e9;
rmSync(folder, { recursive: true });
process.stderr.write(ran.stderr);
process.stdout.write(
  `${organisations} organisations, ${ties} ties: exit ${ran.status}, ${clock.toFixed(1)} s of clock, read ${JSON.parse(ran.stdout).ledger.read} rows\n`,
);
process.exitCode = ran.status ?? 1;
