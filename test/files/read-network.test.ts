import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { RawTable } from '../../src/domain/raw-table.ts';
import { writeGexf } from '../../src/files/gexf.ts';
import type { GraphFile } from '../../src/files/graph-file.ts';
import { writeGraphml } from '../../src/files/graphml.ts';
import { readPacked } from '../../src/files/reader/read-packed.ts';
import { xmlReader } from '../../src/files/read-xml.ts';
import { readXml } from './read-xml.ts';
import type { Element } from './read-xml.ts';

async function tablesOf(kind: 'graphml' | 'gexf', text: string): Promise<RawTable[]> {
  const tables: RawTable[] = [];
  const bytes = new TextEncoder().encode(text);
  const { problems, refused } = await readPacked(kind, `x.${kind}`, bytes, {}, async (table) => {
    tables.push(table);
  });
  assert.deepEqual([problems, refused], [[], false]);
  return tables;
}

/** A row as an object of its filled cells. */
function filled({ columns, rows }: RawTable): Record<string, string>[] {
  return rows.map((row) =>
    Object.fromEntries(
      columns.map((name, i) => [name, row[i]!] as const).filter(([, cell]) => cell !== null),
    ),
  );
}

// Written by NetworkX 3.6.1, write_graphml and write_gexf
const GRAPHML = `<?xml version='1.0' encoding='utf-8'?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
  <key id="d5" for="edge" attr.name="kind" attr.type="string" />
  <key id="d4" for="edge" attr.name="weight" attr.type="double" />
  <key id="d3" for="node" attr.name="firm" attr.type="boolean" />
  <key id="d2" for="node" attr.name="share" attr.type="double" />
  <key id="d1" for="node" attr.name="size" attr.type="long" />
  <key id="d0" for="node" attr.name="label" attr.type="string" />
  <graph edgedefault="directed">
    <node id="a">
      <data key="d0">Müller &amp; Söhne</data>
      <data key="d1">3</data>
      <data key="d2">0.5</data>
      <data key="d3">True</data>
    </node>
    <node id="b">
      <data key="d0">B&lt;c&gt;</data>
    </node>
    <edge source="a" target="b">
      <data key="d4">2.5</data>
      <data key="d5">supply</data>
    </edge>
    <edge source="b" target="a" />
  </graph>
</graphml>
`;
const GEXF = `<?xml version='1.0' encoding='utf-8'?>
<gexf xmlns="http://www.gexf.net/1.2draft" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://www.gexf.net/1.2draft http://www.gexf.net/1.2draft/gexf.xsd" version="1.2">
  <meta lastmodifieddate="2026-11-22">
    <creator>NetworkX 3.6.1</creator>
  </meta>
  <graph defaultedgetype="undirected" mode="dynamic" name="" timeformat="long">
    <attributes mode="dynamic" class="node">
      <attribute id="0" title="size" type="long" />
    </attributes>
    <nodes>
      <node id="a" label="A">
        <attvalues>
          <attvalue for="0" value="3" start="2001" end="2003" />
          <attvalue for="0" value="5" start="2004" />
        </attvalues>
      </node>
      <node id="b" label="B">
        <spells>
          <spell start="2001" end="2003" />
          <spell start="2005" />
        </spells>
      </node>
    </nodes>
    <edges>
      <edge source="a" target="b" id="0" start="2001" end="2002" />
    </edges>
  </graph>
</gexf>
`;

test('GraphML of NetworkX 3.6.1 reads as what was written (oracle)', async () => {
  const [nodes, edges] = await tablesOf('graphml', GRAPHML);
  assert.deepEqual(filled(nodes!), [
    { Id: 'a', firm: 'True', share: '0.5', size: '3', label: 'Müller & Söhne' },
    { Id: 'b', label: 'B<c>' },
  ]);
  assert.deepEqual(filled(edges!), [
    { Source: 'a', Target: 'b', Type: 'directed', kind: 'supply', weight: '2.5' },
    { Source: 'b', Target: 'a', Type: 'directed' },
  ]);
  assert.deepEqual(nodes!.rowNumbers, [10, 16]);
});

test('dynamic GEXF of NetworkX 3.6.1 reads as what was written (oracle)', async () => {
  const [nodes, edges, values] = await tablesOf('gexf', GEXF);
  assert.deepEqual(filled(nodes!), [
    { Id: 'a', Label: 'A' },
    { Id: 'b', Label: 'B', Start: '2001', Spells: '2001..2003 | 2005..' },
  ]);
  assert.deepEqual(filled(edges!), [
    { Source: 'a', Target: 'b', Type: 'undirected', Id: '0', Start: '2001', End: '2002' },
  ]);
  assert.deepEqual(filled(values!), [
    { Id: 'a', Attribute: 'size', Value: '3', Start: '2001', End: '2003' },
    { Id: 'a', Attribute: 'size', Value: '5', Start: '2004' },
  ]);
});

