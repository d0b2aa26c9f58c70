import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Refusal } from '../../../src/files/refusal.ts';
import { buildGraph } from '../../../src/kernel/graph/graph.ts';
import type { Shown } from '../../../src/web/tab/analysis.ts';
import { readFile } from '../../../src/web/tab/read-file.ts';
import { networkGraphml } from '../../../src/web/tab/write-files.ts';

const read = (text: BlobPart) => readFile(new Blob([text]), 'network.graphml', {}, () => undefined);

for (const directed of [false, true])
  test(`what the tab writes it reads again, ${directed ? 'with' : 'without'} directions (identity)`, async () => {
    const names = ['Acme & Sons', '=Béta', 'Gamma', 'alone'];
    const { graph } = buildGraph({
      n: 4,
      from: [0, 1, 2],
      to: [1, 2, 0],
      weights: [0.1, 2, 1e-9],
      directed,
    });
    const shown = {
      name: 'network',
      digest: 'ab',
      seed: 1,
      analysis: { names, columns: {}, community: Uint32Array.of(0, 0, 0, 1) },
    } as unknown as Shown;
    const written = networkGraphml(graph, shown);
    const text = await written.text();
    assert.match(text, directed ? /edgedefault="directed"/ : /edgedefault="undirected"/);
    assert.equal(text.match(/<edge [^>]*directed="true"/g)?.length ?? 0, directed ? 3 : 0);
    const again = await read(await written.arrayBuffer());
    assert.deepEqual(again.names, names);
    assert.deepEqual(again.graph, graph);
    assert.deepEqual(again.account.problems, []);
  });

test('an edge to nowhere and a weight that is none are rejected with their line (hand)', async () => {
  const { account, names } = await read(`<?xml version="1.0"?>
<graphml><key id="w" for="edge" attr.name="Weight" attr.type="double"/>
<graph edgedefault="undirected"><node id="a"/><node id="b"/>
<edge source="a" target="b"><data key="w">2</data></edge>
<edge source="a" target="c"><data key="w">2</data></edge>
<edge source="b" target="a"><data key="w">heavy</data></edge>
</graph></graphml>`);
  assert.deepEqual(names, ['a', 'b']);
  assert.equal(account.kept, 1);
  assert.deepEqual(
    account.problems.map(({ at, message }) => [at.row, message]),
    [
      [5, 'an edge leads to a node that is not there: "c"'],
      [6, 'a weight is no number of 0 or more: "heavy"'],
    ],
  );
});

test('XML of another kind, and broken XML, are refused (limit)', async () => {
  for (const text of ['<?xml version="1.0"?><gexf><graph/></gexf>', '<graphml><node id="a"'])
    await assert.rejects(read(text), Refusal);
});
