import { queryOptions } from '@tanstack/react-query';
import { importChanges } from '../wire/compare-imports.ts';
import {
  importOutcome,
  uploaded,
  type ImportOutcome,
  type ImportRequest,
  type Uploaded,
} from '../wire/import-file.ts';
import { workspace, workspaces, type WorkspaceWire } from '../wire/keep-workspaces.ts';
import { decisions, proposals, type DecideRequest } from '../wire/review-sameness.ts';
import { undoPreview } from '../wire/undo-import.ts';
import { job, type Job } from '../wire/run-job.ts';
import { ProblemError, fetchWire, sendJson } from './api.ts';
import { stopped } from './stopped.ts';
import { sendFile, type OnStep } from './send-file.ts';

/** The address of one answer about a workspace. */
export function spacePath(space: string, what: string): string {
  return `/api/w/${encodeURIComponent(space)}/${what}`;
}

export const workspacesQuery = () =>
  queryOptions({
    queryKey: ['workspaces'],
    queryFn: ({ signal }) => fetchWire(workspaces, '/api/workspaces', { signal }),
  });

export const makeWorkspace = (title: string): Promise<WorkspaceWire> =>
  sendJson(workspace, '/api/workspaces', { title });

/** Hands over the bytes of a file; nothing is stored in the register. */
export const uploadFile = (
  space: string,
  file: File,
  onStep: OnStep,
  signal: AbortSignal,
): Promise<Uploaded> =>
  sendFile(
    uploaded,
    `${spacePath(space, 'files')}?name=${encodeURIComponent(file.name)}`,
    file,
    onStep,
    signal,
  );

/** A file that was handed over, read as a person chose. */
export const fileQuery = (space: string, file: string, choice: ImportRequest['choice']) =>
  queryOptions({
    queryKey: ['file', space, file, choice],
    queryFn: ({ signal }) =>
      sendJson(uploaded, spacePath(space, `files/${file}/read`), { choice }, 'POST', signal),
  });

/** How far an import is: the step, and the share of it in [0, 1]. */
export interface ImportReached {
  readonly step: string;
  readonly share: number;
}

/** The balance an import would have; nothing is stored. */
export const rehearsalQuery = (
  space: string,
  request: ImportRequest,
  onReached: (reached: ImportReached) => void,
) =>
  queryOptions({
    queryKey: ['rehearsal', space, request],
    queryFn: ({ signal }) => runImport(space, request, onReached, signal),
    gcTime: 0,
  });

/** Milliseconds between two looks at a job. */
const LOOK_MS = 250;

/** Imports or rehearses as a job; who stops it waits until it is stopped, so that nothing of it is left. */
export async function runImport(
  space: string,
  request: ImportRequest,
  onReached: (reached: ImportReached) => void,
  signal: AbortSignal,
): Promise<ImportOutcome> {
  const init = {
    method: 'POST',
    body: JSON.stringify(request),
    headers: { 'content-type': 'application/json', prefer: 'respond-async' },
  };
  let now: Job = await fetchWire(job, spacePath(space, 'imports'), init);
  const path = spacePath(space, `jobs/${encodeURIComponent(now.id)}`);
  for (;;) {
    if (now.state === 'done') return importOutcome.parse(now.result);
    if (now.state === 'failed' && now.refused !== null) throw new ProblemError(now.refused, 422);
    if (now.state === 'failed' || now.state === 'stopped') throw stopped();
    onReached({ step: now.says, share: now.total === 0 ? 0 : now.done / now.total });
    await new Promise((done) => setTimeout(done, LOOK_MS));
    now = await fetchWire(job, path, signal.aborted ? { method: 'DELETE' } : {});
  }
}

export const proposalsQuery = (space: string) =>
  queryOptions({
    queryKey: ['proposals', space],
    queryFn: ({ signal }) => fetchWire(proposals, spacePath(space, 'proposals'), { signal }),
  });

export const decisionsQuery = (space: string) =>
  queryOptions({
    queryKey: ['decisions', space],
    queryFn: ({ signal }) => fetchWire(decisions, spacePath(space, 'decisions'), { signal }),
  });

export const decide = (space: string, request: DecideRequest) =>
  sendJson(decisions, spacePath(space, 'decisions'), request);

export const takeBack = (space: string, id: string, by: string) =>
  sendJson(decisions, spacePath(space, `decisions/${encodeURIComponent(id)}`), { by }, 'DELETE');

/** What a whole release changed. */
export const changesQuery = (space: string, id: string) =>
  queryOptions({
    queryKey: ['changes', space, id],
    queryFn: ({ signal }) =>
      fetchWire(importChanges, spacePath(space, `imports/${encodeURIComponent(id)}/changes`), {
        signal,
      }),
  });

/** What hangs on an import; asked anew each time, for the register may have changed. */
export const undoQuery = (space: string, id: string) =>
  queryOptions({
    queryKey: ['undo', space, id],
    queryFn: ({ signal }) =>
      fetchWire(undoPreview, spacePath(space, `imports/${encodeURIComponent(id)}/undo`), {
        signal,
      }),
    gcTime: 0,
  });

export const undoImport = (space: string, id: string) =>
  fetchWire(undoPreview, spacePath(space, `imports/${encodeURIComponent(id)}`), {
    method: 'DELETE',
  });
