import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ACTOR_KINDS, SMALL } from '../../../src/domain/actor-kind.ts';
import { DATA_PACKAGE } from '../../../src/domain/data-package.ts';
import { formatDay } from '../../../src/domain/day.ts';
import { DECISION_KINDS } from '../../../src/domain/decision.ts';
import { PARTICIPATION_ROLES } from '../../../src/domain/participation-role.ts';
import { PROBLEM_CODES } from '../../../src/domain/problem.ts';
import type { ProblemCode } from '../../../src/domain/problem.ts';
import type { RawTable } from '../../../src/domain/raw-table.ts';
import { TIE_KINDS } from '../../../src/domain/tie-kind.ts';
import { actorIdOf } from '../../../src/observe/actor-id.ts';
import { describePackage } from '../../../src/observe/package/describe-package.ts';
import { exportPackage } from '../../../src/observe/package/export-package.ts';
import { importPackage } from '../../../src/observe/package/import-package.ts';
import { readBundled } from '../../../src/app/start/read-bundled.ts';
import type { CellTable, Holdings } from '../../../src/observe/package/package-table.ts';
import { templatePackage } from '../../../src/observe/package/template-package.ts';
import { validatePackage } from '../../../src/observe/package/validate-package.ts';
import { applyDecisions } from '../../../src/observe/sameness/apply-decisions.ts';
import { buildSnapshot, everythingAsOf } from '../../../src/snapshot/build-snapshot.ts';
import { LIST, tableOf } from '../raw-of.ts';

const REGIONS = [{ code: 'ITH54', name: 'Modena', parent: null }];

const asRaw = (tables: readonly CellTable[]): RawTable[] =>
  tables.map(({ name, columns, rows }) => tableOf(name, columns, rows));

/** Text that has made trouble somewhere: separators, quotes, formulas, hidden signs, other scripts, odd keys. */
const HOSTILE = [
  'Rossi & Figli S.r.l.',
  'a | b',
  'a;b\\',
  '"',
  "=HYPERLINK('x')",
  ' spaces ',
  'line\nbreak',
  '\u202eevil',
  '🏭‍👩',
  'Ünïcödé ß ﬁ',
  '中文公司',
  '__proto__',
  'null',
  'NaN',
  '0',
  'n/a',
  '1.234,5',
  '\ud800',
];
const record = <T>(shape: { [K in keyof T]: fc.Arbitrary<T[K]> }): fc.Arbitrary<T> =>
  fc.record(shape, { noNullPrototype: true });
const text = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
);
const orNull = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | null> =>
  fc.option(arbitrary, { nil: null });
const number = fc
  .oneof(fc.integer({ min: -1000, max: 1e9 }), fc.double({ noNaN: true, noDefaultInfinity: true }))
  .map((value) => value + 0);
const day = fc.integer({ min: 0, max: 30000 }).map((each) => formatDay(each) ?? '');
const span = record({
  knownFrom: day,
  knownTo: orNull(day),
  validFrom: orNull(day),
  validTo: orNull(day),
});
const code = <T>(list: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...list);

