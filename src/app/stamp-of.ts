import { createHash } from 'node:crypto';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

/** The digest everything in a workspace is computed from, with the places that people drew; null while it lives in memory only. */
export function stampOf(
  context: Context,
  request: { readonly workspace: string },
): Sealed<string | null> {
  const workspace = findWorkspace(context, request.workspace);
  const { digest, drawn = {} } = workspace.snapshot.frozen;
  const places = Object.entries(drawn).map(
    ([code, stamp]) => `${code} ${stamp.digest} ${stamp.says}`,
  );
  return new Sealed(
    originOf(workspace),
    digest === null || places.length === 0
      ? digest
      : createHash('sha256')
          .update([digest, ...places].join('\n'))
          .digest('hex'),
  );
}
