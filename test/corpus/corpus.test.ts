import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Problem } from '../../src/domain/problem.ts';
import type { Mapping } from '../../src/domain/mapping.ts';
import type { RawTable } from '../../src/domain/raw-table.ts';
import { readFile } from '../../src/files/read-file.ts';
import type { FileRead } from '../../src/files/read-file.ts';
import { plainReading } from '../../src/files/read-network.ts';
import { readPacked } from '../../src/files/reader/read-packed.ts';
import { sniffFormat } from '../../src/files/sniff/sniff-format.ts';
import { importTables } from '../../src/observe/importers/tables.ts';
import { CASE_CLASSES } from './case.ts';
import type { Case, Outcome } from './case.ts';
import { corpus } from './corpus.ts';
import { KNOWN, REGIONS, SOURCE } from './known.ts';

const CASES = corpus();

/** Reads a case; what would be opened in a child is opened here, where that is safe, so that all cases take seconds. */
async function read(one: Case): Promise<FileRead> {
  const bytes = one.bytes();
  const { kind } = sniffFormat(bytes, one.file);
  if (!one.packed || kind === 'text' || kind === 'other')
    return readFile({ name: one.file, bytes }, one.choice);
  const tables: RawTable[] = [];
  const { problems, refused } = await readPacked(
    kind,
    one.file,
    bytes,
    one.choice,
    async (table) => {
      tables.push(table);
    },
  );
  const reading = tables[0]?.reading ?? plainReading('xlsx', 'utf-8', []);
  return { reading, tables: refused ? [] : tables, problems, refused };
}

function isNamed(problems: readonly Problem[], row: number): boolean {
  return problems.some(({ at }) => at.row === row);
}

/** Fails when a cell that is in the file is neither in the table nor named by a problem. */
function refuseSilence(one: Case, { tables, problems }: FileRead): void {
  if (one.cells === null) return;
  const table = tables[0];
  assert.ok(table, 'a table is read');
  assert.equal(table.rows.length, one.cells.length, 'as many rows as the file has');
  for (const [i, cells] of one.cells.entries()) {
    const row = table.rows[i]!;
    const line = table.rowNumbers[i]!;
    for (let c = 0; c < Math.max(cells.length, row.length); c++)
      if ((cells[c] ?? null) !== (row[c] ?? null))
        assert.ok(
          cells[c]?.includes('?') && isNamed(problems, line),
          `row ${line}, cell ${c + 1} is "${row[c]}" and was "${cells[c]}"`,
        );
  }
}

function shown(problems: readonly Problem[]): string {
  return problems
    .slice(0, 6)
    .map(({ code, at, message, hint }) => `${code} ${at.row} ${at.field}: ${message} → ${hint}`)
    .join('\n');
}

function hasWarning(
  problems: readonly Problem[],
  wanted: Extract<Outcome, { kind: 'warn' }>,
): boolean {
  return problems.some(
    ({ code, at }) =>
      code === wanted.code &&
      (wanted.row === null || at.row === wanted.row) &&
      (wanted.field === null || at.field === wanted.field),
  );
}

function judge(one: Case, result: FileRead): void {
  const { expected } = one;
  const said = shown(result.problems);
  if (expected.kind === 'reject-file') {
    assert.ok(result.refused, `it is refused\n${said}`);
    assert.equal(result.tables.length, 0);
    assert.equal(result.problems[0]?.code, expected.code, said);
  } else {
    assert.ok(!result.refused, `it is read\n${said}`);
    if (expected.kind === 'accept')
      assert.deepEqual(
        result.problems.filter(({ code }) => code !== 'encoding-unsure').map(({ code }) => code),
        [],
        said,
      );
    else if (expected.kind === 'warn') assert.ok(hasWarning(result.problems, expected), said);
    refuseSilence(one, result);
  }
  for (const { message, hint, at } of result.problems) {
    assert.match(message, /"/, `a value is quoted: ${message}`);
    assert.ok(hint.length > 0 && at.source.includes(one.file.split('.')[0]!), message);
  }
}

function meaningOf(one: Case, table: RawTable): string | null {
  if (one.meaning === null) return null;
  const mapping: Mapping = {
    table: one.meaning.table,
    goals: Object.fromEntries(table.columns.map((name) => [name, { attribute: name }])),
    codes: {},
    constants: {},
  };
  const { problems, rejected, ledger, refused } = importTables(
    [{ raw: table, mapping }],
    SOURCE,
    REGIONS,
    {
      existing: KNOWN,
    },
  );
  const { expected } = one.meaning;
  const told = problems.filter(({ code }) => !QUIET.has(code));
  if (refused) return `refused: ${shown(problems)}`;
  if (ledger.read !== ledger.kept + ledger.merged + ledger.rejected)
    return 'the ledger does not balance';
  if (expected.kind === 'accept' && told.length > 0) return `accept wanted, told: ${shown(told)}`;
  if (expected.kind === 'warn' && (ledger.rejected > 0 || !hasWarning(told, expected)))
    return `${expected.code} in row ${expected.row} wanted, ${ledger.rejected} rejected, told: ${shown(told)}`;
  if (
    expected.kind === 'reject-row' &&
    !rejected.some(
      ({ row, code }) => row === expected.row && (expected.code === null || code === expected.code),
    )
  )
    return `row ${expected.row} was to be rejected as ${expected.code}, told: ${shown(told)}`;
  if (expected.kind === 'reject-row' && rejected.length !== 1)
    return `${rejected.length} rows are rejected`;
  return null;
}

/** Bombs are set off in the process that is made for them: `read-in-child.test.ts`. */
function isBomb({ name }: Case): boolean {
  return name.startsWith('bomb');
}

/** Problems that say what is missing in a small table on purpose. */
const QUIET: ReadonlySet<string> = new Set(['isolated-actor']);

test('every class has its cases, each with a name of its own, 600 and more together (identity)', () => {
  const names = CASES.map((one) => `${one.class}: ${one.name}`);
  assert.deepEqual(
    names.filter((name, i) => names.indexOf(name) !== i),
    [],
  );
  assert.deepEqual(
    CASE_CLASSES.filter((name) => CASES.filter((one) => one.class === name).length < 20),
    [],
  );
  assert.ok(CASES.length >= 600, `${CASES.length} cases`);
  assert.ok(CASES.filter(isBomb).length >= 12);
});

for (const name of CASE_CLASSES)
  test(`bad input, ${name}: read as expected, nothing changed without a word (hand)`, async () => {
    const wrong: string[] = [];
    for (const one of CASES.filter((each) => each.class === name && !isBomb(each))) {
      try {
        const result = await read(one);
        judge(one, result);
        const meant = result.tables[0] ? meaningOf(one, result.tables[0]) : null;
        if (meant !== null) wrong.push(`${one.name}: MEANING ${meant}`);
      } catch (error) {
        wrong.push(
          `${one.name}: ${error instanceof Error ? (error instanceof assert.AssertionError ? error.message : error.stack) : String(error)}`,
        );
      }
    }
    assert.deepEqual(wrong, []);
    assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  });
