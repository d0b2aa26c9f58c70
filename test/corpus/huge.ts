import { accept, makeCase, rejectFile, warn } from './case.ts';
import type { Case, Outcome } from './case.ts';

/** Files that are large in one way: some are data and are read, some are refused with the limit named. */
export function huge(): Case[] {
  const cases: Case[] = [];
  const add = (
    name: string,
    file: string,
    bytes: () => Uint8Array,
    expected: Outcome,
    packed = false,
  ): void => {
    cases.push(makeCase('huge', { name, file, bytes, expected, packed }));
  };
  const text =
    (make: () => string): (() => Uint8Array) =>
    () =>
      Buffer.from(make());
  add(
    'a cell of 10 MB',
    'x.csv',
    text(() => `id,note\nF1,${'x'.repeat(10e6)}\n`),
    rejectFile('file-too-large'),
  );
  add(
    'a quoted cell of 10 MB',
    'x.csv',
    text(() => `id,note\nF1,"${'x'.repeat(10e6)}"\n`),
    rejectFile('file-too-large'),
  );
  add(
    'a quote that opens 10 MB of rows',
    'x.csv',
    text(() => `id,note\nF1,"x\n${'F2,y\n'.repeat(2e6)}`),
    rejectFile('file-too-large'),
  );
  add(
    'a cell of 900,000 signs',
    'x.csv',
    text(() => `id,note\nF1,${'x'.repeat(9e5)}\n`),
    accept,
  );
  add(
    'a million columns',
    'x.csv',
    text(() => `${'a,'.repeat(999_999)}a\n${'1,'.repeat(999_999)}1\n`),
    rejectFile('file-too-large'),
  );
  add(
    'a million columns without line end',
    'x.csv',
    text(() => 'a,'.repeat(1_000_000)),
    rejectFile('file-too-large'),
  );
  add(
    '16,384 columns',
    'x.csv',
    text(
      () =>
        `${Array.from({ length: 16_384 }, (_, i) => `c${i}`).join()}\n${Array.from({ length: 16_384 }, (_, i) => i).join()}\n`,
    ),
    accept,
  );
  add(
    '16,384 columns of one name',
    'x.csv',
    text(
      () =>
        `${Array.from({ length: 16_384 }, () => 'c').join()}\n${Array.from({ length: 16_384 }, (_, i) => i).join()}\n`,
    ),
    warn('header-repeated', 1, 'c (2)'),
  );
  add(
    'a million rows',
    'x.csv',
    text(() => {
      let rows = 'id,size\n';
      for (let i = 0; i < 1_000_000; i++) rows += `F${i},${i % 97}\n`;
      return rows;
    }),
    accept,
  );
  add(
    '100,000 rows of empty cells',
    'x.csv',
    text(() => `id,a,b\nF1,x,y\n${',,\n'.repeat(100_000)}`),
    accept,
  );
  add(
    '100,000 ragged rows',
    'x.csv',
    text(() => `id,a,b\nF1,x,y\n${'F,x\n'.repeat(100_000)}F1,x,y\n`),
    warn('ragged-row', 3),
  );
  add(
    '100,000 empty lines',
    'x.csv',
    text(() => `id,a\n${'\n'.repeat(100_000)}F1,x\n`),
    accept,
  );
  add(
    '100,000 quotes',
    'x.csv',
    text(() => `id,a\nF1,"${'""'.repeat(50_000)}"\n`),
    accept,
  );
  add(
    'quotes that never close, again and again',
    'x.csv',
    text(() => `id,a\n${'"x"y\n'.repeat(20_000)}`),
    warn('unbalanced-quote', 2),
  );
  add(
    '100,000 ties of one actor',
    'ties.csv',
    text(() => `from,to\n${Array.from({ length: 100_000 }, (_, i) => `HUB,F${i}\n`).join('')}`),
    accept,
  );
  add(
    'JSON 10,000 lists deep',
    'x.json',
    text(() => `${'['.repeat(10_000)}${']'.repeat(10_000)}`),
    rejectFile('file-unreadable'),
    true,
  );
  add(
    'JSON 10,000 objects deep',
    'x.json',
    text(() => `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
    rejectFile('file-unreadable'),
    true,
  );
  add(
    'JSON with a million names',
    'x.json',
    text(() => `[{${Array.from({ length: 1_000_000 }, (_, i) => `"k${i}":1`).join()}}]`),
    rejectFile('file-too-large'),
    true,
  );
  add(
    'JSON with a text of 10 MB',
    'x.json',
    text(() => `[{"a":"${'x'.repeat(10e6)}"}]`),
    rejectFile('file-too-large'),
    true,
  );
  add(
    'GraphML with 50,000 edges',
    'x.graphml',
    text(
      () =>
        `<graphml><graph edgedefault="directed">${Array.from({ length: 50_000 }, (_, i) => `<edge source="HUB" target="F${i}"/>`).join('')}</graph></graphml>`,
    ),
    accept,
    true,
  );
  add(
    'GraphML with 20,000 keys',
    'x.graphml',
    text(
      () =>
        `<graphml>${Array.from({ length: 20_000 }, (_, i) => `<key id="k${i}" for="node" attr.name="a${i}"/>`).join('')}<graph/></graphml>`,
    ),
    rejectFile('file-too-large'),
    true,
  );
  add(
    'GEXF with a label of 2 MB',
    'x.gexf',
    text(
      () => `<gexf><graph><nodes><node id="a" label="${'x'.repeat(2e6)}"/></nodes></graph></gexf>`,
    ),
    rejectFile('file-too-large'),
    true,
  );
  return cases;
}
