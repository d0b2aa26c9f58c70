import { existsSync, writeFileSync } from 'node:fs';
import { inCache } from '../harness/places.ts';
import { splitmix } from './splitmix.ts';

/** Thirty-two memory-one strategies, four thresholds a line: the sixteen pure ones with a tremble, then sixteen drawn at random. */
export function strategiesFile(): string {
  const path = inCache('strategies.txt');
  if (existsSync(path)) return path;
  const { bits } = splitmix(32);
  const lines = Array.from({ length: 32 }, (_, s) =>
    Array.from({ length: 4 }, (_unused, b) =>
      s < 16 ? Math.floor(((s >> b) & 1 ? 0.99 : 0.01) * 4294967295) : bits(),
    ).join(' '),
  );
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}
