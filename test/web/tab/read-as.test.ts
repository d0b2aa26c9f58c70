import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mergedSays, readAs } from '../../../src/web/pages/tab/read-as.ts';
import { readFile, type NetworkRead } from '../../../src/web/tab/read-file.ts';

const read = (text: string): Promise<NetworkRead> =>
  readFile(new Blob([text]), 'ties', {}, () => undefined);

test('one line says which columns were read and what the first row is (hand)', async () => {
  const said = async (text: string, directed = false): Promise<string> =>
    readAs((await read(text)).reading, directed);
  assert.equal(
    await said('Company,Partner,Since\nx,y,1999\ny,z,2001\n', true),
    'Read as: Company → Partner, weight Since; first row names the columns.',
  );
  assert.equal(
    await said('x,y\ny,z\n'),
    'Read as: column 1 – column 2, no weight; first row is a tie.',
  );
  assert.match(
    await said(
      '<graphml><graph><node id="a"/><node id="b"/><edge source="a" target="b"/></graph></graphml>',
    ),
    /^Read as GraphML: .+, no weight\.$/,
  );
});

test('what merging did is said as it was done (identity)', async () => {
  const said = async (text: string): Promise<readonly [string | null, number | null]> => {
    const { account, graph } = await read(text);
    return [mergedSays(account, graph.weights !== null), graph.weights?.[0] ?? null];
  };
  assert.deepEqual(await said('a,b\na,b\n'), ['There is no weight, so repeats count once.', null]);
  assert.deepEqual(await said('a,b,2\na,b,3\n'), ['The weights of merged ties are added.', 5]);
  assert.deepEqual(await said('a,b,2\nb,c,3\n'), [null, 2]);
});
