import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { Refusal } from '../../../src/files/refusal.ts';
import { random } from '../../../src/kernel/random/random.ts';
import type { Choice } from '../../../src/web/tab/protocol.ts';
import { readFile, type NetworkRead } from '../../../src/web/tab/read-file.ts';
import { tieReader } from '../../../src/web/tab/read-ties.ts';
import { MOST_BYTES, roomNeeded } from '../../../src/web/tab/room-needed.ts';

const read = (content: BlobPart, choice: Choice = {}): Promise<NetworkRead> =>
  readFile(new Blob([content]), 'ties.csv', choice, () => undefined);

/** The ties by name, each end in the order of the rows. */
function tiesOf({ graph, names }: NetworkRead): readonly string[] {
  const found: string[] = [];
  for (let u = 0; u < graph.n; u++)
    for (let k = graph.offsets[u]; k < graph.offsets[u + 1]; k++) {
      const v = graph.targets[k];
      const weight = graph.weights === null ? '' : `:${graph.weights[k]}`;
      if (graph.directed || v > u) found.push(`${names[u]}-${names[v]}${weight}`);
    }
  return found;
}

const refused = (content: BlobPart, choice?: Choice): Promise<Refusal['problem']> =>
  read(content, choice).then(
    () => assert.fail('it was read'),
    (error: unknown) => {
      assert.ok(error instanceof Refusal, String(error));
      return error.problem;
    },
  );

