import type { Rule } from '../domain/definition.ts';
import { ruleInWords } from '../domain/definition.ts';
import { TIE_KINDS } from '../domain/tie-kind.ts';
import { participationsByActor } from '../snapshot/rows-by.ts';
import { resolveRule } from '../snapshot/resolve-rule.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { KeptDefinition } from '../store/definitions.ts';
import { countResults, keepDefinition, listDefinitions } from '../store/definitions.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { makeWorkspace, workspaceIdOf } from '../store/workspaces.ts';
import type {
  DefineRequest,
  DefinitionPreview,
  DefinitionVersionWire,
  DefinitionsWire,
} from '../wire/define-place.ts';
import { actorRef } from './actor-ref.ts';
import { checkRule, fieldNames } from './check-rule.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { definitionHome } from './definitions.ts';
import { refuse } from './refused.ts';
import { registerOf } from './register.ts';
import { Sealed } from './release.ts';
import { slugOf } from './slug.ts';
import type { Workspace } from './workspace.ts';
import { originOf } from './workspace.ts';

/** Names shown of whom a rule takes. */
const SHOWN = 12;

/** Places one may draw over one workspace. */
const MOST = 200;

interface InWorkspace {
  readonly workspace: string;
}

interface Signed {
  readonly reason: string;
  readonly by: string;
}

/** Lists the places that people drew over a workspace, every version of each, and what rules can name in its data. */
export async function listOwnPlaces(
  context: Context,
  request: InWorkspace,
): Promise<Sealed<DefinitionsWire>> {
  return answer(context, findWorkspace(context, request.workspace));
}

/**
 * Says whom a rule takes; nothing is kept.
 *
 * @throws Refused as `checkRule`.
 */
export function previewRule(
  context: Context,
  { workspace: id, rule }: InWorkspace & { readonly rule: Rule },
): Sealed<DefinitionPreview> {
  const workspace = findWorkspace(context, id);
  const { snapshot } = workspace;
  const rows = checkRule(snapshot, rule);
  const { name } = snapshot.actors;
  const byName = [...rows].sort((a, b) => (name[a] < name[b] ? -1 : name[a] > name[b] ? 1 : a - b));
  return new Sealed(originOf(workspace), {
    says: ruleInWords(rule),
    ...sizesOf(snapshot, rows),
    first: byName.slice(0, SHOWN).map((row) => actorRef(snapshot, row)),
  });
}

/**
 * Keeps a new place, or a new version of one.
 *
 * @throws Refused as `checkRule`; where the name is taken; where the version that was seen is not the latest.
 */
export async function definePlace(
  context: Context,
  request: DefineRequest & InWorkspace,
): Promise<Sealed<DefinitionsWire>> {
  const workspace = findWorkspace(context, request.workspace);
  checkRule(workspace.snapshot, request.rule);
  const title = clean(request.title);
  const code = request.code ?? `my-${slugOf(title) || 'place'}`;
  return await keep(context, workspace, code, (versions, standing) => {
    const latest = versions.at(-1);
    if (request.code === undefined && latest?.removed === false)
      throw refuse(
        'name-taken',
        'a place of this name is there',
        title,
        `another name, or a change of ${code}`,
        'title',
      );
    if (request.code !== undefined && latest === undefined) throw unknownPlace(code);
    if (request.version !== undefined && latest && latest.version !== request.version)
      throw refuse(
        'changed-meanwhile',
        `${latest.by} changed it in the meantime`,
        code,
        `a change of version ${latest.version}`,
        'version',
      );
    if (latest === undefined && standing >= MOST)
      throw refuse('bad-parameter', 'too many places', String(standing), `at most ${MOST}`, 'code');
    return { title, rule: request.rule, removed: false, ...signedBy(request) };
  });
}

/** Takes a place away; its versions stay and can stand again. */
export async function removePlace(
  context: Context,
  request: InWorkspace & Signed & { readonly code: string },
): Promise<Sealed<DefinitionsWire>> {
  const workspace = findWorkspace(context, request.workspace);
  return await keep(context, workspace, request.code, (versions) => {
    const latest = versions.at(-1);
    if (!latest || latest.removed) throw unknownPlace(request.code);
    return { title: latest.title, rule: latest.rule, removed: true, ...signedBy(request) };
  });
}

