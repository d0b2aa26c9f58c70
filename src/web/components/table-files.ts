import type { EXPORTS } from '../../wire/export-place.ts';
import { apiPath } from '../queries.ts';
import type { ExportChoice } from './export-menu.tsx';

/** A whole table of a place as the files the server writes, for spreadsheets and for programs. */
export function tableFiles(
  spot: Parameters<typeof apiPath>[0],
  what: Exclude<(typeof EXPORTS)[number], 'network'>,
  label: string,
  query: object = {},
): readonly ExportChoice[] {
  return (['xlsx', 'parquet'] as const).map((format) => ({
    label,
    detail: format === 'xlsx' ? 'XLSX' : 'Parquet',
    href: apiPath(spot, 'export', { what, format, ...query }),
  }));
}
