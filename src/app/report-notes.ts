import type { ReportNote } from '../report/report-input.ts';
import { SECTIONS } from '../report/sections/index.ts';
import { addEntry, listEntries } from '../store/entries.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { makeWorkspace } from '../store/workspaces.ts';
import type { NoteRequest, ReportNotes } from '../wire/report-notes.ts';
import type { AtPlace, Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { definitionHome } from './definitions.ts';
import { findPlace } from './find-place.ts';
import { near } from './near.ts';
import { refuse } from './refused.ts';
import { registerOf } from './register.ts';
import { Sealed } from './release.ts';
import type { Workspace } from './workspace.ts';
import { originOf } from './workspace.ts';

const KIND = 'report-note';

/** Shows the texts of one’s own that stand in the report of a place, and their older versions. */
export async function showNotes(context: Context, request: AtPlace): Promise<Sealed<ReportNotes>> {
  const workspace = findWorkspace(context, request.workspace);
  const place = findPlace(workspace, request.place);
  return answer(context, workspace, place.code);
}

/**
 * Keeps a text under a heading of the report of a place. It survives every re-run; the older versions are kept. What is
 * written about published data is kept beside it, in the small workspace that keeps places drawn over it.
 *
 * @throws Refused when there is no such section, or nowhere to keep it.
 */
export async function keepNote(
  context: Context,
  { workspace: id, place: asked, section, text, by }: AtPlace & NoteRequest,
): Promise<Sealed<ReportNotes>> {
  const workspace = findWorkspace(context, id);
  const place = findPlace(workspace, asked);
  const ids = SECTIONS.map((each) => each.id);
  if (!ids.includes(section))
    throw refuse(
      'bad-parameter',
      'no such section',
      section,
      `one of: ${(near(section, ids).length > 0 ? near(section, ids) : ids).join(', ')}`,
      'section',
    );
  const home = definitionHome(workspace);
  const clean = (words: string): string => words.replaceAll('\0', '').toWellFormed().trim();
  await withWorkspace(registerOf(context).store, home.id, async (tx) => {
    await makeWorkspace(tx, home.name, `Own places over ${workspace.title}`);
    await addEntry(tx, home.id, {
      kind: KIND,
      name: streamOf(home.over, place.code),
      by: clean(by),
      body: { section, text: clean(text) },
    });
  });
  return answer(context, workspace, place.code);
}

/** The texts that stand in the report of a place, in the order of its sections; none without a register. */
export async function standingNotes(
  context: Context,
  workspace: Workspace,
  place: string,
): Promise<readonly ReportNote[]> {
  const every = await everyNote(context, workspace, place);
  return SECTIONS.flatMap(({ id }) => {
    const last = every.findLast(({ section }) => section === id);
    return last === undefined || last.text === '' ? [] : [last];
  });
}

async function answer(
  context: Context,
  workspace: Workspace,
  place: string,
): Promise<Sealed<ReportNotes>> {
  const notes = await standingNotes(context, workspace, place);
  const every = await everyNote(context, workspace, place);
  return new Sealed(
    { ...originOf(workspace), published: false },
    {
      notes: notes.map((note) => ({ ...note })),
      older: every
        .filter((note) => note.text !== '' && !notes.some((each) => isSame(each, note)))
        .map((note) => ({ ...note })),
    },
  );
}

function isSame(one: ReportNote, other: ReportNote): boolean {
  return one.section === other.section && one.text === other.text && one.day === other.day;
}

async function everyNote(
  { register }: Context,
  workspace: Workspace,
  place: string,
): Promise<readonly ReportNote[]> {
  if (register === null) return [];
  const home = definitionHome(workspace);
  const entries = await withWorkspace(
    register.store,
    home.id,
    (tx) => listEntries(tx, home.id, KIND, streamOf(home.over, place)),
    { reading: true },
  );
  return entries.map(({ by, at, body }) => {
    const { section, text } = body as { readonly section: string; readonly text: string };
    return { section, text, by, day: at.slice(0, 10) };
  });
}

function streamOf(over: string, place: string): string {
  return `${over} ${place}`;
}
