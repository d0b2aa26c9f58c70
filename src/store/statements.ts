import { parseDay } from '../domain/day.ts';
import type { Source } from '../domain/source.ts';
import type {
  ActorStatement,
  ObservationStatement,
  SnapshotRule,
  Statements,
} from '../snapshot/statements.ts';
import type { Cell } from './copy.ts';
import { copyOut, copyThrough } from './copy.ts';
import type { BulkTable } from './statement-tables.ts';
import {
  ACTOR_STATEMENTS,
  INITIATIVE_STATEMENTS,
  OBSERVATIONS,
  PARTICIPATION_STATEMENTS,
  REGIONS,
  TIE_STATEMENTS,
} from './statement-tables.ts';
import type { Tx } from './with-workspace.ts';
import type { WriteWatch } from './write-watch.ts';

/** Keeps where facts come from, before the import that names it; the same source again takes the later words. */
export async function writeSources(
  tx: Tx,
  workspaceId: string,
  sources: readonly Source[],
): Promise<void> {
  for (const [i, source] of sources.entries()) {
    const words = {
      row_no: i,
      title: source.title,
      publisher: source.publisher,
      licence: source.licence,
      url: source.url,
      day: source.day,
      digest: source.digest,
      acknowledgement: source.acknowledgement,
      blind_spot: source.blindSpot,
    };
    await tx.sql
      .insertInto('source')
      .values({ workspace_id: workspaceId, source_id: source.id, ...words })
      .onConflict((conflict) => conflict.columns(['workspace_id', 'source_id']).doUpdateSet(words))
      .execute();
  }
}

/**
 * Adds the statements of an import, all or none: COPY into temporary tables, then INSERT … SELECT under the policies
 * (COPY into a table with row security is refused). Rows keep their order in the file.
 *
 * Cost: one pass over each table, some thousand rows at a time. The ids of actors are UUIDs, days are ISO days.
 */
export async function writeStatements(
  tx: Tx,
  workspaceId: string,
  importId: number,
  statements: Statements,
  watch: WriteWatch = {},
): Promise<void> {
  const { actors, ties, initiatives, participations, regions } = statements;
  await add(tx, REGIONS, [workspaceId], regions, {}, 'on conflict do nothing');
  await addActors(tx, workspaceId, statements, watch);
  const key = [workspaceId, String(importId)];
  const total = [actors, ties, initiatives, participations].reduce((n, rows) => n + rows.length, 0);
  let before = 0;
  const write = async <T>(table: BulkTable<T>, rows: readonly T[]): Promise<void> => {
    const onStep = (done: number): void => watch.onStep?.(before + done, total);
    await add(tx, table, key, rows, { ...watch, onStep });
    before += rows.length;
  };
  await write(ACTOR_STATEMENTS, actors);
  await write(TIE_STATEMENTS, ties);
  await write(INITIATIVE_STATEMENTS, initiatives);
  await write(PARTICIPATION_STATEMENTS, participations);
}

/** Adds the observations of an import, as `writeStatements` adds the rest of it. */
export async function writeObservations(
  tx: Tx,
  workspaceId: string,
  importId: number,
  observations: readonly ObservationStatement[],
  watch: WriteWatch = {},
): Promise<void> {
  await add(tx, OBSERVATIONS, [workspaceId, String(importId)], observations, watch);
}

/** The observations that a workspace held on a day of knowledge, in order, without undone imports. */
export function readObservations(
  tx: Tx,
  workspaceId: string,
  { knownDay }: Pick<SnapshotRule, 'knownDay'>,
): Promise<readonly ObservationStatement[]> {
  return readHeld(tx, OBSERVATIONS, workspaceId, knownDay);
}

async function addActors(
  tx: Tx,
  workspaceId: string,
  statements: Statements,
  { signal }: WriteWatch,
): Promise<void> {
  const ids = new Set<string>();
  for (const { actorId } of statements.actors) ids.add(actorId);
  for (const { from, to } of statements.ties) ids.add(from).add(to);
  for (const { actorId } of statements.participations) ids.add(actorId);
  const all = [...ids];
  const columns = ['workspace_id', 'actor_id'];
  for (let at = 0; at < all.length; at += ROWS_AT_ONCE) {
    signal?.throwIfAborted();
    await copyThrough(
      tx.client,
      'actor',
      columns,
      all.slice(at, at + ROWS_AT_ONCE),
      (id) => [workspaceId, id],
      'on conflict do nothing',
    );
  }
}

const KEY = ['workspace_id', 'import_id'];

/** Rows that go in at once: enough to be fast, few enough to be stopped and counted, and for no statement to take long. */
const ROWS_AT_ONCE = 10_000;

async function add<T>(
  tx: Tx,
  table: BulkTable<T>,
  key: readonly string[],
  rows: readonly T[],
  { signal, onStep }: WriteWatch,
  ending = '',
): Promise<void> {
  const columns = [...KEY.slice(0, key.length), 'row_no', ...table.columns];
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) {
    signal?.throwIfAborted();
    const part = rows.slice(at, at + ROWS_AT_ONCE);
    const write = (row: T, i: number): readonly Cell[] => [
      ...key,
      String(at + i),
      ...table.write(row),
    ];
    await copyThrough(tx.client, table.name, columns, part, write, ending);
    onStep?.(at + part.length, rows.length);
  }
}