const holdings: fc.Arbitrary<Holdings> = record({
  natives: fc.array(text, { minLength: 1, maxLength: 6 }),
  projects: fc.uniqueArray(text, { minLength: 1, maxLength: 4 }),
  sources: fc.uniqueArray(text, { minLength: 1, maxLength: 3 }),
  seed: fc.integer(),
}).chain(({ natives, projects, sources }) => {
  // two actors may share a native id: their register ids part them
  const ids = natives.map((native, i) => actorIdOf(`series ${i}`, native));
  const actor = fc.constantFrom(...ids);
  const more = fc.dictionary(
    fc.oneof(fc.constantFrom('shortName', 'city', 'country', 'founded'), text),
    text,
    { maxKeys: 4, noNullPrototype: true },
  );
  const statement = (i: number) =>
    record({
      actorId: fc.constant(ids[i]),
      nativeId: fc.constant(natives[i]),
      name: text,
      kind: code(ACTOR_KINDS),
      small: code(SMALL),
      region: fc.constantFrom('', 'ITH54', 'XX'),
      lat: orNull(number),
      lon: orNull(number),
      legalId: orNull(text),
      more,
      span,
    }).map(({ span: at, ...rest }) => ({ ...rest, ...at }));
  const tie = record({
    from: actor,
    to: actor,
    kind: code(TIE_KINDS),
    directed: fc.boolean(),
    weight: orNull(number),
    confidence: orNull(number),
    span,
  }).map(({ span: at, ...rest }) => ({ ...rest, ...at }));
  const initiative = (id: string) =>
    record({
      initiativeId: fc.constant(id),
      instrument: text,
      title: text,
      acronym: text,
      status: text,
      signed: orNull(day),
      budgetEur: orNull(number),
      fields: fc.array(text, { maxLength: 3 }),
      span,
    }).map(({ span: at, ...rest }) => ({ ...rest, ...at }));
  const participation = record({
    initiativeId: fc.constantFrom(...projects),
    actorId: actor,
    role: code(PARTICIPATION_ROLES),
    smallThen: code(SMALL),
    kindThen: orNull(code(ACTOR_KINDS)),
    regionThen: fc.constantFrom('', 'ITH54'),
    amountEur: orNull(number),
    terminated: fc.boolean(),
    span,
  }).map(({ span: at, ...rest }) => ({ ...rest, ...at }));
  const observation = record({
    subject: fc.oneof(
      actor.map((id) => ['actor', id] as const),
      text.map((id) => ['place', id] as const),
    ),
    what: text,
    period: orNull(text),
    value: orNull(number),
    text: orNull(text),
    unit: orNull(text),
    status: orNull(text),
    reason: orNull(text),
    assessor: orNull(text),
    round: orNull(text),
    span,
  }).map(({ span: at, subject: [subjectKind, subject], ...rest }) => ({
    ...rest,
    subjectKind,
    subject,
    ...at,
  }));
  const decision = record({
    id: text,
    kind: code(DECISION_KINDS),
    subjects: fc.array(actor, { minLength: 1, maxLength: 3 }),
    field: orNull(text),
    value: orNull(text),
    reason: text,
    by: text,
    at: text,
    undoneBy: orNull(text),
    undoneAt: orNull(text),
  });
  const problem = record({
    code: code(Object.keys(PROBLEM_CODES) as ProblemCode[]),
    at: record({ source: text, row: orNull(fc.nat()), field: orNull(text) }),
    value: orNull(text),
    message: text,
    hint: text,
  }).map(({ at, ...rest }) => ({ ...rest, at: { ...at } }));
  return record({
    statements: record({
      sources: fc.tuple(
        ...sources.map((id) =>
          record({
            id: fc.constant(id),
            title: text,
            publisher: text,
            licence: text,
            url: orNull(text),
            day,
            digest: orNull(text),
            acknowledgement: text,
            blindSpot: text,
          }),
        ),
      ),
      actors: fc.tuple(...ids.map((_, i) => statement(i))),
      ties: fc.array(tie, { maxLength: 6 }),
      initiatives: fc.tuple(...projects.map(initiative)),
      participations: fc.array(participation, { maxLength: 6 }),
      regions: fc.constant(REGIONS),
    }),
    observations: fc.array(observation, { maxLength: 4 }),
    decisions: fc.array(decision, { maxLength: 3 }),
    problems: fc.array(problem, { maxLength: 3 }),
  });
});

test('export and import give the same statements, decisions, problems and snapshot, digest for digest (identity)', () => {
  fc.assert(
    fc.property(holdings, (held) => {
      const imported = importPackage(asRaw(exportPackage(held)), []);
      assert.deepEqual(imported.rejected, []);
      assert.deepEqual(imported.statements, held.statements);
      assert.deepEqual(imported.observations, held.observations);
      assert.deepEqual(imported.decisions, held.decisions);
      assert.deepEqual(imported.problems, held.problems);
      assert.equal(imported.ledger.read, imported.ledger.kept);
      const rule = everythingAsOf('2040-01-01');
      const digest = ({
        statements,
        observations,
      }: Pick<Holdings, 'statements' | 'observations'>) =>
        buildSnapshot(applyDecisions({ ...statements, observations }, []).statements, rule).frozen
          .digest;
      assert.equal(digest(imported), digest(held));
    }),
    { numRuns: 1_000 },
  );
});

