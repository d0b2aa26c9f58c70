import type { Source } from '../domain/source.ts';
import { parseDay } from '../domain/day.ts';
import { proposeSame } from '../observe/sameness/propose.ts';
import type { ActorStatement } from '../snapshot/statements.ts';
import { listDecisions } from '../store/decisions.ts';
import { listImports } from '../store/imports.ts';
import { readInitiativeIds, readKnownActors } from '../store/known.ts';
import { readRejected } from '../store/rejected.ts';
import { readActorStatements } from '../store/statements.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { ImportOutcome, ImportRequest } from '../wire/import-file.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import type { Gathered } from './gather-import.ts';
import { gatherImport } from './gather-import.ts';
import { importOutcomeOf } from './import-outcome.ts';
import { chosen } from './import-plan.ts';
import type { ImportWatch } from './import-watch.ts';
import { watchStep } from './import-watch.ts';
import { AT_LAST } from './open-workspace.ts';
import { refuse } from './refused.ts';
import { refusePublished, registerOf } from './register.ts';
import { Sealed } from './release.ts';
import { storeImport } from './store-import.ts';
import type { Upload } from './uploads.ts';
import { dropUpload, keepCounted, openUpload, waitingPlans } from './uploads.ts';
import { originOf } from './workspace.ts';

/** Registers above this are looked through on the page of review, not while somebody waits for an import. */
const MOST_MATCHED = 200_000;

/** Registers above this are compared by strong keys here; names that are only alike wait for the page of review. */
const MOST_ALIKE = 2_000;

/** Imports a file that was handed over; it is taken from the disk when it is in the register. */
export async function importUpload(
  context: Context,
  request: ImportRequest & { readonly workspace: string },
  watch: ImportWatch = {},
): Promise<Sealed<ImportOutcome>> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  const register = registerOf(context);
  const upload = await openUpload(register, workspace.name, request.file);
  const imported = await importBytes(context, workspace.name, upload, request, watch);
  const { outcome, rejected, plan } = imported;
  if (outcome.import !== null && !request.rehearse) {
    watch.onStep?.('freezing', 0, 1);
    await register.reopen(workspace.name);
    await dropUpload(register, workspace.name, request.file);
  } else await keepCounted(register, workspace.name, request.file, { plan, rejected });
  return new Sealed(originOf(workspace), outcome);
}

/** Imports a file that lies on the disk of who asks. */
export async function importFile(
  context: Context,
  {
    upload,
    ...request
  }: Omit<ImportRequest, 'file'> & { readonly workspace: string; readonly upload: Upload },
  watch: ImportWatch = {},
): Promise<Sealed<ImportOutcome>> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  const { outcome } = await importBytes(context, workspace.name, upload, request, watch);
  if (outcome.import !== null) await registerOf(context).reopen(workspace.name);
  return new Sealed(originOf(workspace), outcome);
}

/** What came of the bytes of one file: the balance, and the rows that were not taken. */
export interface BytesImported {
  readonly outcome: ImportOutcome;
  readonly rejected: Gathered['files'];
  /** How it was read and mapped, as the ledger keeps it. */
  readonly plan: string;
}

/**
 * One import, in one transaction: statements, ledger, problems and rejected rows, or nothing of it. The workspace is
 * frozen anew by who asked, once for several files.
 *
 * The same bytes read and mapped in the same way are the import that stands already: its ledger is given back and nothing
 * is stored. Above `bearShare` nothing is stored either. A rehearsal does everything but store. What is stopped before it
 * is stored leaves nothing; from then on it is not stopped any more.
 */
export async function importBytes(
  context: Context,
  workspace: string,
  upload: Upload,
  request: Omit<ImportRequest, 'file'>,
  watch: ImportWatch = {},
): Promise<BytesImported> {
  const { store, regions } = registerOf(context);
  const source = sourceOf(request, upload.file);
  const id = workspaceIdOf(workspace);
  const waiting = await waitingPlans(registerOf(context), workspace);
  const existing = await withWorkspace(
    store,
    id,
    async (tx) => {
      const imports = await listImports(tx, id);
      return {
        actors: await readKnownActors(tx, id),
        initiatives: await readInitiativeIds(tx, id),
        standing: imports
          .filter(({ undoneAt }) => undoneAt === null)
          .reduce((sum, { kept }) => sum + kept, 0),
        plans: [...imports.map(({ mapping }) => mapping), ...waiting],
      };
    },
    { reading: true },
  );
  const asked = { ...request, choice: chosen(request.choice), source };
  const gathered = await gatherImport(upload, asked, regions, existing, watch);
  const { files: rejected, plan } = gathered;
  if (gathered.refused) return { outcome: importOutcomeOf(null, gathered, 0), rejected, plan };
  const proposals = await countProposals(context, id, gathered, existing.actors.length, watch);
  if (request.rehearse)
    return { outcome: importOutcomeOf(null, gathered, proposals), rejected, plan };
  const { before, importId, files } = await withWorkspace(store, id, async (tx) => {
    const stored = await storeImport(tx, id, upload.file, gathered, watch);
    const entry = stored.before?.entry;
    return { ...stored, files: entry ? await readRejected(tx, id, entry.importId) : rejected };
  });
  if (before === null)
    return { outcome: importOutcomeOf(String(importId), gathered, proposals), rejected, plan };
  const { entry, problems } = before;
  const standing = { ledger: entry, problems, refused: false, files };
  return {
    outcome: importOutcomeOf(String(entry.importId), standing, proposals),
    rejected: files,
    plan,
  };
}

/** How many pairs wait for an answer when the file is in: none for a file without actors, null for a large register. */
async function countProposals(
  context: Context,
  id: string,
  { statements, decisions }: Gathered,
  known: number,
  watch: ImportWatch,
): Promise<number | null> {
  if (statements.actors.length === 0) return 0;
  if (known + statements.actors.length > MOST_MATCHED) return null;
  watchStep(watch, 'matching');
  const standing = await withWorkspace(
    registerOf(context).store,
    id,
    async (tx) => ({
      actors: await readActorStatements(tx, id, { knownDay: AT_LAST }),
      decisions: await listDecisions(tx, id),
    }),
    { reading: true },
  );
  const actors: readonly ActorStatement[] = [...standing.actors, ...statements.actors];
  const settled = [...standing.decisions, ...decisions];
  return proposeSame(actors, settled, { alike: actors.length <= MOST_ALIKE }).length;
}

function sourceOf({ source }: Pick<ImportRequest, 'source'>, digest: string): Source {
  const wrong = (field: string, value: string, hint: string): Error =>
    refuse('bad-parameter', `the source cannot have this ${field}`, value, hint, `source.${field}`);
  if (Number.isNaN(parseDay(source.day)))
    throw wrong('day', source.day, 'a day such as 2026-01-15');
  if (source.id.trim() === '') throw wrong('id', source.id, 'a short name such as members-2026');
  if (source.title.trim() === '') throw wrong('title', source.title, 'what it is called');
  const clean = (text: string): string => text.replaceAll('\0', '').toWellFormed();
  return {
    id: clean(source.id.trim()),
    title: clean(source.title.trim()),
    publisher: clean(source.publisher),
    licence: clean(source.licence),
    url: null,
    day: source.day,
    digest,
    acknowledgement: clean(source.acknowledgement),
    blindSpot: clean(source.blindSpot),
  };
}
