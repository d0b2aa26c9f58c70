import { buildSnapshot, everythingAsOf } from '../../snapshot/build-snapshot.ts';
import { groupProblems, ledgerWire } from '../ledger-wire.ts';
import type { Workspace } from '../workspace.ts';
import { readBundled } from './read-bundled.ts';

/** Opens the bundled network as a workspace without any database: for tests and for a look. Cost: about 1.5 s. */
export async function workspaceFromBundled(): Promise<Workspace> {
  const { statements, ledger, problems } = await readBundled();
  const [source] = statements.sources;
  return {
    id: 'horizon-europe',
    name: 'horizon-europe',
    title: source.title,
    published: true,
    snapshot: buildSnapshot(statements, everythingAsOf(source.day)),
    imports: () =>
      Promise.resolve([ledgerWire(source.id, source, ledger, groupProblems(problems))]),
  };
}
