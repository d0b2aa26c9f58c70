import assert from 'node:assert/strict';
import { test } from 'node:test';
import { candidatesByPartners } from '../../../src/act/introductions/candidates-by-partners.ts';
import {
  PARTNERS_RULE,
  introductionRule,
  introductions,
} from '../../../src/act/introductions/introductions.ts';
import { GLYPHS } from '../../../src/domain/actor-kind.ts';
import { say } from '../../../src/domain/say.ts';
import { glyphs } from '../../../src/measure/glyphs.ts';
import { perform } from '../../../src/method/perform.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { ofChance } from '../../snapshot/of-chance.ts';
import { tiny } from '../../snapshot/tiny.ts';

test('suppliers of one buyer are introduced, by stated ties alone (hand)', () => {
  const snapshot = tiny({
    actors: {
      buyer: 'firm ZZ11',
      s: 'small ZZ11',
      t: 'small ZZ11',
      u: 'university ZZ11',
      x: 'firm YY11',
      v: 'small ZZ11',
    },
    initiatives: {},
    ties: ['s>buyer supply', 't>buyer supply', 'u-buyer advice', 's>x supply', 'v>x supply'],
  });
  const view = placeView(snapshot, 'ZZ11');
  assert.equal(introductionRule(view), PARTNERS_RULE);
  const { value, coverage } = perform(introductions, { frozen: view.frozen, view, actor: null });
  assert.deepEqual(coverage, { have: 0, of: 5, what: 'organisations have a field' });
  assert.deepEqual(
    value.map(({ a, b }) => `${snapshot.actors.id[a]}-${snapshot.actors.id[b]}`),
    ['s-v', 't-u'],
  );
  // s and v share x, whom two know; their webs have four and one member
  assert.ok(Math.abs(value[0].score - Math.log(1 + 4) / Math.log(2)) < 1e-12);
  assert.equal(value[0].joins, 4);
  // t and u share the buyer, whom three know, within one web
  assert.ok(Math.abs(value[1].score - (1.3 * Math.log(2)) / Math.log(3)) < 1e-12);
  assert.equal(value[1].distance, 2);
  assert.equal(
    say(value[0].says),
    'One partner in common, X; ties one organisation to the others.',
  );
  assert.deepEqual(
    value[1].reasons.map((reason) => say(reason)),
    [
      'One organisation is tied to both: Buyer.',
      'Today they reach each other only through others.',
      'U would be the first research partner here of T.',
      'What they work on is not known, so they may be partners or rivals: ask before you introduce them.',
    ],
  );
});

test('candidates are what comes of asking every two who have no tie whom both know (twin)', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const snapshot = ofChance(seed, 20);
    const view = placeView(snapshot, 'IT');
    const partnersOf = (member: number): Set<number> => {
      const own = new Set<number>();
      for (let k = 0; k < view.pairs.count; k++) {
        if (view.pairs.a[k] === member) own.add(view.members[view.pairs.b[k]]);
        if (view.pairs.b[k] === member) own.add(view.members[view.pairs.a[k]]);
      }
      for (let k = 0; k < view.outside.count; k++)
        if (view.outside.a[k] === member) own.add(view.outside.b[k]);
      return own;
    };
    const all = Array.from(view.members, (_, member) => partnersOf(member));
    const small = (member: number): boolean =>
      GLYPHS[glyphs(snapshot)[view.members[member]]] === 'small';
    const expected: string[] = [];
    for (let a = 0; a < all.length; a++)
      for (let b = a + 1; b < all.length; b++) {
        if (all[a].has(view.members[b]) || !(small(a) || small(b))) continue;
        const common = [...all[a]].filter((actor) => all[b].has(actor)).length;
        if (common > 0) expected.push(`${a} ${b} ${common}`);
      }
    assert.deepEqual(
      candidatesByPartners(view, null)
        .map(({ a, b, commonPartners }) => `${a} ${b} ${commonPartners}`)
        .sort(),
      expected.sort(),
    );
  }
});

test('nobody is introduced where nobody is tied (limit)', () => {
  const snapshot = tiny({ actors: { s: 'small ZZ11', t: 'small ZZ11' }, initiatives: {} });
  assert.deepEqual(candidatesByPartners(placeView(snapshot, 'ZZ11'), null), []);
});