describe('an edge list', () => {
  const PLAIN = 'source,target\nAcme,Béta & Co\nBéta & Co,Gamma\nGamma,Acme\n';
  const WRITTEN: Readonly<Record<string, BlobPart>> = {
    'with a header': PLAIN,
    'without a header': PLAIN.slice(PLAIN.indexOf('\n') + 1),
    'with other columns': PLAIN.replaceAll(/^(.*),(.*)$/gm, 'note;$1;"$2"').replace('note', 'x'),
    'with a sign named first': `sep=\t\r\n${PLAIN.replaceAll(',', '\t').replaceAll('\n', '\r\n')}`,
    'with a byte order mark': `\ufeff${PLAIN}`,
    'in UTF-16': new Uint8Array(Buffer.from(`\ufeff${PLAIN}`, 'utf16le')),
    'in Windows-1252': new Uint8Array(Buffer.from(PLAIN, 'latin1')),
    'packed with gzip': new Uint8Array(gzipSync(PLAIN)),
    'under notes': `# a network\r\n# FromNodeId\tToNodeId\r\n${PLAIN}`,
    'in quotes': PLAIN.replaceAll(/[^,\n]+/g, '"$&"'),
  };
  for (const [how, content] of Object.entries(WRITTEN))
    test(`is the same ${how} (identity)`, async () => {
      const network = await read(content);
      assert.deepEqual(network.names, ['Acme', 'Béta & Co', 'Gamma']);
      assert.deepEqual(tiesOf(network), ['Acme-Béta & Co', 'Acme-Gamma', 'Béta & Co-Gamma']);
      assert.deepEqual(network.account.problems, []);
    });

  test('is the same in pieces of any length (identity)', () => {
    const text = `from;to;weight\n${Array.from({ length: 40_000 }, (_, i) => `a${i % 97};"b;${i % 89}";${i % 7}`).join('\n')}`;
    const whole = tieReader('', {});
    whole.write(text);
    const table = whole.end();
    for (const length of [1, 7, 4096]) {
      const parted = tieReader('', {});
      for (let at = 0; at < text.length; at += length) parted.write(text.slice(at, at + length));
      assert.deepEqual(parted.end(), table);
    }
  });

  test('has a weight where a column is so named or holds numbers (hand)', async () => {
    assert.deepEqual(tiesOf(await read('a\tb\t2\nb\tc\t0.5\n')), ['a-b:2', 'b-c:0.5']);
    assert.deepEqual(tiesOf(await read('Betrag;von;nach;Gewicht\n9;a;b;1,5\n8;b;c;2\n')), [
      'a-b:1.5',
      'b-c:2',
    ]);
    assert.deepEqual(tiesOf(await read('a,b,7\nb,c,8\n', { weight: null })), ['a-b', 'b-c']);
    assert.deepEqual(tiesOf(await read('from,to,kind,sum\na,b,x,3\nb,c,y,4\n', { weight: 3 })), [
      'a-b:3',
      'b-c:4',
    ]);
  });

  test('reads a weight with the sign before decimals of its column (hand)', async () => {
    const text = 'from;to;weight\na;b;1.500\nb;c;2,5\nc;d;7\n';
    assert.deepEqual(tiesOf(await read(text)), ['a-b:1500', 'b-c:2.5', 'c-d:7']);
    const open = 'from;to;weight\na;b;1.500\nb;c;2.000\n';
    const guessed = await read(open);
    assert.equal(guessed.reading.open, '1.500');
    assert.deepEqual(tiesOf(guessed), ['a-b:1.5', 'b-c:2']);
    assert.deepEqual(tiesOf(await read(open, { decimal: ',' })), ['a-b:1500', 'b-c:2000']);
    assert.equal((await read('from;to;weight\na;b;1.5\n')).reading.open, null);
  });

  test('has a header where words or signs say so (hand)', async () => {
    const names = async (text: string): Promise<readonly string[]> => (await read(text)).names;
    assert.deepEqual(await names('Supplier,Buyer\nx,y\n'), ['x', 'y']);
    assert.deepEqual(await names('firm,partner\nf1,f2\nf2,f3\n'), ['f1', 'f2', 'f3']);
    assert.deepEqual(await names('x,y\ny,z\n'), ['x', 'y', 'z']);
    assert.deepEqual(await names('1,2\n2,3\n'), ['1', '2', '3']);
  });

  test('keeps directions when asked, and the columns that were chosen (hand)', async () => {
    const text = 'b,a,z\na,b,z\nc,a,z\n';
    assert.deepEqual(tiesOf(await read(text, { directed: true })), ['b-a', 'a-b', 'c-a']);
    assert.deepEqual(tiesOf(await read(text)), ['b-a', 'a-c']);
    assert.deepEqual(tiesOf(await read(text, { from: 0, to: 2, header: true })), ['a-z', 'z-c']);
  });

  test('balances: rows read = kept + merged + self-ties + rejected (identity)', async () => {
    const { below } = random(3);
    const name = (): string => ['', 'a', 'b', 'c', 'd', ' e '][below(6)];
    const weight = (): string => ['1', '2.5', '', 'many', '-1'][below(5)];
    const rows = Array.from({ length: 500 }, () => `${name()},${name()},${weight()}`);
    const { account, graph } = await read(`from,to,weight\n${rows.join('\n')}\n`);
    const { kept, merged, loops, rejected } = account;
    assert.equal(account.rows, 500);
    assert.equal(account.rows, kept + merged + loops + rejected);
    assert.equal(graph.targets.length, 2 * kept);
    assert.ok(merged > 0 && loops > 0 && rejected > 0);
    assert.equal(account.problems.length, rejected);
    const many = await read(`a,b,1\n${'a,b,-1\n'.repeat(20_000)}`, { weight: 2 });
    assert.deepEqual([many.account.rejected, many.account.faults], [20_000, 20_000]);
  });

  test('names row, value and remedy of what it rejects (hand)', async () => {
    const { account } = await read(
      '# note\nfrom,to,weight\na,b,1\nb,,2\n\nc,d,much\nc,e,-3\ne,f,4\n',
    );
    assert.deepEqual(
      account.problems.map(({ at, message }) => [at.row, message]),
      [
        [4, 'a tie lacks one of its ends: "b,,2"'],
        [6, 'not a number: "much"'],
        [7, 'a weight is below zero: "-3"'],
      ],
    );
    assert.ok(account.problems.every(({ hint }) => hint !== ''));
  });

  test('is refused with its reason where there is none (limit)', async () => {
    assert.equal((await refused('')).code, 'file-empty');
    assert.equal((await refused('\n\n')).code, 'file-empty');
    assert.equal((await refused('alone\nlonely\n')).code, 'row-unreadable');
    assert.match((await refused('from,to\n')).message, /no row of the file is a tie: "0 read/);
    assert.match((await refused('from,to\na,\n,b\n')).hint, /in row 2: a tie lacks one/);
    assert.match((await refused('a,b\n', { from: 1, to: 1 })).message, /both ends .* same column/);
    assert.match((await refused('PK\u0003\u0004…')).hint, /CSV/);
    assert.match((await refused(new Uint8Array(5000).fill(1))).message, /not text/);
    assert.match((await refused(`a,b\n${'x'.repeat(5e6)}`)).message, /does not end|too long/);
  });

  test('a gzip that is broken or cut short is refused with its remedy (limit)', async () => {
    const { below } = random(5);
    const rows = Array.from({ length: 30_000 }, () => `${below(9e8)},${below(9e8)}\n`);
    const packed = new Uint8Array(gzipSync(rows.join('')));
    const bent = packed.map((byte, i) => (i === 5000 ? byte ^ 0xff : byte));
    for (const broken of [packed.slice(0, packed.length / 2), packed.slice(0, -4), bent]) {
      const { message, hint } = await refused(broken);
      assert.equal(message, 'the gzip is broken or cut short: "ties.csv"');
      assert.match(hint, /the whole file/);
    }
    const latin = new Uint8Array(gzipSync(Buffer.from('Béta,Gamma\n', 'latin1')));
    const { names, encodingGuessed } = await read(latin);
    assert.deepEqual([names, encodingGuessed], [['Béta', 'Gamma'], true]);
  });

  test('too large for a tab is refused before it is read (limit)', async () => {
    const sample = 'supplier 123456,buyer 234567\n'.repeat(1000);
    const huge = { size: 4e9, slice: () => new Blob([sample]) } as unknown as Blob;
    await assert.rejects(
      readFile(huge, 'ties.csv', {}, () => assert.fail('it was read')),
      /about 138 million ties/,
    );
    // Packed, or with many more names than its first lines let expect: as soon as the room is used up
    const same = `a,b,${'x'.repeat(400)}\n`.repeat(200);
    const many = Array.from({ length: 200_000 }, (_, i) => `a${i},b${i}\n`).join('');
    const packed = new Uint8Array(gzipSync(same + many));
    const told: number[] = [];
    for (const text of [same + many, packed])
      await assert.rejects(
        readFile(new Blob([text]), 'ties.csv', {}, (share) => told.push(share), 8e7),
        /too large for a tab: "about 1 million ties, 0\.[12] GB of memory" and it does not end/,
      );
    assert.ok((await read(packed)).names.length > 4e5);
    const { below } = random(1);
    const lines = Array.from({ length: 5000 }, () => `${below(200_000)}\t${below(200_000)}\n`);
    const { ties, bytes } = roomNeeded(13e6, lines.join(''));
    assert.ok(ties > 9e5 && ties < 1.1e6);
    // What a tab was measured to take for a million ties among 200,000 actors
    assert.ok(bytes > 2.5e8 && bytes < 5e8, `${bytes}`);
    assert.ok(9 * bytes < MOST_BYTES * 1.2);
  });
});
