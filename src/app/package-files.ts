import { writeCsv } from '../files/csv.ts';
import type { ZipEntry } from '../files/zip.ts';
import { describePackage } from '../observe/package/describe-package.ts';
import type { CellTable } from '../observe/package/package-table.ts';

/** The files of a data package: its descriptor and one CSV a table. */
export function packageFiles(
  name: string,
  title: string,
  tables: readonly CellTable[],
): readonly ZipEntry[] {
  const text = (value: string): Uint8Array => new TextEncoder().encode(value);
  return [
    {
      name: 'datapackage.json',
      bytes: text(`${JSON.stringify(describePackage(name, title, tables), null, 1)}\n`),
    },
    ...tables.map((table) => ({
      name: `${table.name}.csv`,
      bytes: text(
        writeCsv({
          name: table.name,
          title: table.name,
          columns: table.columns.map((column) => ({
            name: column,
            type: 'string' as const,
            unit: null,
            means: '',
          })),
          rows: table.rows,
        }),
      ),
    })),
  ];
}
