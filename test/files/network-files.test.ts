/* oxlint-disable no-control-regex -- control signs are what this is about */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { writeGexf } from '../../src/files/gexf.ts';
import type { GraphFile } from '../../src/files/graph-file.ts';
import { writeGraphml } from '../../src/files/graphml.ts';
import { PAYLOADS } from './payloads.ts';
import { all, readXml } from './read-xml.ts';

const NASTY = [
  '<script>alert(1)</script>',
  '"/><node id="x"/>',
  ']]>',
  '&amp;',
  'tab\tline\nend',
  '\u{1f600}',
  '\ud800',
];
const LABELS = [...PAYLOADS, ...NASTY];

const GRAPH: GraphFile = {
  title: 'A & B <net>',
  description: 'Two "sides".',
  creator: 'mesoscope',
  day: '2025-12-06',
  nodeAttributes: [
    { key: 'kind', title: 'Kind', type: 'string' },
    { key: 'degree', title: 'Degree', type: 'integer' },
    { key: 'betweenness', title: 'Betweenness', type: 'double' },
  ],
  edgeAttributes: [{ key: 'initiatives', title: 'Initiatives', type: 'integer' }],
  nodes: LABELS.map((label, i) => ({
    id: `n${i}`,
    label,
    x: i === 0 ? null : i / 7,
    y: i === 0 ? null : -i,
    size: 2.5,
    colour: '#0072b2',
    shape: 'disc',
    attributes: { kind: 'firm', degree: i, betweenness: i % 2 ? NaN : i / 3 },
  })),
  edges: LABELS.slice(1).map((_, i) => ({
    id: `e${i}`,
    source: `n${i}`,
    target: `n${i + 1}`,
    directed: i === 3,
    weight: i === 5 ? null : 1 / (i + 1),
    kind: 'joint-project',
    attributes: { initiatives: i },
  })),
};

/** What XML 1.0 can hold of a text. */
const held = (text: string) =>
  text.toWellFormed().replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f]/g, '\ufffd');

test('GEXF 1.3 comes back from a strict reader (identity)', () => {
  const root = readXml(writeGexf(GRAPH));
  assert.equal(root.attributes['xmlns'], 'http://gexf.net/1.3');
  assert.equal(root.attributes['version'], '1.3');
  const nodes = all(root, 'node');
  assert.deepEqual(
    nodes.map((node) => node.attributes['label']),
    LABELS.map(held),
  );
  assert.deepEqual(
    all(nodes[1]!, 'attvalue').map(({ attributes }) => attributes),
    [
      { for: 'kind', value: 'firm' },
      { for: 'degree', value: '1' },
    ],
  );
  assert.deepEqual(all(nodes[7]!, 'viz:position')[0]!.attributes, { x: '1', y: '-7', z: '0' });
  assert.equal(all(nodes[0]!, 'viz:position').length, 0);
  assert.deepEqual(all(nodes[0]!, 'viz:color')[0]!.attributes, { r: '0', g: '114', b: '178' });
  const edges = all(root, 'edge');
  assert.equal(edges.length, GRAPH.edges.length);
  assert.equal(Number(edges[2]!.attributes['weight']), 1 / 3);
  assert.equal(edges[5]!.attributes['weight'], undefined);
  assert.deepEqual(edges.filter((edge) => edge.attributes['type'] === 'directed').length, 1);
});

test('GraphML comes back from a strict reader (identity)', () => {
  const root = readXml(writeGraphml(GRAPH));
  const keys = all(root, 'key').map(({ attributes }) => attributes['id']);
  assert.equal(new Set(keys).size, keys.length);
  for (const used of all(root, 'data')) assert.ok(keys.includes(used.attributes['key']));
  const label = (children: ReturnType<typeof all>) =>
    children.find(({ attributes }) => attributes['key'] === 'label')!.text;
  assert.deepEqual(
    all(root, 'node').map((node) => label(all(node, 'data'))),
    LABELS.map(held),
  );
  assert.equal(all(root, 'edge')[3]!.attributes['directed'], 'true');
});

test('no unknown number leaves as a word (limit)', () => {
  for (const file of [writeGexf(GRAPH), writeGraphml(GRAPH)])
    assert.doesNotMatch(file, /NaN|Infinity|null|undefined/);
});

test('the same network gives the same bytes (identity)', () => {
  assert.equal(writeGexf(GRAPH), writeGexf(GRAPH));
});

const python = spawnSync('python3', ['-c', 'import sys; print(sys.version)'], { encoding: 'utf8' });

test('Python 3 reads both (oracle)', { skip: python.status !== 0 }, () => {
  const program =
    'import sys, xml.etree.ElementTree as e; r = e.fromstring(sys.stdin.buffer.read()); print(sum(1 for x in r.iter() if x.tag.endswith("}node")), sum(1 for x in r.iter() if x.tag.endswith("}edge")))';
  for (const file of [writeGexf(GRAPH), writeGraphml(GRAPH)]) {
    const read = spawnSync('python3', ['-c', program], { input: file, encoding: 'utf8' });
    assert.equal(read.stdout.trim(), `${LABELS.length} ${LABELS.length - 1}`, read.stderr);
  }
});
