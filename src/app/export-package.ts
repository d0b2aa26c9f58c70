import { writeZip } from '../files/zip.ts';
import { exportPackage as tablesOf } from '../observe/package/export-package.ts';
import { listDecisions } from '../store/decisions.ts';
import { listImports, readProblems } from '../store/imports.ts';
import { readObservations } from '../store/statements.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { AT_LAST, readStanding } from './open-workspace.ts';
import { packageFiles } from './package-files.ts';
import { registerOf } from './register.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

/** A file of bytes on its way out. */
export interface Packed {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Everything a workspace holds today as one data package: statements, observations, decisions, problems, with the
 * descriptor. Imported into an empty workspace it gives the same register.
 */
export async function exportPackage(
  context: Context,
  request: { readonly workspace: string },
): Promise<Sealed<Packed>> {
  const workspace = findWorkspace(context, request.workspace);
  const key = workspaceIdOf(workspace.name);
  const holdings = await withWorkspace(
    registerOf(context).store,
    key,
    async (tx) => {
      const problems = [];
      for (const { importId, undoneAt } of await listImports(tx, key))
        if (undoneAt === null) problems.push(...(await readProblems(tx, key, importId)));
      return {
        statements: await readStanding(tx, key),
        observations: await readObservations(tx, key, { knownDay: AT_LAST }),
        decisions: await listDecisions(tx, key),
        problems,
      };
    },
    { reading: true },
  );
  const files = packageFiles(workspace.name, workspace.title, tablesOf(holdings));
  return new Sealed(originOf(workspace), {
    name: `${workspace.name}.zip`,
    bytes: writeZip(files),
  });
}
