import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

/** The digest everything in a workspace is computed from; null while it lives in memory only. */
export function stampOf(
  context: Context,
  request: { readonly workspace: string },
): Sealed<string | null> {
  const workspace = findWorkspace(context, request.workspace);
  return new Sealed(originOf(workspace), workspace.snapshot.frozen.digest);
}