test('the bundled network leaves and comes back as the same snapshot (identity)', async () => {
  const { statements, problems } = await readBundled();
  const held = { statements, observations: [], decisions: [], problems };
  const back = importPackage(asRaw(exportPackage(held)), []);
  assert.equal(back.rejected.length, 0);
  assert.equal(back.problems.length, problems.length);
  const rule = everythingAsOf(statements.sources[0].day);
  const { frozen, actors } = buildSnapshot(back.statements, rule);
  assert.equal(actors.count, 30_721);
  assert.equal(frozen.digest, buildSnapshot(statements, rule).frozen.digest);
});

test('the origin of every row is carried (identity)', () => {
  fc.assert(
    fc.property(holdings, (held) => {
      const [first] = held.statements.sources;
      const name = (rows: readonly unknown[]): (string | null)[] =>
        rows.map((_, i) => (i % 2 === 0 ? first.id : null));
      const { statements, observations } = held;
      const origins = {
        actors: name(statements.actors),
        ties: name(statements.ties),
        initiatives: name(statements.initiatives),
        participations: name(statements.participations),
        observations: name(observations),
      };
      const two = { ...statements, sources: [first, { ...first, id: `${first.id}2` }] };
      const imported = importPackage(
        asRaw(exportPackage({ ...held, statements: two, origins })),
        [],
      );
      assert.deepEqual(imported.origins, origins);
    }),
    { numRuns: 50 },
  );
});

test('a damaged export loses the damaged rows only, and says which (hand)', () => {
  const tables = asRaw(templatePackage());
  const held = importPackage(tables, REGIONS);
  const good = exportPackage({ ...held, problems: [] });
  const change = (table: string, column: string, value: string | null): RawTable[] =>
    asRaw(good).map((raw) =>
      raw.name === table
        ? {
            ...raw,
            rows: raw.rows.map((row, i) =>
              i === 0 ? row.map((cell, at) => (raw.columns[at] === column ? value : cell)) : row,
            ),
          }
        : raw,
    );
  for (const [table, column, value] of [
    ['sources', 'day', 'soon'],
    ['actors', 'kind', 'wizard'],
    ['actors', 'small', null],
    ['actors', 'actor_id', 'F001'],
    ['actors', 'lat', 'north'],
    ['actors', 'known_from', null],
    ['ties', 'directed', 'perhaps'],
    ['ties', 'from', 'nobody'],
    ['ties', 'weight', '1e999'],
    ['initiatives', 'valid_from', '31.12.2024'],
    ['participations', 'initiative', 'P99'],
    ['participations', 'role', null],
    ['observations', 'what', null],
    ['decisions', 'kind', 'marry'],
  ] as const) {
    const imported = importPackage(change(table, column, value), []);
    assert.ok(
      imported.rejected.some((row) => row.table === table && row.field === column),
      `${table} ${column}`,
    );
    assert.equal(imported.ledger.read, imported.ledger.kept + imported.ledger.rejected);
  }
});

test('the template imports without a word (hand)', () => {
  const tables = asRaw(templatePackage());
  const imported = importPackage(tables, REGIONS);
  assert.deepEqual(imported.problems, []);
  assert.equal(imported.ledger.rejected, 0);
  assert.equal(imported.statements.ties.length, 1);
  assert.equal(imported.decisions[0].subjects[0], imported.statements.actors[0].actorId);
  assert.deepEqual(validatePackage(tables, REGIONS), {
    problems: [],
    ledger: imported.ledger,
    valid: true,
  });
});

