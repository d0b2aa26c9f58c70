import type { Correctable, Decision } from '../domain/decision.ts';
import { CORRECTABLE } from '../domain/decision.ts';
import { applyDecisions, said } from '../observe/sameness/apply-decisions.ts';
import type { SourcedStatement } from '../store/actor-statements.ts';
import { readActorStatements } from '../store/actor-statements.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import { readAs } from './read-as.ts';
import type { Register } from './register.ts';
import type { Workspace } from './workspace.ts';

/** One fact of an actor as the register has it: what stands, who stated it, and what a person made of it. */
export interface RecordedFact {
  readonly field: Correctable;
  /** What stands; empty where nothing is known. */
  readonly value: string;
  /** Who stated what stands where nobody corrected it; null where no source says anything. */
  readonly source: string | null;
  readonly knownFrom: string | null;
  /** The correction that stands, and what it overruled. */
  readonly corrected: {
    readonly decision: Decision;
    readonly from: string;
  } | null;
}

/**
 * The correctable facts of an actor of one's own register, each with the source that states it, its day, and the
 * correction that stands.
 */
export async function actorRecord(
  { store }: Register,
  workspace: Workspace,
  actorId: string,
): Promise<readonly RecordedFact[]> {
  const key = workspaceIdOf(workspace.name);
  const { statements, decisions } = await withWorkspace(
    store,
    key,
    async (tx) => {
      const { standing, mine } = await readAs(tx, key, actorId);
      return { statements: await readActorStatements(tx, key, mine), decisions: standing };
    },
    { reading: true },
  );
  return recordedFacts(statements, decisions, actorId);
}

/** The facts that the statements of one actor and the standing decisions give. */
function recordedFacts(
  statements: readonly SourcedStatement[],
  decisions: readonly Decision[],
  actorId: string,
): readonly RecordedFact[] {
  const none = { sources: [], ties: [], initiatives: [], participations: [], regions: [] };
  const held = { ...none, actors: statements };
  const { statements: read, overruled } = applyDecisions(held, decisions);
  const actor = read.actors.find((each) => each.actorId === actorId);
  if (!actor) return [];
  // The latest known statement speaks, the later in order among equals; what it leaves empty the next one fills
  const bySpeech = statements
    .map((statement, at) => ({ statement, at }))
    .sort((a, b) =>
      a.statement.knownFrom === b.statement.knownFrom
        ? b.at - a.at
        : a.statement.knownFrom < b.statement.knownFrom
          ? 1
          : -1,
    );
  return CORRECTABLE.map((field) => {
    const stated = bySpeech.find(({ statement }) => isSaid(said(statement, field), field));
    const last = overruled.findLast(
      (each) => each.field === field && each.actor === actorId && each.decision !== '',
    );
    const decision = last && decisions.find(({ id }) => id === last.decision);
    return {
      field,
      value: said(actor, field),
      source: stated?.statement.sourceId ?? null,
      knownFrom: stated?.statement.knownFrom ?? null,
      corrected: last && decision ? { decision, from: last.from } : null,
    };
  });
}

/** Words that stand for “not stated” do not speak. */
function isSaid(value: string, field: Correctable): boolean {
  return value !== '' && !(field === 'kind' && value === 'other') && value !== 'unknown';
}
