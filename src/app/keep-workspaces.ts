import { listImports } from '../store/imports.ts';
import { asOwner, withWorkspace } from '../store/with-workspace.ts';
import { listWorkspaces as listKept, makeWorkspace, workspaceIdOf } from '../store/workspaces.ts';
import type { WorkspaceWire, Workspaces } from '../wire/keep-workspaces.ts';
import type { Context } from './context.ts';
import { isDefinitionHome } from './definitions.ts';
import { registerOf } from './register.ts';
import type { Register } from './register.ts';
import { PRODUCT, Sealed, mayRead } from './release.ts';
import { slugOf } from './slug.ts';
import { originOf } from './workspace.ts';
import type { Workspace } from './workspace.ts';

/** Lists the workspaces that who asks may read, the published ones first. */
export async function listWorkspaces(context: Context): Promise<Sealed<Workspaces>> {
  const readable = [...context.workspaces.values()].filter((workspace) =>
    mayRead(context.audience, originOf(workspace)),
  );
  const wire = await Promise.all(readable.map((each) => workspaceWire(context.register, each)));
  return new Sealed(PRODUCT, {
    workspaces: wire.sort(
      (a, b) => Number(b.published) - Number(a.published) || (a.title < b.title ? -1 : 1),
    ),
  });
}

/** Makes an empty workspace; its name, which never changes, is made of its title. */
export async function addWorkspace(
  context: Context,
  { title }: { readonly title: string },
): Promise<Sealed<WorkspaceWire>> {
  const register = registerOf(context);
  const { store } = register;
  const taken = new Set((await asOwner(store, listKept)).map(({ name }) => name));
  const words = slugOf(title) || 'workspace';
  const stem = isDefinitionHome(words) ? `w-${words}` : words;
  let name = stem;
  for (let i = 2; taken.has(name); i++) name = `${stem}-${i}`;
  const clean = title.replaceAll('\0', '').toWellFormed();
  await withWorkspace(store, workspaceIdOf(name), (tx) => makeWorkspace(tx, name, clean));
  const workspace = await register.reopen(name);
  return new Sealed(originOf(workspace), await workspaceWire(register, workspace));
}

async function workspaceWire(
  register: Register | null,
  { id, name, title, published, snapshot }: Workspace,
): Promise<WorkspaceWire> {
  const key = workspaceIdOf(name);
  const imports = register
    ? await withWorkspace(register.store, key, (tx) => listImports(tx, key), { reading: true })
    : [];
  return {
    id,
    name,
    title,
    published,
    actors: snapshot.actors.count,
    imports: imports.filter(({ undoneAt }) => undoneAt === null).length,
  };
}
