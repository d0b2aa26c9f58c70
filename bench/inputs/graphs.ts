import { existsSync, writeFileSync } from 'node:fs';
import { inCache } from '../harness/places.ts';
import { splitmix } from './splitmix.ts';

/** A simple undirected graph in a file: one line "u<tab>v" per tie, u < v, ascending; and 64 vertices to start from. */
export interface GraphFile {
  readonly path: string;
  readonly pivots: string;
  readonly n: number;
}

/** Preferential attachment: every newcomer ties to `each` earlier ones, in proportion to their ties. */
export function preferentialAttachment(
  name: string,
  n: number,
  each: number,
  seed: number,
): GraphFile {
  return graphFile(name, n, () => {
    const { below } = splitmix(seed);
    const ends = new Int32Array(2 * n * each);
    const ties = new Set<number>();
    let count = 0;
    for (let v = 0; v < n; v++) {
      const chosen = new Set<number>();
      const known = count;
      if (v <= each) for (let u = 0; u < v; u++) chosen.add(u);
      else while (chosen.size < each) chosen.add(ends[below(known)]);
      for (const u of chosen) {
        ties.add(Math.min(u, v) * n + Math.max(u, v));
        ends[count++] = u;
        ends[count++] = v;
      }
    }
    return ties;
  });
}

/** Planted partition: equal blocks, a share `across` of the ties drawn without regard to them. */
export function plantedPartition(
  name: string,
  n: number,
  ties: number,
  blocks: number,
  across: number,
  seed: number,
): GraphFile {
  return graphFile(name, n, () => {
    const { float, below } = splitmix(seed);
    const found = new Set<number>();
    const size = n / blocks;
    while (found.size < ties) {
      const u = below(n);
      const v = float() < across ? below(n) : Math.floor(u / size) * size + below(size);
      if (u !== v) found.add(Math.min(u, v) * n + Math.max(u, v));
    }
    return found;
  });
}

/** A ring of neighbours (k / 2 on either side), a share p of whose ties lead elsewhere. */
export function smallWorld(name: string, n: number, k: number, p: number, seed: number): GraphFile {
  return graphFile(name, n, () => {
    const { float, below } = splitmix(seed);
    const ties = new Set<number>();
    const key = (u: number, v: number): number => Math.min(u, v) * n + Math.max(u, v);
    for (let d = 1; d <= k / 2; d++) for (let u = 0; u < n; u++) ties.add(key(u, (u + d) % n));
    for (let d = 1; d <= k / 2; d++)
      for (let u = 0; u < n; u++) {
        if (!(float() < p)) continue;
        const old = key(u, (u + d) % n);
        if (!ties.has(old)) continue;
        let w: number;
        do w = below(n);
        while (w === u || ties.has(key(u, w)));
        ties.delete(old);
        ties.add(key(u, w));
      }
    return ties;
  });
}

/** Writes a graph once; the keys of its ties are u · n + v with u < v. */
export function graphFile(name: string, n: number, make: () => Iterable<number>): GraphFile {
  const path = inCache(`${name}.tsv`);
  const pivots = inCache(`${name}.pivots`);
  if (!existsSync(pivots)) {
    const keys = Float64Array.from(make()).sort();
    const lines: string[] = [];
    for (const key of keys) lines.push(`${Math.floor(key / n)}\t${key % n}\n`);
    writeFileSync(path, lines.join(''));
    const { below } = splitmix(777);
    const chosen = new Set<number>();
    while (chosen.size < 64) chosen.add(below(n));
    writeFileSync(pivots, `${[...chosen].join('\n')}\n`);
  }
  return { path, pivots, n };
}
