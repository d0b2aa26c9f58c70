import { compareReleases } from '../observe/importers/compare-releases.ts';
import type { ReleaseChanges } from '../observe/importers/compare-releases.ts';
import { seriesOf } from '../observe/importers/source-series.ts';
import type { ParticipationStatement, Statements } from '../snapshot/statements.ts';
import type { Import } from '../store/imports.ts';
import { listImports } from '../store/imports.ts';
import { readImported, readSources } from '../store/statements.ts';
import { withWorkspace } from '../store/with-workspace.ts';
import { workspaceIdOf } from '../store/workspaces.ts';
import type { ImportChanges } from '../wire/compare-imports.ts';
import type { Context } from './context.ts';
import { findWorkspace } from './context.ts';
import { isWhole } from './import-plan.ts';
import { refuse } from './refused.ts';
import { registerOf } from './register.ts';
import { Sealed } from './release.ts';
import type { AtImport } from './undo-import.ts';
import { originOf } from './workspace.ts';

/** Rows that go out at once. */
const SHOWN = 1_000;

type Row = ImportChanges['rows'][number];

/**
 * Says what a whole release states otherwise than the release before it in its series, by day: organisations, projects
 * and participations that are new, changed or gone. The first release of a series has nothing before it.
 *
 * Cost: reads both releases, a second for a hundred thousand rows.
 */
export async function compareImports(
  context: Context,
  request: AtImport,
): Promise<Sealed<ImportChanges>> {
  const workspace = findWorkspace(context, request.workspace);
  const key = workspaceIdOf(workspace.name);
  const changes = await withWorkspace(
    registerOf(context).store,
    key,
    async (tx): Promise<ImportChanges> => {
      const sources = new Map((await readSources(tx, key)).map((source) => [source.id, source]));
      const dayOf = ({ sourceId }: Import): string => sources.get(sourceId)?.day ?? '';
      const whole = (await listImports(tx, key))
        .filter(({ undoneAt, mapping }) => undoneAt === null && isWhole(mapping))
        .sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : Number(dayOf(a) > dayOf(b))));
      const now = whole.find(({ importId }) => String(importId) === request.id);
      if (!now)
        throw refuse(
          'unknown-import',
          'no such import, or it is no whole release',
          request.id.slice(0, 40),
          whole.length === 0
            ? 'a release whose layout is known; there is none'
            : `one of: ${whole.map(({ importId }) => importId).join(', ')}`,
          'import',
        );
      const series = whole.filter(({ sourceId }) => seriesOf(sourceId) === seriesOf(now.sourceId));
      const before = series[series.indexOf(now) - 1];
      if (!before) return NOTHING;
      const old = await readImported(tx, key, before.importId);
      const { counts, rows } = listed(old, await readImported(tx, key, now.importId));
      const source = sources.get(before.sourceId);
      return {
        before: {
          import: String(before.importId),
          title: source?.title ?? before.sourceId,
          day: dayOf(before),
        },
        counts,
        rows: rows.slice(0, SHOWN),
        total: rows.length,
      };
    },
    { reading: true },
  );
  return new Sealed(originOf(workspace), changes);
}

const NONE = { came: 0, changed: 0, left: 0 };

const NOTHING: ImportChanges = {
  before: null,
  counts: { actors: NONE, initiatives: NONE, participations: NONE },
  rows: [],
  total: 0,
};

function listed(old: Statements, now: Statements): Pick<ImportChanges, 'counts' | 'rows'> {
  const changes = compareReleases(old, now);
  const names = new Map([...old.actors, ...now.actors].map((each) => [each.actorId, each]));
  const titles = new Map(
    [...old.initiatives, ...now.initiatives].map((each) => [each.initiativeId, each.acronym]),
  );
  const actor = (how: Row['how'], id: string, field = '', before = '', after = ''): Row => {
    const { nativeId, name } = names.get(id)!;
    return { what: 'actor', how, id: nativeId, name, field, before, after };
  };
  const initiative = (how: Row['how'], id: string, field = '', before = '', after = ''): Row => ({
    what: 'initiative',
    how,
    id,
    name: titles.get(id) ?? id,
    field,
    before,
    after,
  });
  const part = (
    how: Row['how'],
    { actorId, initiativeId, role }: ParticipationStatement,
    field = '',
    before = '',
    after = '',
  ): Row => ({
    what: 'participation',
    how,
    id: `${initiativeId} ${names.get(actorId)?.nativeId ?? actorId}`,
    name: `${titles.get(initiativeId) ?? initiativeId}: ${names.get(actorId)?.name ?? actorId} (${role})`,
    field,
    before,
    after,
  });
  const { actors, initiatives, participations } = changes;
  return {
    counts: countsOf(changes),
    rows: [
      ...actors.came.map(({ actorId }) => actor('came', actorId)),
      ...actors.changed.map((row) => actor('changed', row.actor, row.field, row.before, row.after)),
      ...actors.left.map(({ actorId }) => actor('left', actorId)),
      ...initiatives.came.map((id) => initiative('came', id)),
      ...initiatives.changed.map(({ now: { initiativeId }, field, before, after }) =>
        initiative('changed', initiativeId, field, before, after),
      ),
      ...initiatives.left.map((id) => initiative('left', id)),
      ...participations.opened.map((row) => part('came', row)),
      ...participations.changed.map(({ now: row, field, before, after }) =>
        part('changed', row, field, before, after),
      ),
      ...participations.closed.map((row) => part('left', row)),
    ],
  };
}

/** How many are new, changed in one field at least, and gone. */
function countsOf({
  actors,
  initiatives,
  participations,
}: ReleaseChanges): ImportChanges['counts'] {
  return {
    actors: {
      came: actors.came.length,
      changed: new Set(actors.changed.map(({ actor }) => actor)).size,
      left: actors.left.length,
    },
    initiatives: {
      came: initiatives.came.length,
      changed: new Set(initiatives.changed.map(({ now }) => now)).size,
      left: initiatives.left.length,
    },
    participations: {
      came: participations.opened.length,
      changed: new Set(participations.changed.map(({ now }) => now)).size,
      left: participations.closed.length,
    },
  };
}
