import type { RawTable } from '../../domain/raw-table.ts';
import { compact } from '../../kernel/text/compact.ts';
import type { CordisTables } from './cordis-tables.ts';

/** The columns that make one description of an organisation. */
const DESCRIBED = [
  'organisationID',
  'vatNumber',
  'name',
  'shortName',
  'SME',
  'activityType',
  'city',
  'country',
  'nutsCode',
  'geolocation',
] as const;

/** Names under which later or earlier releases publish the same column. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  name: ['legalName'],
  endOfParticipation: ['terminated'],
  ecContribution: ['netEcContribution'],
  euroSciVocPath: ['path'],
};

/**
 * Finds a CORDIS release among tables: `organization.csv`, `project.csv`, and `euroSciVoc.csv` where it is there; null when
 * the first two are not. Columns are found by name in any order.
 *
 * Amounts are read with a decimal point or comma, days as ISO days; what is neither is unknown. Descriptions are numbered
 * by first appearance. Cost: linear in the cells.
 */
export function cordisTables(tables: readonly RawTable[]): CordisTables | null {
  const organisations = organisationTable(tables);
  const projects = tables.find((table) => has(table, 'id', 'acronym', 'ecSignatureDate'));
  if (!organisations || !projects) return null;
  const fields = tables.find((table) => has(table, 'projectID', 'euroSciVocPath'));
  return {
    ...participations(organisations),
    projects: {
      id: column(projects, 'id').map(orEmpty),
      acronym: column(projects, 'acronym'),
      title: column(projects, 'title'),
      status: column(projects, 'status'),
      start: column(projects, 'startDate').map(dayOrNull),
      end: column(projects, 'endDate').map(dayOrNull),
      signed: column(projects, 'ecSignatureDate').map(dayOrNull),
      budgetEur: column(projects, 'ecMaxContribution').map(amount),
      scheme: column(projects, 'fundingScheme'),
    },
    fields: {
      project: fields ? column(fields, 'projectID').map(orEmpty) : [],
      path: fields ? column(fields, 'euroSciVocPath').map(orEmpty) : [],
    },
  };
}

/** The table of a release whose rows are participations. */
export function organisationTable(tables: readonly RawTable[]): RawTable | undefined {
  return tables.find((table) => has(table, 'organisationID', 'projectID', 'role'));
}

function participations(table: RawTable): Pick<CordisTables, 'organisations' | 'participations'> {
  const cells = DESCRIBED.map((name) => column(table, name));
  const known = new Map<string, number>();
  const first: number[] = [];
  const organisation = table.rows.map((_, i) => {
    const key = JSON.stringify(cells.map((each) => each[i]));
    let at = known.get(key);
    if (at === undefined) {
      at = first.length;
      known.set(key, at);
      first.push(i);
    }
    return at;
  });
  const described = (name: (typeof DESCRIBED)[number]): readonly (string | null)[] => {
    const own = cells[DESCRIBED.indexOf(name)];
    return first.map((i) => own[i]);
  };
  return {
    organisations: {
      id: described('organisationID').map(orEmpty),
      legalId: described('vatNumber'),
      name: described('name'),
      shortName: described('shortName'),
      small: described('SME'),
      kind: described('activityType'),
      city: described('city'),
      country: described('country'),
      region: described('nutsCode'),
      geolocation: described('geolocation'),
    },
    participations: {
      organisation,
      project: column(table, 'projectID').map(orEmpty),
      role: column(table, 'role'),
      amountEur: column(table, 'ecContribution').map(amount),
      terminated: column(table, 'endOfParticipation').map((cell) => cell === 'true'),
    },
  };
}

function indexOf({ columns }: RawTable, name: string): number {
  const wanted = [name, ...(ALSO[name] ?? [])].map(compact);
  for (const each of wanted) {
    const at = columns.findIndex((head) => compact(head) === each);
    if (at >= 0) return at;
  }
  return -1;
}

function has(table: RawTable, ...names: readonly string[]): boolean {
  return names.every((name) => indexOf(table, name) >= 0);
}

function column(table: RawTable, name: string): readonly (string | null)[] {
  const at = indexOf(table, name);
  return table.rows.map((row) => (at < 0 ? null : (row[at] ?? null)));
}

function orEmpty(cell: string | null): string {
  return cell ?? '';
}

function dayOrNull(cell: string | null): string | null {
  return /^\d{4}-\d{2}-\d{2}/.exec(cell ?? '')?.[0] ?? null;
}

function amount(cell: string | null): number | null {
  if (cell === null || !/^-?\d+([.,]\d+)?$/.test(cell)) return null;
  return Number(cell.replace(',', '.'));
}
