import { queryOptions } from '@tanstack/react-query';
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
import { fetchWire, sendJson } from './api.ts';

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
export const uploadFile = (space: string, file: File, signal?: AbortSignal): Promise<Uploaded> =>
  fetchWire(uploaded, `${spacePath(space, 'files')}?name=${encodeURIComponent(file.name)}`, {
    method: 'POST',
    body: file,
    headers: { 'content-type': 'application/octet-stream' },
    ...(signal === undefined ? {} : { signal }),
  });

/** A file that was handed over, read as a person chose. */
export const fileQuery = (space: string, file: string, choice: ImportRequest['choice']) =>
  queryOptions({
    queryKey: ['file', space, file, choice],
    queryFn: ({ signal }) =>
      sendJson(uploaded, spacePath(space, `files/${file}/read`), { choice }, 'POST', signal),
  });

/** The balance an import would have; nothing is stored. */
export const rehearsalQuery = (space: string, request: ImportRequest) =>
  queryOptions({
    queryKey: ['rehearsal', space, request],
    queryFn: ({ signal }) =>
      sendJson(importOutcome, spacePath(space, 'imports'), request, 'POST', signal),
    gcTime: 0,
  });

export const storeImport = (space: string, request: ImportRequest): Promise<ImportOutcome> =>
  sendJson(importOutcome, spacePath(space, 'imports'), request);

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
