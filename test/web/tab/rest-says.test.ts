import assert from 'node:assert/strict';
import { test } from 'node:test';
import { restSays } from '../../../src/web/pages/tab/rest-says.ts';

test('only what is not drawn is named (hand)', () => {
  const communities = 'Not drawn: 2 smaller or separate communities with 5 actors';
  assert.equal(restSays({ communities: 2, actors: 5, lines: 0 }), `${communities}.`);
  assert.equal(
    restSays({ communities: 2, actors: 5, lines: 3 }),
    `${communities}, 3 weaker lines.`,
  );
  assert.equal(restSays({ communities: 0, actors: 0, lines: 1 }), 'Not drawn: 1 weaker line.');
  assert.equal(restSays({ communities: 0, actors: 0, lines: 0 }), null);
});
