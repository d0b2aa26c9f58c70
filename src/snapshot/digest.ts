import type { Frozen } from '../domain/frozen.ts';
import { sha256 } from '../kernel/text/sha256.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * The digest of a snapshot: SHA-256 over its rules and every column in a fixed order.
 *
 * Two snapshots with the same digest give the same numbers. Strings count as UTF-16 units with their length first.
 */
export function digestOf(
  snapshot: Omit<Snapshot, 'frozen'>,
  stamp: Omit<Frozen, 'digest'>,
): string {
  const digest = sha256();
  const texts = (column: readonly string[]): void => {
    digest.bytes(Uint32Array.of(column.length));
    for (const text of column) digest.text(text);
  };
  texts([stamp.knownDay, stamp.period.from ?? '', stamp.period.to ?? '', ...stamp.rules]);
  texts(stamp.sources);
  for (const table of [
    snapshot.actors,
    snapshot.initiatives,
    snapshot.participations,
    snapshot.ties,
    snapshot.observations,
  ] as const)
    for (const column of Object.values(table) as readonly (
      | number
      | readonly string[]
      | ArrayBufferView
    )[]) {
      if (typeof column === 'number') digest.bytes(Float64Array.of(column));
      else if (ArrayBuffer.isView(column)) digest.bytes(column);
      else texts(column);
    }
  texts(snapshot.regionCodes);
  for (const region of snapshot.regions.values())
    texts([region.code, region.name, region.parent ?? '']);
  for (const field of snapshot.fields) texts(field.path);
  return digest.hex();
}