test('an edge of GEXF 1.3 with several times has one row for each (hand)', async () => {
  const [, edges] = await tablesOf(
    'gexf',
    '<gexf version="1.3"><graph mode="dynamic"><nodes/><edges><edge source="a" target="b" kind="supply" timestamps="[2001, 2003]"/><edge source="b" target="a" intervals="[2001, 2002]; [2004, 2005]"/></edges></graph></gexf>',
  );
  assert.deepEqual(
    filled(edges!).map(({ Source, kind, Kind, Start, End }) => [Source, Kind ?? kind, Start, End]),
    [
      ['a', 'supply', '2001', '2001'],
      ['a', 'supply', '2003', '2003'],
      ['b', undefined, '2001', '2002'],
      ['b', undefined, '2004', '2005'],
    ],
  );
});

const word = fc.string({
  unit: fc.constantFrom(...'ab <&>"\'é日😀\t\n'),
  minLength: 1,
  maxLength: 6,
});
const network = fc.array(fc.tuple(word, fc.double({ noNaN: true, noDefaultInfinity: true })), {
  minLength: 1,
  maxLength: 6,
});

function graphOf(items: readonly (readonly [string, number])[]): GraphFile {
  return {
    title: 't',
    description: 'd',
    creator: 'c',
    day: '2026-01-01',
    nodeAttributes: [{ key: '__proto__', title: '__proto__', type: 'double' }],
    edgeAttributes: [],
    nodes: items.map(([label, size], i) => ({
      id: `n${i}`,
      label,
      x: null,
      y: null,
      size: 1,
      colour: '#0072b2',
      shape: 'disc',
      attributes: { ['__proto__']: size },
    })),
    edges: items.map(([, weight], i) => ({
      id: `e${i}`,
      source: `n${i}`,
      target: 'n0',
      directed: i % 2 === 0,
      weight,
      kind: 'supply',
      attributes: {},
    })),
  };
}

for (const [kind, write] of [
  ['graphml', writeGraphml],
  ['gexf', writeGexf],
] as const)
  test(`${kind}: nodes, labels, numbers and ties come back (identity)`, async () => {
    await fc.assert(
      fc.asyncProperty(network, async (items) => {
        const [nodes, edges] = await tablesOf(kind, write(graphOf(items)));
        const label = kind === 'gexf' ? 'Label' : 'label';
        const weight = kind === 'gexf' ? 'Weight' : 'weight';
        const read = filled(nodes!);
        const ties = filled(edges!);
        for (const [i, [name, size]] of items.entries()) {
          assert.equal(read[i]!['Id'], `n${i}`);
          assert.equal(read[i]![label], name);
          assert.equal(Object.getOwnPropertyDescriptor(read[i], '__proto__')?.value, String(size));
          assert.equal(ties[i]!['Source'], `n${i}`);
          assert.equal(ties[i]!['Type'], i % 2 === 0 ? 'directed' : 'undirected');
          assert.equal(ties[i]![weight], String(items[i]![1]));
        }
      }),
      { seed: 1300, numRuns: 150 },
    );
  });

test('XML reads as the strict reader of whole files reads it, whatever the pieces (twin)', () => {
  fc.assert(
    fc.property(network, fc.integer({ min: 1, max: 50 }), (items, pieces) => {
      const text = writeGexf(graphOf(items));
      const seen: string[] = [];
      let words = '';
      const reader = xmlReader('x', {
        open: (name, attributes) => seen.push(`<${name} ${JSON.stringify([...attributes])}`),
        close: (name) => seen.push(`>${name}`),
        text: (piece) => (words += piece.trim()),
      });
      for (let at = 0; at < text.length; at += pieces) reader.write(text.slice(at, at + pieces));
      reader.end();
      const wanted: string[] = [];
      let wantedWords = '';
      const walk = ({ name, attributes, children, text: own }: Element): void => {
        const local = name.replace(/^.*:/, '');
        wanted.push(`<${local} ${JSON.stringify(Object.entries(attributes))}`);
        wantedWords += own.trim();
        for (const child of children) walk(child);
        wanted.push(`>${local}`);
      };
      walk(readXml(text));
      assert.deepEqual(seen, wanted);
      assert.equal(words.replaceAll(/\s/g, ''), wantedWords.replaceAll(/\s/g, ''));
    }),
    { seed: 8, numRuns: 60 },
  );
});
