import assert from 'node:assert/strict';
import { test } from 'node:test';
import { introductions } from '../../../src/act/introductions/introductions.ts';
import { say } from '../../../src/domain/say.ts';
import { perform } from '../../../src/method/perform.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { bundledSnapshot } from '../../bundled.ts';

/**
 * Introductions in Emilia-Romagna as computed apart from this code in Python with pandas and python-igraph on CORDIS
 * Horizon Europe (© European Union, reuse with acknowledgement), state of 6 December 2025: participant codes, common
 * partners, pairs joined, score.
 */
const EXPECTED: readonly (readonly [string, string, number, number, number])[] = [
  ['999802669', '972429463', 12, 616, 22.172981896476536],
  ['936166983', '951425568', 6, 154, 14.396342600541963],
  ['999625062', '937182185', 4, 154, 13.160504708611468],
  ['998928990', '973028341', 9, 154, 12.706539600018715],
  ['995155981', '985480134', 4, 154, 12.540738790037679],
  ['999735060', '921886061', 7, 308, 12.484316209696194],
  ['930628380', '986258171', 3, 154, 12.035096917234824],
  ['999993953', '880768440', 15, 154, 11.43514859421889],
  ['890391810', '895586063', 2, 154, 10.584193927344128],
  ['954098209', '887296443', 1, 462, 10.392075256672607],
];

const snapshot = await bundledSnapshot();
const view = placeView(snapshot, 'ITH5');
const made = perform(introductions, { frozen: view.frozen, view, actor: null }).value;

test('the ten introductions are those of another program (oracle)', () => {
  const { nativeId } = snapshot.actors;
  assert.equal(made.length, EXPECTED.length);
  EXPECTED.forEach(([a, b, common, joins, score], i) => {
    assert.deepEqual(
      [nativeId[made[i].a], nativeId[made[i].b]].sort(),
      [a, b].sort(),
      `introduction ${i + 1}`,
    );
    assert.equal(made[i].commonPartners, common);
    assert.equal(made[i].joins, joins);
    assert.ok(Math.abs(made[i].score - score) < 1e-9 * score);
  });
});

test('they are said as the overview says them (oracle)', () => {
  assert.deepEqual(
    made.slice(0, 3).map(({ says }) => say(says)),
    [
      'Both in agriculture and domestic animals; 12 partners in common elsewhere; ties 4 organisations to the web.',
      'Both in genetics and ecology; 6 partners in common elsewhere; ties one organisation to the web.',
      'Both in electronic engineering; 4 partners in common elsewhere; ties one organisation to the web.',
    ],
  );
});
