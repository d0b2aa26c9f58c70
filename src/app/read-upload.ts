import type { ReadingChoice } from '../domain/raw-table.ts';
import { layoutOf } from '../observe/importers/import-release.ts';
import { listImports } from '../store/imports.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { Uploaded } from '../wire/import-file.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { guessTables, storedMapping } from './import-plan.ts';
import { readAsBefore } from './read-as-before.ts';
import { refusePublished, registerOf } from './register.ts';
import { Sealed } from './release.ts';
import type { Upload } from './uploads.ts';
import { dropUpload, keepUpload, openUpload, sweepUploads, waitingPlans } from './uploads.ts';
import { originOf } from './workspace.ts';

/** Rows of a table that are shown, and signs of a cell. */
const SHOWN_ROWS = 8;
const SHOWN_SIGNS = 120;

/** Problems of a reading that are shown; the ledger of an import counts all. */
const SHOWN_PROBLEMS = 200;

/** Takes a file over and says what it is and how it was read; the register is not changed. */
export async function uploadFile(
  context: Context,
  request: { readonly workspace: string; readonly name: string; readonly bytes: Uint8Array },
): Promise<Sealed<Uploaded>> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  const name = request.name.replace(/^.*[/\\]/, '').slice(0, 200) || 'file';
  await sweepUploads(registerOf(context));
  const upload = await keepUpload(registerOf(context), workspace.name, name, request.bytes);
  return new Sealed(originOf(workspace), await describeUpload(context, workspace.name, upload, {}));
}

/** Reads a file that was handed over once more, as a person chose. */
export async function readUpload(
  context: Context,
  request: { readonly workspace: string; readonly file: string; readonly choice: ReadingChoice },
): Promise<Sealed<Uploaded>> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  const upload = await openUpload(registerOf(context), workspace.name, request.file);
  return new Sealed(
    originOf(workspace),
    await describeUpload(context, workspace.name, upload, request.choice),
  );
}

/** Takes a file that was handed over away again. */
export async function forgetUpload(
  context: Context,
  request: { readonly workspace: string; readonly file: string },
): Promise<Sealed<null>> {
  const workspace = findWorkspace(context, request.workspace);
  await dropUpload(registerOf(context), workspace.name, request.file);
  return new Sealed(originOf(workspace), null);
}

async function describeUpload(
  context: Context,
  workspace: string,
  { file, name, bytes }: Upload,
  choice: ReadingChoice,
): Promise<Uploaded> {
  const id = workspaceIdOf(workspace);
  const imports = await withWorkspace(registerOf(context).store, id, (tx) => listImports(tx, id), {
    reading: true,
  });
  const waiting = await waitingPlans(registerOf(context), workspace);
  const plans = [...imports.map(({ mapping }) => mapping), ...waiting];
  const { reading, tables, problems } = await readAsBefore({ name, bytes }, choice, plans);
  const guesses = guessTables(tables);
  return {
    file,
    name,
    bytes: bytes.length,
    importedBefore: imports.some(
      ({ fileDigest, undoneAt }) => fileDigest === file && undoneAt === null,
    ),
    reading: { ...reading, sheets: [...reading.sheets], why: [...reading.why] },
    layout: layoutOf(tables),
    tables: tables.map((raw, i) => ({
      name: raw.name,
      rows: raw.rows.length,
      columns: [...raw.columns],
      preview: raw.rows
        .slice(0, SHOWN_ROWS)
        .map((row) => row.map((cell) => (cell === null ? null : cell.slice(0, SHOWN_SIGNS)))),
      guess: guesses[i] as Uploaded['tables'][number]['guess'],
      stored: storedMapping(plans, raw),
    })),
    problems: problems.slice(0, SHOWN_PROBLEMS).map((each) => ({ ...each, at: { ...each.at } })),
  };
}
