import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readBundled } from '../../src/app/start/read-bundled.ts';
import { buildSnapshot, everythingAsOf } from '../../src/snapshot/build-snapshot.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import { inCache } from '../harness/places.ts';
import { graphFile, type GraphFile } from './graphs.ts';

/** The whole network of the bundled data: organisations that share a project, one simple tie a pair. */
export async function europeanNetwork(): Promise<GraphFile> {
  const count = inCache('europe.count');
  if (!existsSync(count)) {
    const { statements } = await readBundled();
    const view = placeView(buildSnapshot(statements, everythingAsOf('2025-12-06')), '', {
      keep: null,
      largest: Infinity,
    });
    const n = view.members.length;
    const { a, b } = view.pairs;
    graphFile('europe', n, () =>
      Array.from(a, (u, k) => Math.min(u, b[k]) * n + Math.max(u, b[k])),
    );
    writeFileSync(count, `${n}\n`);
  }
  return graphFile('europe', Number(readFileSync(count, 'utf8')), () => []);
}