/**
 * What a workspace held on the rule's day of knowledge, in the order of its imports and their files, without undone
 * imports. The rest of the rule is for `buildSnapshot`.
 *
 * Ask in a `reading` transaction: all tables are then seen in one state.
 */
export async function readStatements(
  tx: Tx,
  workspaceId: string,
  rule: Pick<SnapshotRule, 'knownDay'>,
): Promise<Statements> {
  if (Number.isNaN(parseDay(rule.knownDay))) throw new RangeError(`not a day: "${rule.knownDay}"`);
  return {
    sources: await readSources(tx, workspaceId),
    actors: await readHeld(tx, ACTOR_STATEMENTS, workspaceId, rule.knownDay),
    ties: await readHeld(tx, TIE_STATEMENTS, workspaceId, rule.knownDay),
    initiatives: await readHeld(tx, INITIATIVE_STATEMENTS, workspaceId, rule.knownDay),
    participations: await readHeld(tx, PARTICIPATION_STATEMENTS, workspaceId, rule.knownDay),
    regions: await copyOut(
      tx.client,
      `select ${listed(REGIONS)} from mesoscope.region t where t.workspace_id = ${literal(workspaceId)} order by t.row_no`,
      REGIONS.read,
    ),
  };
}

/** What one import states, in its order, whether it holds today or not. */
export async function readImported(
  tx: Tx,
  workspaceId: string,
  importId: number,
): Promise<Statements> {
  const rows = <T>(table: BulkTable<T>): Promise<readonly T[]> =>
    copyOut(
      tx.client,
      `select ${listed(table)} from mesoscope.${table.name} t
       where t.workspace_id = ${literal(workspaceId)} and t.import_id = ${Math.trunc(importId)} order by t.row_no`,
      table.read,
    );
  return {
    sources: await readSources(tx, workspaceId),
    actors: await rows(ACTOR_STATEMENTS),
    ties: await rows(TIE_STATEMENTS),
    initiatives: await rows(INITIATIVE_STATEMENTS),
    participations: await rows(PARTICIPATION_STATEMENTS),
    regions: [],
  };
}

/** The statements on actors that a workspace held on a day of knowledge, as `readStatements` gives them. */
export function readActorStatements(
  tx: Tx,
  workspaceId: string,
  { knownDay }: Pick<SnapshotRule, 'knownDay'>,
): Promise<readonly ActorStatement[]> {
  return readHeld(tx, ACTOR_STATEMENTS, workspaceId, knownDay);
}

/** The sources of a workspace in their order. */
export async function readSources(tx: Tx, workspaceId: string): Promise<readonly Source[]> {
  const rows = await tx.sql
    .selectFrom('source')
    .selectAll()
    .where('workspace_id', '=', workspaceId)
    .orderBy('row_no')
    .orderBy('source_id')
    .execute();
  return rows.map((row) => ({
    id: row.source_id,
    title: row.title,
    publisher: row.publisher,
    licence: row.licence,
    url: row.url,
    day: row.day,
    digest: row.digest,
    acknowledgement: row.acknowledgement,
    blindSpot: row.blind_spot,
  }));
}

function readHeld<T>(
  tx: Tx,
  table: BulkTable<T>,
  workspaceId: string,
  day: string,
): Promise<readonly T[]> {
  const workspace = literal(workspaceId);
  return copyOut(
    tx.client,
    `select ${listed(table)} from mesoscope.${table.name} t
     where t.workspace_id = ${workspace} and t.known_from <= ${literal(day)} and (t.known_to is null or t.known_to > ${literal(day)})
       and t.import_id in (select import_id from mesoscope.import where workspace_id = ${workspace} and undone_at is null)
     order by t.import_id, t.row_no`,
    sharing(table.read),
  );
}

/** Texts kept at most to be shared by rows. */
const MOST_SHARED = 2_000_000;

/**
 * Reads rows so that equal cells are one text in memory: ids, codes and days come back in many rows, and a cell that
 * stands alone would keep the whole piece of the answer alive that it was cut from.
 */
function sharing<T>(read: (cells: readonly Cell[]) => T): (cells: Cell[]) => T {
  const shared = new Map<string, string>();
  return (cells) => {
    for (let i = 0; i < cells.length; i++) {
      const cell = cells[i];
      if (cell === null || cell.length > LONGEST_SHARED) continue;
      const before = shared.get(cell);
      if (before !== undefined) cells[i] = before;
      else if (shared.size < MOST_SHARED) shared.set(cell, cell);
    }
    return read(cells);
  };
}

/** Signs of a text that may come back: an id is shorter, a title hardly ever comes back. */
const LONGEST_SHARED = 40;

function listed<T>({ columns, reading }: BulkTable<T>): string {
  return columns.map((column) => reading?.[column] ?? `t.${column}`).join(', ');
}

/** COPY takes no parameters; only ids and days come here, whose signs are few. */
function literal(text: string): string {
  if (!/^[0-9a-f-]+$/.test(text)) throw new RangeError(`not an id or a day: "${text}"`);
  return `'${text}'`;
}
