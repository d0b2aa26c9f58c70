import { deepStrictEqual, rejects } from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { ACTOR_KINDS, SMALL } from '../../src/domain/actor-kind.ts';
import { PARTICIPATION_ROLES } from '../../src/domain/participation-role.ts';
import { TIE_KINDS } from '../../src/domain/tie-kind.ts';
import type { Source } from '../../src/domain/source.ts';
import type { Statements } from '../../src/snapshot/statements.ts';
import { addImport, undoImport } from '../../src/store/imports.ts';
import { readStatements, writeSources, writeStatements } from '../../src/store/statements.ts';
import type { Store } from '../../src/store/store.ts';
import { withWorkspace } from '../../src/store/with-workspace.ts';
import { stated, statedActor, statedInitiative, statedTie } from '../snapshot/stated.ts';
import { freshWorkspace, openTestStore, runAs } from './with-store.ts';

const { admin, store } = await openTestStore();

const PLAIN = { noNullPrototype: true } as const;

const SOURCE: Source = {
  id: 'a-source',
  title: 'A source',
  publisher: 'Somebody',
  licence: 'CC0-1.0',
  url: null,
  day: '2026-02-28',
  digest: null,
  acknowledgement: 'from somebody',
  blindSpot: 'what nobody wrote down',
};

const NOTHING = stated({ sources: [SOURCE] });

async function write(into: Store, workspaceId: string, statements: Statements): Promise<number> {
  return await withWorkspace(into, workspaceId, async (tx) => {
    await writeSources(tx, workspaceId, statements.sources);
    const ledger = { sourceId: SOURCE.id, mapping: 'test', fileDigest: null };
    const importId = await addImport(tx, workspaceId, {
      ...ledger,
      read: 3,
      kept: 1,
      merged: 1,
      rejected: 1,
    });
    await writeStatements(tx, workspaceId, importId, statements);
    return importId;
  });
}

function read(from: Store, workspaceId: string, knownDay = '2026-06-30'): Promise<Statements> {
  return withWorkspace(from, workspaceId, (tx) => readStatements(tx, workspaceId, { knownDay }), {
    reading: true,
  });
}

// every text that PostgreSQL and UTF-8 can hold: no character zero, no half of a surrogate pair
const text = fc.oneof(
  fc.string({ unit: 'grapheme' }).map((made) => made.replaceAll('\0', '')),
  fc.constantFrom(
    '',
    '\\N',
    '\\.',
    'NULL',
    '{}',
    '"',
    '\t',
    'a\\tb',
    'line\r\nline',
    '\u2028',
    'Kraków 東京 🏭',
    '0',
    '\\',
  ),
);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2026-06-30'), noInvalidDate: true })
  .map((made) => made.toISOString().slice(0, 10));
const number = fc.option(
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((made) => made + 0),
);
const span = fc.record(
  {
    knownFrom: day,
    knownTo: fc.constantFrom(null, '2027-01-01'),
    validFrom: fc.option(day),
    validTo: fc.option(day),
  },
  PLAIN,
);
const actorId = fc.uuid();

const statements: fc.Arbitrary<Statements> = fc.record(
  {
    sources: fc.constant([SOURCE]),
    actors: fc.array(
      fc
        .record({
          actorId,
          nativeId: text,
          name: text,
          kind: fc.constantFrom(...ACTOR_KINDS),
          small: fc.constantFrom(...SMALL),
          region: text,
          lat: number,
          lon: number,
          legalId: fc.option(text),
          more: fc.dictionary(fc.stringMatching(/^[a-zA-Z]{1,12}$/), text),
        })
        .chain((row) => span.map((held) => ({ ...row, more: { ...row.more }, ...held }))),
      { maxLength: 8 },
    ),
    ties: fc.array(
      fc
        .record({
          from: actorId,
          to: actorId,
          kind: fc.constantFrom(...TIE_KINDS),
          directed: fc.boolean(),
          weight: number,
          confidence: number,
        })
        .chain((row) => span.map((held) => ({ ...row, ...held }))),
      { maxLength: 8 },
    ),
    initiatives: fc.array(
      fc
        .record({
          initiativeId: text,
          instrument: text,
          title: text,
          acronym: text,
          status: text,
          signed: fc.option(day),
          budgetEur: number,
          fields: fc.array(text, { maxLength: 4 }),
        })
        .chain((row) => span.map((held) => ({ ...row, ...held }))),
      { maxLength: 8 },
    ),
    participations: fc.array(
      fc
        .record({
          initiativeId: text,
          actorId,
          role: fc.constantFrom(...PARTICIPATION_ROLES),
          smallThen: fc.constantFrom(...SMALL),
          kindThen: fc.option(fc.constantFrom(...ACTOR_KINDS)),
          regionThen: text,
          amountEur: number,
          terminated: fc.boolean(),
        })
        .chain((row) => span.map((held) => ({ ...row, ...held }))),
      { maxLength: 8 },
    ),
    regions: fc.uniqueArray(fc.record({ code: text, name: text, parent: fc.option(text) }, PLAIN), {
      selector: ({ code }) => code,
      maxLength: 5,
    }),
  },
  PLAIN,
);

