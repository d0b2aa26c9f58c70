import type { ImportRequest } from '../wire/import-file.ts';
import type { Job } from '../wire/run-job.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { importUpload } from './import-file.ts';
import { refusePublished } from './register.ts';
import { Sealed, release } from './release.ts';
import { originOf } from './workspace.ts';

/** Starts an import, or its rehearsal, as a job: who asks can follow it and stop it. The same one that runs is joined. */
export function startImport(
  context: Context,
  request: ImportRequest & { readonly workspace: string },
): Sealed<Job> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  const what = request.rehearse ? 'rehearsal' : 'import';
  const job = context.jobs.start({ what, place: '' }, JSON.stringify(request), {
    says: 'reading',
    total: 1,
    again: true,
    async run({ signal, say, onStep }) {
      const sealed = await importUpload(context, request, {
        signal,
        onStep(step, done, total) {
          say(step);
          onStep(done, total);
        },
      });
      return release(context.audience, sealed);
    },
  });
  return new Sealed(originOf(workspace), job);
}
