import { ACTOR_KINDS, SMALL, glyphOf } from '../domain/actor-kind.ts';
import { displayName } from '../kernel/text/display-name.ts';
import { applyDecisions } from '../observe/sameness/apply-decisions.ts';
import { proposeSame } from '../observe/sameness/propose.ts';
import type { ActorStatement } from '../snapshot/statements.ts';
import { listDecisions } from '../store/decisions.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { ActorRef } from '../wire/common.ts';
import type { Proposals } from '../wire/review-sameness.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { readStanding } from './open-workspace.ts';
import { registerOf } from './register.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

/** Proposals that go out at once; the rest comes when these are answered. */
const SHOWN = 500;

/** Registers above this are looked through by strong keys alone, so that nobody waits for a minute. */
const MOST_ALIKE = 10_000;

/** True for a register small enough to compare names that are only alike. */
function isSmall(actors: readonly ActorStatement[]): boolean {
  return actors.length <= MOST_ALIKE;
}

/** Lists pairs that may be one actor and are not decided, heaviest first. Published workspaces have none to decide. */
export async function reviewSameness(
  context: Context,
  request: { readonly workspace: string },
): Promise<Sealed<Proposals>> {
  const workspace = findWorkspace(context, request.workspace);
  if (workspace.published) return new Sealed(originOf(workspace), { total: 0, proposals: [] });
  const key = workspaceIdOf(workspace.name);
  const { statements, decisions } = await withWorkspace(
    registerOf(context).store,
    key,
    async (tx) => ({
      statements: await readStanding(tx, key),
      decisions: await listDecisions(tx, key),
    }),
    { reading: true },
  );
  const read = applyDecisions(statements, decisions).statements;
  const found = proposeSame(read.actors, decisions, { alike: isSmall(read.actors) });
  const actors = new Map(read.actors.map((actor) => [actor.actorId, actor]));
  const hangs = new Map<string, number>();
  const count = (id: string): void => void hangs.set(id, (hangs.get(id) ?? 0) + 1);
  for (const { actorId } of statements.actors) count(actorId);
  for (const { from, to } of read.ties) [from, to].forEach(count);
  for (const { actorId } of read.participations) count(actorId);
  return new Sealed(originOf(workspace), {
    total: found.length,
    proposals: found.slice(0, SHOWN).map(({ a, b, rule, weight, because }) => ({
      a: refOf(actors.get(a)!),
      b: refOf(actors.get(b)!),
      rule,
      weight,
      because,
      hangs: { a: hangs.get(a) ?? 0, b: hangs.get(b) ?? 0 },
    })),
  });
}

function refOf({ actorId, name, kind, small, region, more }: ActorStatement): ActorRef {
  return {
    id: actorId,
    name: displayName(name, more.shortName ?? ''),
    legalName: name,
    glyph: glyphOf(
      ACTOR_KINDS.find((each) => each === kind)!,
      SMALL.find((each) => each === small)!,
    ),
    kind,
    small,
    city: more.city ?? '',
    region,
  };
}
