import type { Imports } from '../wire/show-sources.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

/** Lists what was loaded into a workspace, with its balance and what was wrong. */
export async function listImports(
  context: Context,
  request: { readonly workspace: string },
): Promise<Sealed<Imports>> {
  const workspace = findWorkspace(context, request.workspace);
  return new Sealed(originOf(workspace), { imports: [...(await workspace.imports())] });
}
