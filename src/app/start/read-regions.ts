import { join } from 'node:path';
import type { Region } from '../../domain/region.ts';
import { readParquet } from '../../files/read-parquet.ts';
import { bundledFolder } from './read-bundled.ts';

/** The bundled code list of regions, without the rest of the bundled data. */
export async function readRegions(): Promise<readonly Region[]> {
  const { code, name, parent } = await readParquet(join(bundledFolder(), 'regions.parquet'));
  return code.map((each, i) => ({
    code: String(each),
    name: String(name[i] ?? each),
    parent: parent[i] === null ? null : String(parent[i]),
  }));
}
