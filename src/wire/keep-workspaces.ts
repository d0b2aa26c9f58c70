import { z } from 'zod';

/** GET /api/workspaces, POST /api/workspaces */
export const workspace = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string(),
  published: z.boolean(),
  actors: z.number(),
  imports: z.number(),
});
export const workspaces = z.object({ workspaces: z.array(workspace) });
export const newWorkspace = z.object({ title: z.string().trim().min(1).max(120) });
export type WorkspaceWire = z.infer<typeof workspace>;
export type Workspaces = z.infer<typeof workspaces>;
