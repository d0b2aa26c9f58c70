import { addWorkspace, listWorkspaces } from '../../app/keep-workspaces.ts';
import { release } from '../../app/release.ts';
import { newWorkspace, workspace, workspaces } from '../../wire/keep-workspaces.ts';
import type { Route } from '../doors.ts';
import { refusals } from './params.ts';

/** The workspaces there are, and a new one. */
export const keepWorkspacesRoute: Route = (http, context) => {
  http.get(
    '/api/workspaces',
    {
      schema: {
        summary: 'Lists the workspaces: the published ones and your own.',
        response: { 200: workspaces },
      },
    },
    async () => release(context.audience, await listWorkspaces(context)),
  );
  http.post(
    '/api/workspaces',
    {
      schema: {
        summary: 'Makes an empty workspace of your own.',
        body: newWorkspace,
        response: { 200: workspace, ...refusals },
      },
    },
    async ({ body }) => release(context.audience, await addWorkspace(context, body)),
  );
};
