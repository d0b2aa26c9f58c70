import type { Layout } from '../../domain/layout.ts';
import type { RawTable } from '../../domain/raw-table.ts';
import type { Region } from '../../domain/region.ts';
import type { Source } from '../../domain/source.ts';
import { cordisTables, organisationTable } from './cordis-files.ts';
import { HEADER } from './cordis-problems.ts';
import { importCordis } from './cordis.ts';
import { HORIZON_EUROPE } from './horizon-europe-source.ts';
import type { RejectedRow } from './rejected-file.ts';
import type { TablesImported } from './tables.ts';

/** The layout that tables follow; null for tables of any other kind. */
export function layoutOf(tables: readonly RawTable[]): Layout | null {
  return cordisTables(tables) === null ? null : 'cordis';
}

/** Where a release of a layout comes from, unless somebody says otherwise. */
export function sourceOfLayout(_layout: Layout, day: string): Source {
  const acknowledgement = HORIZON_EUROPE.acknowledgement.replace(/,[^,;]*;/, `, state of ${day};`);
  return { ...HORIZON_EUROPE, id: `cordis-horizon-${day}`, day, acknowledgement };
}

/**
 * Imports a release by its layout; null for tables of no known layout. Rows that name a project, an organisation or a
 * role that is not there come back as rejected rows; above `bearShare` of them nothing is kept.
 */
export function importRelease(
  tables: readonly RawTable[],
  source: Source,
  regions: readonly Region[],
  bearShare: number,
): TablesImported | null {
  const release = cordisTables(tables);
  const raw = organisationTable(tables);
  if (release === null || raw === undefined) return null;
  const imported = importCordis(release, source, regions);
  const rejected = imported.problems.flatMap(({ code, at, value, message, hint }): RejectedRow[] =>
    code === 'row-unreadable' && at.row !== null
      ? [
          {
            table: raw.name,
            row: raw.rowNumbers[at.row - HEADER],
            field: at.field,
            value,
            code,
            reason: message,
            hint,
            cells: raw.rows[at.row - HEADER],
          },
        ]
      : [],
  );
  const { read } = imported.ledger;
  const refused = read > 0 && rejected.length / read > bearShare;
  if (!refused) return { ...imported, observations: [], rejected, refused };
  const none = { actors: [], ties: [], initiatives: [], participations: [] };
  return {
    ...imported,
    statements: { ...imported.statements, ...none },
    problems: [
      ...imported.problems,
      {
        code: 'too-many-rejected',
        at: { source: source.id, row: null, field: null },
        value: String(rejected.length),
        message: `${rejected.length} of ${read} rows are bad, more than is borne: "${bearShare}"`,
        hint: 'all files of one release together; or a larger share',
      },
    ],
    observations: [],
    rejected,
    refused,
  };
}
