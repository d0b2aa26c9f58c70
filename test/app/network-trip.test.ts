import assert from 'node:assert/strict';
import { test } from 'node:test';
import { networkFile } from '../../src/app/export/network-file.ts';
import { ANYONE, release } from '../../src/app/release.ts';
import { showNetwork } from '../../src/app/show-network.ts';
import { writeGexf } from '../../src/files/gexf.ts';
import { writeGraphml } from '../../src/files/graphml.ts';
import { readFile } from '../../src/files/read-file.ts';
import { importNetwork, networkOf } from '../../src/observe/importers/gephi.ts';
import { LIST } from '../observe/raw-of.ts';
import { TINY, contextOn } from './open-tiny.ts';

test('an exported network keeps kind, size and region on its way back, and brings no drawing along (identity)', async () => {
  const asked = { workspace: 'tiny', place: 'XX' };
  const shown = release(ANYONE, await showNetwork(contextOn(TINY), asked));
  const file = networkFile(shown, 'x');
  for (const [name, text] of [
    ['network.graphml', writeGraphml(file)],
    ['network.gexf', writeGexf(file)],
  ] as const) {
    const { tables } = await readFile({ name, bytes: new TextEncoder().encode(text) });
    const network = networkOf(tables);
    assert.ok(network);
    const { statements, observations } = importNetwork(network, LIST, []);
    const back = new Map(statements.actors.map((actor) => [actor.nativeId, actor]));
    assert.equal(back.size, shown.actors.length);
    for (const { id, kind, small, region } of shown.actors) {
      const actor = back.get(id);
      assert.ok(actor, id);
      assert.deepEqual([actor.kind, actor.small], [kind, small], `${name} ${id}`);
      assert.equal(actor.region, region, `${name} ${id}`);
    }
    assert.equal(statements.ties.length, shown.ties.length);
    assert.deepEqual(
      observations.filter(({ what }) => /^(viz|x$|y$|size|color)/i.test(what)),
      [],
      name,
    );
  }
});
