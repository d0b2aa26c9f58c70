import { existsSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { inCache } from '../harness/places.ts';
import { splitmix } from './splitmix.ts';

export const PROFILES = 1_000_000;
export const TAGS = 2_000;

/** A million firms with three to ten weighted tags, a place and a capacity, as columns of 32 bits, and 200 queries; their folder. */
export function profilesFolder(): string {
  const done = inCache('queries.tsv');
  if (existsSync(done)) return dirname(done);
  const { below, float } = splitmix(41);
  const someTags = (count: number): Set<number> => {
    const tags = new Set<number>();
    while (tags.size < count) tags.add(Math.floor(TAGS * float() ** 2.2));
    return tags;
  };
  const offsets = new Int32Array(PROFILES + 1);
  const tags = new Int32Array(10 * PROFILES);
  const weights = new Int32Array(10 * PROFILES);
  const x = new Float32Array(PROFILES);
  const y = new Float32Array(PROFILES);
  const capacity = new Int32Array(PROFILES);
  let entries = 0;
  for (let i = 0; i < PROFILES; i++) {
    for (const tag of [...someTags(3 + below(8))].sort((a, b) => a - b)) {
      tags[entries] = tag;
      weights[entries++] = 1 + below(10);
    }
    offsets[i + 1] = entries;
    x[i] = float() * 500;
    y[i] = float() * 500;
    capacity[i] = 1 + below(1000);
  }
  const columns = {
    'off.i32': offsets,
    'tag.i32': tags.subarray(0, entries),
    'w.i32': weights.subarray(0, entries),
    'x.f32': x,
    'y.f32': y,
    'cap.i32': capacity,
  };
  for (const [name, column] of Object.entries(columns))
    writeFileSync(inCache(`profiles-${name}`), column);
  const lines = Array.from({ length: 200 }, () => {
    const wanted = someTags(4 + below(5));
    const head = [below(500), below(500), 50 + below(400), 100 + below(200)].join('\t');
    return `${head}\t${[...wanted].map((tag) => `${tag}:${1 + below(5)}`).join(' ')}`;
  });
  writeFileSync(done, `${lines.join('\n')}\n`);
  return dirname(done);
}