test('statements come back as they went in, whatever their texts, in their order (identity)', async () => {
  await fc.assert(
    fc.asyncProperty(statements, async (given) => {
      const workspaceId = await freshWorkspace(store);
      await write(store, workspaceId, given);
      deepStrictEqual(await read(store, workspaceId), given);
    }),
    { numRuns: 60 },
  );
});

test('what is held on a day is what was known from it on and not yet closed (hand)', async () => {
  const workspaceId = await freshWorkspace(store);
  const id = (digit: string) => `00000000-0000-4000-8000-00000000000${digit}`;
  const tie = (from: string, knownFrom: string, knownTo: string | null) =>
    statedTie(id(from), id('9'), 'supply', { knownFrom, knownTo });
  await write(store, workspaceId, {
    ...NOTHING,
    ties: [
      tie('1', '2026-01-01', '2026-02-01'),
      tie('2', '2026-02-01', null),
      tie('3', '2026-03-01', null),
    ],
  });
  const heldOn = async (knownDay: string) =>
    (await read(store, workspaceId, knownDay)).ties.map(({ from }) => from.slice(-1)).join('');
  deepStrictEqual(await heldOn('2025-12-31'), '');
  deepStrictEqual(await heldOn('2026-01-31'), '1');
  deepStrictEqual(await heldOn('2026-02-01'), '2');
  deepStrictEqual(await heldOn('2026-03-01'), '23');
});

test('imports are read in their order and an undone one is not read (hand)', async () => {
  const workspaceId = await freshWorkspace(store);
  const first = await write(store, workspaceId, {
    ...NOTHING,
    initiatives: [statedInitiative('b'), statedInitiative('a')],
  });
  await write(store, workspaceId, { ...NOTHING, initiatives: [statedInitiative('c')] });
  const ids = async () =>
    (await read(store, workspaceId)).initiatives.map(({ initiativeId }) => initiativeId);
  deepStrictEqual(await ids(), ['b', 'a', 'c']);
  await withWorkspace(store, workspaceId, (tx) => undoImport(tx, workspaceId, first));
  deepStrictEqual(await ids(), ['c']);
});

test('a text with the character zero is refused and nothing of the import is kept (limit)', async () => {
  const workspaceId = await freshWorkspace(store);
  const region = (name: string) => ({ code: name.slice(0, 2), name, parent: null });
  await rejects(
    write(store, workspaceId, { ...NOTHING, regions: [region('IT'), region('F\0')] }),
    /character zero/,
  );
  deepStrictEqual(await read(store, workspaceId), { ...NOTHING, sources: [] });
  // the connection is as good as before
  await write(store, workspaceId, { ...NOTHING, regions: [region('IT')] });
});

test('statements of a broken load are not kept, not one of them (limit)', async () => {
  const workspaceId = await freshWorkspace(store);
  const rows = Array.from({ length: 20_000 }, (_, i) =>
    statedActor(`00000000-0000-4000-8000-${String(i).padStart(12, '0')}`),
  );
  await rejects(
    write(store, workspaceId, { ...NOTHING, actors: [...rows, statedActor('no uuid')] }),
    {
      code: '22P02',
    },
  );
  deepStrictEqual((await read(store, workspaceId)).actors, []);
});

test('COPY straight into a table with row security is refused by the server (limit)', async () => {
  const workspaceId = await freshWorkspace(store);
  await rejects(
    withWorkspace(store, workspaceId, (tx) => tx.client.query('copy mesoscope.actor from stdin')),
    { code: '0A000' },
  );
});

test('every statement names an import and actors that are there (identity)', async () => {
  const names = [
    ...['actor', 'tie', 'initiative', 'participation'].map((table) => [
      table,
      'import',
      'import_id',
      'import_id',
    ]),
    ['participation', 'actor', 'actor_id', 'actor_id'],
  ];
  for (const [table, named, mine, theirs] of names)
    deepStrictEqual(
      // the administrator passes every policy
      await runAs(
        admin,
        `select count(*) > 0 as some, count(n.${theirs}) = count(*) as all from mesoscope.${table}_statement s
         left join mesoscope.${named} n on (n.workspace_id, n.${theirs}) = (s.workspace_id, s.${mine})`,
      ),
      [{ some: true, all: true }],
      `${table} names ${named}`,
    );
});