test('a package written by hand is judged (hand)', () => {
  const tables = asRaw(templatePackage());
  const wrong = tables.map((raw) =>
    raw.name === 'actors'
      ? { ...raw, columns: raw.columns.map((column) => (column === 'name' ? 'nam' : column)) }
      : raw,
  );
  const judged = validatePackage(wrong, REGIONS);
  assert.equal(judged.valid, false);
  assert.deepEqual([...new Set(judged.problems.map(({ code: of }) => of))].sort(), [
    'name-derived',
    'package-faulty',
  ]);
  const more = validatePackage([...tables, tableOf('secrets', ['a'], [['1']])], REGIONS);
  assert.deepEqual(
    more.problems.map(({ code: of, value }) => [of, value]),
    [['package-faulty', 'secrets']],
  );
  assert.equal(more.ledger.read, more.ledger.kept + more.ledger.merged + more.ledger.rejected);
  const sourceless = tables.filter(({ name }) => name !== 'sources');
  assert.equal(importPackage(sourceless, REGIONS).refused, true);
  assert.equal(importPackage(sourceless, REGIONS, { source: LIST }).refused, false);
});

test('rows of several sources belong to their own (hand)', () => {
  const sources = tableOf(
    'sources',
    ['id', 'title', 'day'],
    [
      ['a-2025', 'A', '2025-01-01'],
      ['b-2026', 'B', '2026-01-01'],
    ],
  );
  const actors = tableOf(
    'Actors.csv',
    ['id', 'name', 'source'],
    [
      ['1', 'Rossi', 'a-2025'],
      ['1', 'Neri', 'b-2026'],
      ['2', 'Bianchi', 'c'],
    ],
  );
  const imported = importPackage([sources, actors], []);
  assert.deepEqual(
    imported.statements.actors.map(({ knownFrom }) => knownFrom),
    ['2025-01-01', '2026-01-01'],
  );
  assert.notEqual(imported.statements.actors[0].actorId, imported.statements.actors[1].actorId);
  assert.deepEqual(
    imported.rejected.map(({ code: of, value }) => [of, value]),
    [['dangling-reference', 'c']],
  );
});

test('too many rows that cannot be read back refuse an export as a whole (limit)', () => {
  const held = importPackage(asRaw(templatePackage()), REGIONS);
  const raw = asRaw(exportPackage({ ...held, problems: [] })).map((table) =>
    table.name === 'actors'
      ? { ...table, rows: table.rows.map((row) => row.map(() => 'x')) }
      : table,
  );
  const refused = importPackage(raw, [], { bearShare: 0.1 });
  assert.equal(refused.refused, true);
  assert.equal(refused.statements.participations.length, 0);
  assert.ok(refused.problems.some(({ code: of }) => of === 'too-many-rejected'));
});

test('the descriptor tells types, limits, codes and keys of every column of the definition (identity)', () => {
  const described = describePackage('mine', 'Mine', templatePackage());
  for (const { name, schema } of described.resources) {
    const { attributes, key } = DATA_PACKAGE.find((table) => table.name === name)!;
    assert.deepEqual(
      schema.fields.map((field) => field.name),
      attributes.map((attribute) => attribute.name),
    );
    assert.deepEqual(schema.primaryKey, key);
    schema.fields.forEach((field, i) => {
      assert.equal(field.constraints?.required ?? false, attributes[i].required);
      assert.equal(field.constraints?.minimum ?? null, attributes[i].min);
      assert.deepEqual(field.constraints?.enum ?? null, attributes[i].codes);
    });
  }
  const ties = described.resources.find(({ name }) => name === 'ties');
  assert.deepEqual(
    ties?.schema.foreignKeys.map(({ fields, reference }) => [fields, reference.resource]),
    [
      ['from', 'actors'],
      ['to', 'actors'],
      ['source', 'sources'],
    ],
  );
  const weight = ties.schema.fields.find(({ name }) => name === 'weight');
  assert.equal(weight?.type, 'number');
});

test('a table of a header alone is named, and a package of such is not valid (limit)', () => {
  const actors = tableOf('actors', ['id', 'name', 'kind'], [['F1', 'Rossi', 'firm']]);
  const bare = tableOf('ties', ['from', 'to', 'kind'], []);
  const some = validatePackage([actors, bare], REGIONS);
  assert.deepEqual(
    some.problems
      .filter(({ code }) => code === 'file-empty')
      .map(({ at, value }) => [at.source, value]),
    [['ties', 'from, to, kind']],
  );
  assert.equal(validatePackage([bare], REGIONS).valid, false);
});
