import type { Source } from '../domain/source.ts';
import { parseDay } from '../domain/day.ts';
import type { Problem } from '../domain/problem.ts';
import { PROBLEM_CODES } from '../domain/problem.ts';
import { regionsAbove } from '../observe/own-register.ts';
import { seriesOf } from '../observe/importers/source-series.ts';
import { isSmall } from './review-sameness.ts';
import { proposeSame } from '../observe/sameness/propose.ts';
import type { ActorStatement } from '../snapshot/statements.ts';
import { closeStatements } from '../store/close-statements.ts';
import { keepDecision, listDecisions } from '../store/decisions.ts';
import type { Import } from '../store/imports.ts';
import {
  addImport,
  listImports,
  lockImports,
  readProblems,
  writeProblems,
} from '../store/imports.ts';
import { writeRejected } from '../store/rejected.ts';
import { writeObservations, writeSources, writeStatements } from '../store/statements.ts';
import type { Tx } from '../store/with-workspace.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { ImportOutcome, ImportRequest } from '../wire/import-file.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import type { Gathered } from './gather-import.ts';
import { gatherImport } from './gather-import.ts';
import { chosen } from './import-plan.ts';
import { groupProblems } from './ledger-wire.ts';
import { readStanding } from './open-workspace.ts';
import { refuse } from './refused.ts';
import { refusePublished, registerOf } from './register.ts';
import { Sealed } from './release.ts';
import type { Upload } from './uploads.ts';
import { dropUpload, openUpload } from './uploads.ts';
import { originOf } from './workspace.ts';

/** Imports a file that was handed over; it is taken from the disk when it is in the register. */
export async function importUpload(
  context: Context,
  request: ImportRequest & { readonly workspace: string },
): Promise<Sealed<ImportOutcome>> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  const register = registerOf(context);
  const upload = await openUpload(register, workspace.name, request.file);
  const outcome = await importBytes(context, workspace.name, upload, request);
  if (outcome.import !== null && !request.rehearse)
    await dropUpload(register, workspace.name, request.file);
  return new Sealed(originOf(workspace), outcome);
}

/** Imports a file that lies on the disk of who asks. */
export async function importFile(
  context: Context,
  {
    upload,
    ...request
  }: Omit<ImportRequest, 'file'> & { readonly workspace: string; readonly upload: Upload },
): Promise<Sealed<ImportOutcome>> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  return new Sealed(
    originOf(workspace),
    await importBytes(context, workspace.name, upload, request),
  );
}

/**
 * One import, in one transaction: statements, ledger, problems and rejected rows, or nothing of it.
 *
 * The same bytes read and mapped in the same way are the import that stands already: its ledger is given back and nothing
 * is stored. Above `bearShare` nothing is stored either. A rehearsal does everything but store.
 */
async function importBytes(
  context: Context,
  workspace: string,
  upload: Upload,
  request: Omit<ImportRequest, 'file'>,
): Promise<ImportOutcome> {
  const { store, regions, reopen } = registerOf(context);
  const source = sourceOf(request, upload.file);
  const id = workspaceIdOf(workspace);
  const { standing, decisions } = await withWorkspace(
    store,
    id,
    async (tx) => ({
      standing: await readStanding(tx, id),
      decisions: await listDecisions(tx, id),
    }),
    { reading: true },
  );
  const gathered = await gatherImport(
    upload,
    { ...request, choice: chosen(request.choice), source },
    regions,
    {
      actors: standing.actors,
      initiatives: standing.initiatives.map(({ initiativeId }) => initiativeId),
    },
  );
  const proposals = (actors: readonly ActorStatement[]): number =>
    proposeSame(actors, [...decisions, ...gathered.decisions], { alike: isSmall(actors) }).length;
  if (gathered.refused) return outcomeOf(null, gathered, 0);
  const all = [...standing.actors, ...gathered.statements.actors];
  if (request.rehearse) return outcomeOf(null, gathered, proposals(all));
  const { before, importId } = await withWorkspace(store, id, (tx) =>
    storeImport(tx, id, upload.file, gathered),
  );
  if (before)
    return outcomeOf(
      String(before.entry.importId),
      { ledger: before.entry, problems: before.problems, refused: false },
      proposals(standing.actors),
    );
  await reopen(workspace);
  return outcomeOf(String(importId), gathered, proposals(all));
}

interface Stored {
  readonly importId: number | null;
  readonly before: { readonly entry: Import; readonly problems: readonly Problem[] } | null;
}

async function storeImport(
  tx: Tx,
  id: string,
  digest: string,
  { statements, observations, decisions, ledger, problems, files, plan }: Gathered,
): Promise<Stored> {
  await lockImports(tx, id);
  const imports = await listImports(tx, id);
  const entry = imports.find(
    ({ fileDigest, mapping, undoneAt }) =>
      fileDigest === digest && mapping === plan && undoneAt === null,
  );
  if (entry)
    return {
      importId: null,
      before: { entry, problems: await readProblems(tx, id, entry.importId) },
    };
  const [source] = statements.sources;
  await writeSources(tx, id, statements.sources);
  const importId = await addImport(tx, id, {
    ...ledger,
    sourceId: source.id,
    mapping: plan,
    fileDigest: digest,
  });
  const codes = new Set(statements.actors.map(({ region }) => region));
  await writeStatements(tx, id, importId, {
    ...statements,
    regions: regionsAbove(statements.regions, codes),
  });
  await writeObservations(tx, id, importId, observations);
  await writeProblems(tx, id, importId, problems);
  await writeRejected(tx, id, importId, files);
  for (const decision of decisions) await keepDecision(tx, id, decision);
  const series = seriesOf(source.id);
  const mine = imports.filter(({ sourceId }) => seriesOf(sourceId) === series);
  await closeStatements(
    tx,
    id,
    [...mine.filter(({ undoneAt }) => undoneAt === null).map((each) => each.importId), importId],
    mine.filter(({ undoneAt }) => undoneAt !== null).map((each) => each.importId),
  );
  return { importId, before: null };
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

function outcomeOf(
  id: string | null,
  { ledger, problems, refused }: Pick<Gathered, 'ledger' | 'problems' | 'refused'>,
  proposals: number,
): ImportOutcome {
  const { read, kept, merged, rejected } = ledger;
  return {
    import: id,
    refused,
    read,
    kept,
    merged,
    rejected,
    problems: groupProblems(problems)
      .map(({ code, count, first: [first] }) => ({
        code,
        ...PROBLEM_CODES[code],
        count,
        first: { ...first, at: { ...first.at } },
      }))
      .sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    proposals,
  };
}
