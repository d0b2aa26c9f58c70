import type { Problem } from '../../domain/problem.ts';
import type { RawTable } from '../../domain/raw-table.ts';
import type { Region } from '../../domain/region.ts';
import { emptyTables, isAllEmpty } from '../empty-tables.ts';
import type { Ledger } from '../ledger.ts';
import type { PackageImport } from './import-package.ts';
import { importPackage } from './import-package.ts';

/**
 * Judges every row of a package without keeping anything: the problems and the balance an import would give.
 *
 * Valid is a package with some row, without a rejected one, an unknown table or column, or a needed column that is missing.
 *
 * An exported package is judged anew, like one written by hand. Cost: that of the import.
 */
export function validatePackage(
  tables: readonly RawTable[],
  regions: readonly Region[],
  options: PackageImport = {},
): { readonly problems: readonly Problem[]; readonly ledger: Ledger; readonly valid: boolean } {
  const judged = tables.filter(({ name }) => !/^(.*[/\\])?problems(\.[a-z]+)?$/i.test(name));
  const { problems, ledger, refused } = importPackage(judged, regions, options);
  const whole = !problems.some(({ code }) => code === 'package-faulty');
  const isExport = judged.length < tables.length;
  return {
    problems: isExport ? problems : [...emptyTables(judged), ...problems],
    ledger,
    valid: whole && !refused && ledger.rejected === 0 && !isAllEmpty(judged),
  };
}
