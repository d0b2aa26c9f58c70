import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import type { Mapping } from '../../../src/domain/mapping.ts';
import type { RawTable } from '../../../src/domain/raw-table.ts';
import { problemList } from '../../../src/files/problem-list.ts';
import { readCsv } from '../../../src/files/read-csv.ts';
import { compareReleases } from '../../../src/observe/importers/compare-releases.ts';
import { rejectedFile } from '../../../src/observe/importers/rejected-file.ts';
import type { TablesImported } from '../../../src/observe/importers/tables.ts';
import { importTables } from '../../../src/observe/importers/tables.ts';
import { fingerprint } from '../../../src/observe/mapping/fold-header.ts';
import { guessMapping } from '../../../src/observe/mapping/guess-mapping.ts';
import { applyDecisions } from '../../../src/observe/sameness/apply-decisions.ts';
import { proposeSame } from '../../../src/observe/sameness/propose.ts';
import { buildSnapshot, everythingAsOf } from '../../../src/snapshot/build-snapshot.ts';
import { LIST } from '../raw-of.ts';

const FOLDER = join(import.meta.dirname, '../../../data/sample');
const REGIONS = ['ITH52', 'ITH53', 'ITH54', 'ITH55', 'ITH58', 'ITH59'].map((code) => ({
  code,
  name: code,
  parent: null,
}));
const FILES = ['soci', 'forniture', 'progetti', 'partecipazioni'] as const;

let then: TablesImported;
let now: TablesImported;
let tables: { raw: RawTable; mapping: Mapping }[];

async function load(name: string): Promise<{ raw: RawTable; mapping: Mapping }> {
  const raw = await readCsv(name, readFileSync(join(FOLDER, name)), {}, problemList(name));
  const { mapping, missing } = guessMapping(raw);
  assert.deepEqual(missing, []);
  return { raw, mapping };
}

before(async () => {
  const last = await load('soci-2025.csv');
  then = importTables([last], { ...LIST, id: 'packaging-2025', day: '2025-01-15' }, REGIONS);
  tables = await Promise.all(FILES.map((name) => load(`${name}-2026.csv`)));
  assert.equal(fingerprint(last.raw.columns), fingerprint(tables[0].raw.columns));
  now = importTables(tables, { ...LIST, id: 'packaging-2026', day: '2026-01-15' }, REGIONS, {
    existing: { actors: then.statements.actors, initiatives: [] },
  });
});

test('the files are read as Italian spreadsheets write them (hand)', () => {
  assert.equal(tables[0].raw.reading.encoding, 'windows-1252');
  for (const { raw } of tables) {
    assert.equal(raw.reading.delimiter, ';');
    assert.equal(raw.reading.decimal, ',');
  }
  assert.equal(tables[1].raw.reading.dateOrder, 'day-first');
  assert.ok(now.statements.actors.some(({ name }) => name === 'Università di Valpadana'));
});

test('the ledger of the sample balances to the row (hand)', () => {
  assert.deepEqual(then.ledger, { read: 56, kept: 56, merged: 0, rejected: 0 });
  assert.deepEqual(now.ledger, { read: 271, kept: 260, merged: 3, rejected: 8 });
  const { actors, ties, initiatives, participations } = now.statements;
  assert.deepEqual(
    [actors.length, ties.length, initiatives.length, participations.length],
    [63, 124, 15, 58],
  );
});

test('everything that is wrong with the sample is found, in its row, and nothing else (hand)', () => {
  assert.deepEqual(
    now.problems.map(({ code, at }) => [code, at.row]),
    [
      ['number-read-as', null],
      ['number-range', 5],
      ['number-read-as', 10],
      ['missing-mark', 15],
      ['missing-mark', 15],
      ['currency-differs', 20],
      ['founded-later', 25],
      ['unknown-region', 30],
      ['legal-number-unlikely', 35],
      ['unknown-code', 40],
      ['shared-legal-number', 62],
      ['repeated-row', 65],
      ['conflicting-row', 66],
      ['cell-missing', 67],
      ['row-unreadable', 68],
      ['span-reversed', 17],
      ['repeated-row', 122],
      ['dangling-reference', 123],
      ['self-tie', 124],
      ['reference-read-as', 125],
      ['reference-read-as', 126],
      ['out-of-range', 127],
      ['day-impossible', 128],
      ['repeated-participation', 60],
      ['dangling-reference', 61],
      ['dangling-reference', 62],
    ],
  );
});

test('rejected rows come back as files with reasons (hand)', () => {
  const rows = tables.map(({ raw }) => rejectedFile(raw, now.rejected).rows.length);
  assert.deepEqual(rows, [3, 2, 1, 2]);
});

test('this year’s list meets last year’s members: who came, who left, what changed (hand)', () => {
  const { actors } = compareReleases(then.statements, now.statements);
  assert.deepEqual(
    actors.left.map(({ nativeId }) => nativeId),
    ['S901', 'S902'],
  );
  assert.deepEqual(
    actors.came.map(({ nativeId }) => nativeId),
    ['S010', 'S020', 'S030', 'S040', 'S050', 'S060', 'S061', 'S062', 'S063'],
  );
  assert.deepEqual(
    actors.changed.filter(({ field }) => field === 'region').map(({ before: was }) => was),
    ['ITH52', 'ITH54'],
  );
});

test('the members listed twice under other spellings are proposed as one (recovery)', () => {
  const byId = new Map(now.statements.actors.map(({ actorId, nativeId }) => [actorId, nativeId]));
  const pairs = proposeSame(now.statements.actors, []).map(({ a, b }) =>
    [byId.get(a), byId.get(b)].sort().join(' '),
  );
  for (const pair of ['S001 S061', 'S007 S062', 'S012 S063']) assert.ok(pairs.includes(pair), pair);
});

test('both years together make one snapshot, each actor once (identity)', () => {
  const { statements } = applyDecisions(
    {
      ...now.statements,
      sources: [...then.statements.sources, ...now.statements.sources],
      actors: [...then.statements.actors, ...now.statements.actors],
    },
    [],
  );
  const snapshot = buildSnapshot(statements, everythingAsOf('2026-02-01'));
  assert.equal(new Set(snapshot.actors.id).size, snapshot.actors.count);
  assert.equal(snapshot.ties.count, 124);
});
