/** Our search by tags: node bench/ours/search.ts PROFILES_FOLDER */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tagIndex } from '../../src/kernel/assign/tag-index.ts';
import { tagSearch } from '../../src/kernel/assign/tag-search.ts';
import { TAGS } from '../inputs/profiles.ts';
import { serve, timed } from './serve.ts';

const [folder] = process.argv.slice(2);
const bytes = (name: string): ArrayBuffer => {
  const read = readFileSync(join(folder, `profiles-${name}`));
  return read.buffer.slice(read.byteOffset, read.byteOffset + read.length) as ArrayBuffer;
};
const index = tagIndex(
  new Int32Array(bytes('off.i32')),
  new Int32Array(bytes('tag.i32')),
  new Int32Array(bytes('w.i32')),
  TAGS,
);
const x = new Float32Array(bytes('x.f32'));
const y = new Float32Array(bytes('y.f32'));
const capacity = new Int32Array(bytes('cap.i32'));
const search = tagSearch(index);
const float = Math.fround;

await serve({
  search: timed(
    () => {
      let checksum = 0;
      for (const line of readFileSync(join(folder, 'queries.tsv'), 'utf8').trim().split('\n')) {
        const columns = line.split('\t');
        const [qx, qy, fewest, far] = columns.slice(0, 4).map(Number);
        const pairs = columns[4].split(' ').map((pair) => pair.split(':').map(Number));
        const squared = (i: number): number => {
          const dx = float(x[i] - qx);
          const dy = float(y[i] - qy);
          return float(float(dx * dx) + float(dy * dy));
        };
        const limit = far * far;
        const found = search(
          {
            tags: pairs.map(([tag]) => tag),
            weights: pairs.map(([, weight]) => 100 * weight),
          },
          {
            k: 20,
            accept: (i) => capacity[i] >= fewest && squared(i) <= limit,
            neverAbove: true,
            score: (i, overlap) => overlap - Math.trunc(float(Math.sqrt(squared(i)))),
          },
        );
        found.rows.forEach((row, k) => {
          checksum = (checksum * 31 + found.scores[k] * 7 + row) % 1000000007;
        });
      }
      return checksum;
    },
    (checksum) => ({ checksum }),
  ),
});
