import type { Decision } from '../domain/decision.ts';
import { rootsOf } from '../observe/sameness/apply-decisions.ts';
import { listDecisions } from '../store/decisions.ts';

/** How an actor of one's own register is read. */
export interface ReadAs {
  readonly standing: readonly Decision[];
  /** Who each id is read as. */
  readonly root: (id: string) => string;
  /** The ids that are read as the actor, its own among them. */
  readonly mine: readonly string[];
}

/** The standing decisions of a register, and which ids they make one with an actor. Cost: one query. */
export async function readAs(
  tx: Parameters<typeof listDecisions>[0],
  workspaceId: string,
  actorId: string,
): Promise<ReadAs> {
  const decisions = await listDecisions(tx, workspaceId);
  const standing = decisions.filter(({ undoneAt }) => undoneAt === null);
  const root = rootsOf(standing);
  const ids = new Set([actorId, ...standing.flatMap(({ subjects }) => subjects)]);
  return { standing, root, mine: [...ids].filter((id) => root(id) === actorId) };
}
