import { useQuery } from '@tanstack/react-query';
import type { WorkspaceWire } from '../../wire/keep-workspaces.ts';
import { workspacesQuery } from '../queries-own.ts';

/** The workspace of this name; undefined until it is known, or when there is none. */
export function useSpace(name: string): WorkspaceWire | undefined {
  return useQuery(workspacesQuery()).data?.workspaces.find((space) => space.name === name);
}
