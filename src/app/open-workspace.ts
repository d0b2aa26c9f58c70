import { DEFAULT_SIZE_CHOICE } from '../domain/size-rule.ts';
import { applyDecisions } from '../observe/sameness/apply-decisions.ts';
import { ownRegister } from '../observe/own-register.ts';
import { buildSnapshot, everythingAsOf } from '../snapshot/build-snapshot.ts';
import { define } from '../snapshot/define.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { Statements } from '../snapshot/statements.ts';
import { listDecisions } from '../store/decisions.ts';
import { countProblems, listImports, readProblems } from '../store/imports.ts';
import { countRejected } from '../store/rejected.ts';
import { listSizeChoices } from '../store/size-choices.ts';
import { keepSnapshot } from '../store/snapshots.ts';
import { readObservations, readSources, readStatements } from '../store/statements.ts';
import type { Store } from '../store/store.ts';
import type { Tx } from '../store/with-workspace.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import type { Workspace as Kept } from '../store/workspaces.ts';
import type { ImportLedger } from '../wire/show-sources.ts';
import { readDefinitions, standingDefinitions } from './definitions.ts';
import { isWhole } from './import-plan.ts';
import { SHOWN_PROBLEMS, ledgerWire } from './ledger-wire.ts';
import type { FrozenBytes } from './start/frozen-bytes.ts';
import type { Workspace } from './workspace.ts';

/** A day after every day of knowledge: what is held then is what is held at all. */
export const AT_LAST = '9999-12-31';

/** Opens a workspace: reads its statements, replays its decisions, freezes them as of its latest day of knowledge. */
export async function openWorkspace(
  store: Store,
  kept: Kept,
  bytes: FrozenBytes | null = null,
): Promise<Workspace> {
  const { workspaceId, name, title, published } = kept;
  const snapshot = await withWorkspace(
    store,
    workspaceId,
    (tx) => (published ? freezePublished(tx, workspaceId, bytes) : freezeOwn(tx, workspaceId)),
    { reading: true },
  );
  if (!published) await keepFrozen(store, workspaceId, snapshot);
  return {
    id: name,
    name,
    title,
    published,
    snapshot: define(snapshot, standingDefinitions(await readDefinitions(store, kept))),
    imports: () => readLedgers(store, workspaceId),
  };
}

/** A published workspace changes with its imports only, so they name its frozen bytes. */
async function freezePublished(
  tx: Tx,
  workspaceId: string,
  bytes: FrozenBytes | null,
): Promise<Snapshot> {
  const days = (await readSources(tx, workspaceId)).map(({ day }) => day).sort();
  const rule = everythingAsOf(days.at(-1) ?? '1970-01-01');
  const stamp = JSON.stringify([workspaceId, rule, await listImports(tx, workspaceId)]);
  const before = bytes?.find(stamp);
  if (before) return before;
  const snapshot = buildSnapshot(await readStatements(tx, workspaceId, rule), rule);
  bytes?.keep(stamp, snapshot);
  return snapshot;
}

export async function freezeOwn(
  tx: Tx,
  workspaceId: string,
  knownDay = AT_LAST,
): Promise<Snapshot> {
  const statements = {
    ...(await readStanding(tx, workspaceId, knownDay)),
    observations: await readObservations(tx, workspaceId, { knownDay }),
  };
  const decided = applyDecisions(statements, await listDecisions(tx, workspaceId));
  return buildSnapshot(ownRegister(decided.statements), {
    ...everythingAsOf(knownDay === AT_LAST ? latestDay(statements) : knownDay),
    everyActor: true,
    sizes: (await listSizeChoices(tx, workspaceId)).at(-1) ?? DEFAULT_SIZE_CHOICE,
    smallDecided: new Set(
      decided.overruled
        .filter(({ decision, field, to }) => decision !== '' && field === 'small' && to !== '')
        .map(({ actor }) => actor),
    ),
  });
}

/** What a workspace held on an earlier day, frozen; nothing of it is kept. */
export async function freezeDay(
  tx: Tx,
  workspaceId: string,
  published: boolean,
  knownDay: string,
): Promise<Snapshot> {
  if (!published) return await freezeOwn(tx, workspaceId, knownDay);
  const rule = everythingAsOf(knownDay);
  return buildSnapshot(await readStatements(tx, workspaceId, rule), rule);
}

/** What a workspace holds, today unless a day is given, in its order, without the sources whose every import is undone. */
export async function readStanding(
  tx: Tx,
  workspaceId: string,
  knownDay = AT_LAST,
): Promise<Statements> {
  const imports = await listImports(tx, workspaceId);
  const held = await readStatements(tx, workspaceId, { knownDay });
  const undone = (id: string): boolean => {
    const mine = imports.filter(({ sourceId }) => sourceId === id);
    return mine.length > 0 && mine.every(({ undoneAt }) => undoneAt !== null);
  };
  return { ...held, sources: held.sources.filter(({ id, day }) => day <= knownDay && !undone(id)) };
}

function latestDay({ sources, observations = [], ...tables }: Statements): string {
  const { actors, ties, initiatives, participations } = tables;
  let latest = '1970-01-01';
  for (const { day } of sources) if (day > latest) latest = day;
  for (const table of [actors, ties, initiatives, participations, observations])
    for (const { knownFrom } of table) if (knownFrom > latest) latest = knownFrom;
  return latest;
}

/** Results are kept under a snapshot that is there. */
async function keepFrozen(store: Store, workspaceId: string, snapshot: Snapshot): Promise<void> {
  const { frozen, actors, initiatives, participations } = snapshot;
  if (frozen.digest === null) return;
  const { digest } = frozen;
  const keep = (tx: Tx): Promise<void> =>
    keepSnapshot(tx, workspaceId, {
      frozen: { ...frozen, digest },
      counts: {
        actors: actors.count,
        initiatives: initiatives.count,
        participations: participations.count,
      },
      overruled: {},
    });
  await withWorkspace(store, workspaceId, keep, { quiet: true });
}

function readLedgers(store: Store, workspaceId: string): Promise<readonly ImportLedger[]> {
  return withWorkspace(
    store,
    workspaceId,
    async (tx) => {
      const sources = await readSources(tx, workspaceId);
      const ledgers: ImportLedger[] = [];
      for (const { importId, sourceId, undoneAt, ...ledger } of await listImports(
        tx,
        workspaceId,
      )) {
        const source = sources.find(({ id }) => id === sourceId);
        if (undoneAt !== null || !source) continue;
        const groups = [];
        for (const [code, count] of await countProblems(tx, workspaceId, importId)) {
          const page = { code, limit: SHOWN_PROBLEMS };
          groups.push({ code, count, first: await readProblems(tx, workspaceId, importId, page) });
        }
        const rejected = await countRejected(tx, workspaceId, importId);
        ledgers.push(
          ledgerWire(String(importId), source, ledger, groups, {
            rejectedTables: [...rejected],
            whole: isWhole(ledger.mapping),
          }),
        );
      }
      return ledgers;
    },
    { reading: true },
  );
}
