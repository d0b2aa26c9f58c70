import { refuse } from '../app/refused.ts';
import type { Everywhere } from './command.ts';

/**
 * The workspace of one's own that a command changes or writes; it must be named.
 *
 * @throws Refused when it is not.
 */
export function ownWorkspace({ workspace }: Everywhere): string {
  if (workspace !== undefined && workspace !== '') return workspace;
  throw refuse(
    'unknown-workspace',
    'no workspace is named',
    null,
    '--workspace with the name of one; “mesoscope workspaces” lists them',
    'workspace',
  );
}
