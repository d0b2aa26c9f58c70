import type { Correctable, Decision } from '../domain/decision.ts';
import { CORRECTABLE } from '../domain/decision.ts';
import { isRegionCode } from '../domain/region.ts';
import { regionsAbove } from '../observe/own-register.ts';
import { isCorrectable } from '../observe/sameness/apply-decisions.ts';
import { checkCorrection } from '../observe/sameness/check-correction.ts';
import {
  decide as keep,
  listDecisions as listKept,
  undoDecision as markUndone,
} from '../store/decisions.ts';
import { addRegions } from '../store/regions.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { DecideRequest, Decisions } from '../wire/review-sameness.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { near } from './near.ts';
import { readStanding } from './open-workspace.ts';
import { refuse } from './refused.ts';
import { refusePublished, registerOf } from './register.ts';
import type { Register } from './register.ts';
import { Sealed } from './release.ts';
import { originOf } from './workspace.ts';

/** Lists what was decided in a workspace, undone decisions included. */
export async function listDecisions(
  context: Context,
  request: { readonly workspace: string },
): Promise<Sealed<Decisions>> {
  const workspace = findWorkspace(context, request.workspace);
  const key = workspaceIdOf(workspace.name);
  const kept = await withWorkspace(registerOf(context).store, key, (tx) => listKept(tx, key), {
    reading: true,
  });
  return new Sealed(originOf(workspace), { decisions: kept.map(decisionWire) });
}

/** Keeps answers about actors, all or none, and reads the register anew with them. */
export async function decide(
  context: Context,
  request: DecideRequest & { readonly workspace: string },
): Promise<Sealed<Decisions>> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  const { store, regions, reopen } = registerOf(context);
  const key = workspaceIdOf(workspace.name);
  const kept = await withWorkspace(store, key, async (tx) => {
    const actors = new Set((await readStanding(tx, key)).actors.map(({ actorId }) => actorId));
    for (const decision of request.decisions) {
      check(decision, actors, regions);
      if (decision.field === 'region' && decision.value !== null)
        await addRegions(tx, key, regionsAbove(regions, new Set([decision.value.trim()])));
      await keep(tx, key, {
        ...decision,
        value: decision.value === null ? null : clean(decision.value).trim(),
        reason: clean(decision.reason),
        by: clean(request.by),
      });
    }
    return await listKept(tx, key);
  });
  await reopen(workspace.name);
  return new Sealed(originOf(workspace), { decisions: kept.map(decisionWire) });
}

/** Takes a decision back; it stays in the list with who did it. */
export async function undoDecision(
  context: Context,
  request: { readonly workspace: string; readonly id: string; readonly by: string },
): Promise<Sealed<Decisions>> {
  const workspace = findWorkspace(context, request.workspace);
  refusePublished(workspace);
  const { store, reopen } = registerOf(context);
  const key = workspaceIdOf(workspace.name);
  const kept = await withWorkspace(store, key, async (tx) => {
    if (!(await listKept(tx, key)).some(({ id }) => id === request.id))
      throw refuse(
        'unknown-decision',
        'no such decision',
        request.id.slice(0, 40),
        'one of the list of decisions',
        'decision',
      );
    await markUndone(tx, key, request.id, clean(request.by));
    return await listKept(tx, key);
  });
  await reopen(workspace.name);
  return new Sealed(originOf(workspace), { decisions: kept.map(decisionWire) });
}

type Asked = DecideRequest['decisions'][number];

function check(
  { kind, subjects, field, value }: Asked,
  actors: ReadonlySet<string>,
  regions: Register['regions'],
): void {
  const strange = subjects.find((subject) => !actors.has(subject));
  if (strange !== undefined)
    throw refuse(
      'unknown-actor',
      'no such actor in this workspace',
      strange.slice(0, 80),
      'the id of an actor',
      'subjects',
    );
  const many = kind === 'override' ? subjects.length === 1 : new Set(subjects).size > 1;
  if (!many || (kind === 'part-of' && subjects.length !== 2))
    throw refuse(
      'bad-parameter',
      `a decision of this kind does not fit its subjects: ${subjects.length}`,
      kind,
      'one actor for override, two for part-of, two or more different ones else',
      'subjects',
    );
  const correctable = (CORRECTABLE as readonly (string | null)[]).includes(field);
  if (kind === 'override' ? !correctable || value === null : field !== null)
    throw refuse(
      'bad-parameter',
      'the field cannot be corrected',
      field,
      kind === 'override' ? `one of: ${CORRECTABLE.join(', ')}, with a value` : 'no field',
      'field',
    );
  if (isCorrectable(field) && value !== null) checkValue(field, clean(value).trim(), regions);
}

/** @throws Refused where a fact cannot have the value; near region codes are named. */
function checkValue(field: Correctable, value: string, regions: Register['regions']): void {
  const codes = new Set(regions.map(({ code }) => code));
  const unfit = checkCorrection(field, value, (code) =>
    codes.size === 0 ? isRegionCode(code) : codes.has(code),
  );
  if (!unfit) return;
  const close = unfit.code === 'unknown-region' ? near(value, codes, 3) : [];
  const named = close.map(
    (code) => `${code} (${regions.find((each) => each.code === code)?.name})`,
  );
  throw refuse(
    unfit.code,
    unfit.what,
    value.slice(0, 80),
    named.length === 0 ? unfit.hint : `near codes: ${named.join(', ')}`,
    field,
  );
}

function clean(text: string): string {
  return text.replaceAll('\0', '').toWellFormed();
}

function decisionWire({ subjects, ...decision }: Decision): Decisions['decisions'][number] {
  return { ...decision, subjects: [...subjects] };
}
