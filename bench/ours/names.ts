/** Our search for duplicates: node bench/ours/names.ts NAMES.tsv */
import { readFileSync } from 'node:fs';
import { alikePairs } from '../../src/kernel/text/alike-texts.ts';
import { nameCore } from '../../src/kernel/text/name-keys.ts';
import { serve, timed } from './serve.ts';

const rows = readFileSync(process.argv[2], 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => line.split('\t'));
const firms = Int32Array.from(rows, ([, firm]) => Number(firm));
const sizes = new Map<number, number>();
for (const firm of firms) sizes.set(firm, (sizes.get(firm) ?? 0) + 1);
let truth = 0;
for (const size of sizes.values()) truth += (size * (size - 1)) / 2;

await serve({
  names: timed(
    () => {
      const texts = rows.map(([, , name]) => nameCore(name).split(' ').sort().join(' '));
      const numbers = new Map<string, number>();
      const blocks = Uint32Array.from(rows, ([, , , town]) => {
        if (!numbers.has(town)) numbers.set(town, numbers.size);
        return numbers.get(town)!;
      });
      // Short names are often alike by chance: one edit from twelve letters on, another for every eight more.
      const allowed = (length: number): number => Math.floor((length - 4) / 8);
      return alikePairs(texts, { allowed, most: 3, blocks });
    },
    ({ left, right }) => {
      let hits = 0;
      for (let i = 0; i < left.length; i++) if (firms[left[i]] === firms[right[i]]) hits++;
      return { recall: hits / truth, precision: hits / left.length };
    },
  ),
});