/** Lets an earlier version stand again, as a new one. */
export async function restorePlace(
  context: Context,
  request: InWorkspace & Signed & { readonly code: string; readonly version: number },
): Promise<Sealed<DefinitionsWire>> {
  const workspace = findWorkspace(context, request.workspace);
  return await keep(context, workspace, request.code, (versions) => {
    const earlier = versions.find(({ version }) => version === request.version);
    if (!earlier) throw unknownPlace(request.code);
    checkRule(workspace.snapshot, earlier.rule);
    return { title: earlier.title, rule: earlier.rule, removed: false, ...signedBy(request) };
  });
}

type NewVersion = Pick<KeptDefinition, 'title' | 'rule' | 'removed' | 'reason' | 'by'>;

/** Appends a version made of those there are, and reads the drawn places of the workspace anew. */
async function keep(
  context: Context,
  workspace: Workspace,
  code: string,
  make: (versions: readonly KeptDefinition[], standing: number) => NewVersion,
): Promise<Sealed<DefinitionsWire>> {
  const { store, redefine } = registerOf(context);
  const home = definitionHome(workspace);
  await withWorkspace(store, home.id, async (tx) => {
    if (home.name !== home.over)
      await makeWorkspace(tx, home.name, `Own places over ${workspace.title}`);
    const kept = await listDefinitions(tx, home.id, home.over);
    const standing = new Set(kept.map((each) => each.code)).size;
    const made = make(
      kept.filter((each) => each.code === code),
      standing,
    );
    await keepDefinition(tx, home.id, home.over, { code, ...made });
  });
  return await answer(context, await redefine(workspace.name));
}

function unknownPlace(code: string): Error {
  return refuse('unknown-place', 'no such own place', code, 'a code of the list of own places');
}

async function answer(context: Context, workspace: Workspace): Promise<Sealed<DefinitionsWire>> {
  const { store } = registerOf(context);
  const { snapshot } = workspace;
  const { id, over } = definitionHome(workspace);
  const [kept, results] = await Promise.all([
    withWorkspace(store, id, (tx) => listDefinitions(tx, id, over), { reading: true }),
    withWorkspace(store, workspaceIdOf(over), (tx) => countResults(tx, workspaceIdOf(over)), {
      reading: true,
    }),
  ]);
  const byCode = Map.groupBy(kept, ({ code }) => code);
  const used = new Set(snapshot.ties.kind);
  return new Sealed(originOf(workspace), {
    definitions: [...byCode].map(([code, versions]) => {
      const latest = versions.at(-1)!;
      return {
        code,
        ...versionWire(latest),
        ...(latest.removed
          ? { actors: 0, takePart: 0 }
          : sizesOf(snapshot, resolveRule(snapshot, latest.rule))),
        results: results.get(code) ?? 0,
        history: versions.toReversed().map(versionWire),
      };
    }),
    fields: [...fieldNames(snapshot)],
    tieKinds: TIE_KINDS.filter((_, kind) => used.has(kind)),
    sectors: snapshot.observations.what.includes('sector'),
  });
}

function sizesOf(
  snapshot: Snapshot,
  rows: Uint32Array,
): { readonly actors: number; readonly takePart: number } {
  const { offsets } = participationsByActor(snapshot);
  const takePart = rows.filter((row) => offsets[row + 1] > offsets[row]).length;
  return { actors: rows.length, takePart };
}

function versionWire({
  version,
  title,
  rule,
  reason,
  by,
  at,
  removed,
}: KeptDefinition): DefinitionVersionWire {
  return { version, title, rule, says: ruleInWords(rule), reason, by, at, removed };
}

function signedBy({ reason, by }: Signed): Signed {
  return { reason: clean(reason), by: clean(by) };
}

function clean(text: string): string {
  return text.replaceAll('\0', '').toWellFormed().trim();
}
