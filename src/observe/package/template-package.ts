import { DATA_PACKAGE } from '../../domain/data-package.ts';
import type { PackageTable } from '../../domain/package/attribute.ts';
import type { CellTable } from './package-table.ts';

/** Second rows where an example needs two: a tie has two ends, a decision two subjects. */
const SECOND: Readonly<Partial<Record<PackageTable, Readonly<Record<string, string>>>>> = {
  actors: {
    id: 'F002',
    name: 'Università di Modena e Reggio Emilia',
    short_name: 'UNIMORE',
    kind: 'university',
    small: 'no',
    region: 'ITH54',
    city: 'Modena',
    country: 'IT',
    source: 'members-2026',
    known_from: '2026-01-15',
  },
  participations: {
    initiative: 'P01',
    actor: 'F002',
    role: 'participant',
    source: 'members-2026',
    known_from: '2026-01-15',
  },
};

/** Tables that only an export writes. */
const ON_EXPORT = new Set<PackageTable>(['problems', 'regions']);

/**
 * An empty package to be filled in: every table with its columns and one or two rows that show what goes where.
 *
 * The rows import without a problem; they are there to be written over.
 */
export function templatePackage(): readonly CellTable[] {
  return DATA_PACKAGE.filter(({ name }) => !ON_EXPORT.has(name)).map(({ name, attributes }) => {
    const first = Object.fromEntries(
      attributes.map((attribute) => [attribute.name, attribute.example]),
    );
    if (name === 'decisions')
      Object.assign(first, {
        id: 'D1',
        kind: 'different',
        subjects: 'F001 | F002',
        reason: 'a firm and a university',
      });
    const rows = [first, ...(SECOND[name] ? [SECOND[name]] : [])];
    return {
      name,
      columns: attributes.map((attribute) => attribute.name),
      rows: rows.map((row) => attributes.map((attribute) => row[attribute.name] || null)),
    };
  });
}
