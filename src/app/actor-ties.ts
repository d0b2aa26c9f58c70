import { formatDay } from '../domain/day.ts';
import { TIE_KINDS } from '../domain/tie-kind.ts';
import { tiesByActor } from '../snapshot/rows-by.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { SourcedTie } from '../store/tie-statements.ts';
import { readTiesOf } from '../store/tie-statements.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { ActorWire } from '../wire/show-actor.ts';
import { actorRef } from './actor-ref.ts';
import type { Context } from './context.ts';
import { known } from './place-wire.ts';
import { readAs } from './read-as.ts';
import type { Workspace } from './workspace.ts';

/**
 * The stated ties of an actor, every statement for itself, with the source that states it and its day: by kind, then
 * partners of the place first (those with a local index in `local`), then by name.
 */
export async function actorTies(
  context: Context,
  workspace: Workspace,
  row: number,
  local: Int32Array,
): Promise<ActorWire['stated']> {
  const { snapshot } = workspace;
  const mine = rowsOf(snapshot, row);
  if (mine.length === 0) return [];
  const sources = await sourcesOf(context, workspace, snapshot.actors.id[row]);
  const { ties, actors, frozen } = snapshot;
  const seen = new Map<string, number>();
  return mine
    .map((tie) => {
      const out = ties.from[tie] === row;
      const other = out ? ties.to[tie] : ties.from[tie];
      const kind = TIE_KINDS[ties.kind[tie]];
      const key = keyOf(actors.id[ties.from[tie]], actors.id[ties.to[tie]], kind);
      // Statements of one relation stand in the register in the order of the snapshot
      const nth = seen.get(key) ?? 0;
      seen.set(key, nth + 1);
      const said = sources.get(key)?.[nth];
      return {
        other: actorRef(snapshot, other),
        here: local[other] >= 0,
        kind,
        heading:
          ties.directed[tie] === 0 ? ('both' as const) : out ? ('out' as const) : ('in' as const),
        from: formatDay(ties.validFrom[tie]),
        to: formatDay(ties.validTo[tie]),
        weight: known(ties.weight[tie]),
        confidence: known(ties.confidence[tie]),
        source: said?.sourceId ?? frozen.sources.join(', '),
        knownFrom: said?.knownFrom ?? frozen.knownDay,
      };
    })
    .sort(
      (a, b) =>
        TIE_KINDS.indexOf(a.kind) - TIE_KINDS.indexOf(b.kind) ||
        Number(b.here) - Number(a.here) ||
        (a.other.name < b.other.name ? -1 : 1),
    );
}

/** Rows of `snapshot.ties` that lead from the actor to another, or back. */
function rowsOf(snapshot: Snapshot, row: number): readonly number[] {
  const { offsets, rows } = tiesByActor(snapshot);
  const { from, to } = snapshot.ties;
  return Array.from(rows.subarray(offsets[row], offsets[row + 1]))
    .filter((tie) => from[tie] !== to[tie])
    .sort((a, b) => a - b);
}

async function sourcesOf(
  { register }: Context,
  workspace: Workspace,
  actorId: string,
): Promise<ReadonlyMap<string, readonly SourcedTie[]>> {
  const byKey = new Map<string, SourcedTie[]>();
  if (workspace.published || register === null) return byKey;
  const key = workspaceIdOf(workspace.name);
  await withWorkspace(
    register.store,
    key,
    async (tx) => {
      const { root, mine } = await readAs(tx, key, actorId);
      for (const tie of await readTiesOf(tx, key, mine)) {
        const at = keyOf(root(tie.from), root(tie.to), tie.kind);
        const before = byKey.get(at);
        if (before) before.push(tie);
        else byKey.set(at, [tie]);
      }
    },
    { reading: true },
  );
  return byKey;
}

function keyOf(from: string, to: string, kind: string): string {
  return `${from} ${to} ${kind}`;
}
