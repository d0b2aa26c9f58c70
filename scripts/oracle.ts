/**
 * Compares the indices of cluster mapping with published answers, and with slow second computations straight from the
 * definitions, over every table of a folder of regional data: `npm run oracle -- FOLDER`. Prints a table of agreement and
 * exits with 1 when anything disagrees. The folder is the data of the R package REAT, exported as CSV.
 */
import { join } from 'node:path';
import type { RawTable } from '../src/domain/raw-table.ts';
import { readFile } from '../src/files/read-file.ts';
import { PUBLISHED } from './oracle/published.ts';
import { tables, type Compared } from './oracle/tables.ts';

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('oracle: which folder? npm run oracle -- FOLDER\n');
  process.exit(3);
}

async function open(name: string): Promise<RawTable> {
  const path = join(folder, name);
  const { tables: found, problems, refused } = await readFile({ name, path });
  if (refused || found[0] === undefined)
    throw new Error(`${path}: ${problems[0]?.message ?? 'no table'}`);
  return found[0];
}

const compared: Compared[] = [];
for (const { index, source, ours, published, digits } of PUBLISHED)
  compared.push({
    table: source,
    index,
    against: 'published',
    cells: 1,
    apart: Math.abs(ours() - published),
    bound: 0.5 * 10 ** -digits + 1e-12,
  });
for (const each of await tables(open)) compared.push(each);

const lines = compared.map(({ table, index, against, cells, apart, bound }) => [
  apart <= bound ? 'agree' : 'DISAGREE',
  table,
  index,
  against,
  String(cells),
  apart.toExponential(1),
]);
const head = ['', 'table', 'index', 'against', 'numbers', 'apart'];
const widths = head.map((name, c) => Math.max(name.length, ...lines.map((line) => line[c].length)));
for (const line of [head, ...lines])
  process.stdout.write(
    `${line
      .map((cell, c) => cell.padEnd(widths[c]))
      .join('  ')
      .trimEnd()}\n`,
  );
const bad = compared.filter(({ apart, bound }) => !(apart <= bound)).length;
process.stdout.write(
  `\n${compared.length - bad} of ${compared.length} comparisons agree, over ${compared.reduce((sum, { cells }) => sum + cells, 0)} numbers\n`,
);
if (bad > 0) process.exitCode = 1;
