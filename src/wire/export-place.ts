import { z } from 'zod';
import { networkQuery } from './show-network.ts';

/** What can be taken away from a place as a file. */
export const EXPORTS = [
  'actors',
  'ties',
  'initiatives',
  'findings',
  'introductions',
  'measures',
  'network',
] as const;

/** Tables leave as CSV, JSON, XLSX or Parquet, the network as GraphML or GEXF. */
export const EXPORT_FORMATS = ['csv', 'json', 'xlsx', 'parquet', 'graphml', 'gexf'] as const;

/** GET /api/w/:workspace/places/:code/export — the filters work on ties and network as they do on the network page. */
export const exportQuery = networkQuery.extend({
  what: z.enum(EXPORTS),
  format: z.enum(EXPORT_FORMATS).optional(),
  /** `1` puts a byte order mark first, which some spreadsheet programs need to read CSV as UTF-8. */
  mark: z.enum(['0', '1']).optional(),
});
export type ExportQuery = z.infer<typeof exportQuery>;
