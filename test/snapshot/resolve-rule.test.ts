import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Rule } from '../../src/domain/definition.ts';
import { isOwnPlace, ruleInWords } from '../../src/domain/definition.ts';
import { isRegionCode } from '../../src/domain/region.ts';
import { define } from '../../src/snapshot/define.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import { resolveRule } from '../../src/snapshot/resolve-rule.ts';
import { tiny } from './tiny.ts';

const WORLD = tiny({
  actors: {
    Bàttery: 'small AA11',
    b: 'university AA12',
    c: 'firm AB11',
    d: 'research AB12',
    e: 'small BB11',
    f: 'public BB12',
  },
  initiatives: {
    p: { members: 'Bàttery* b', fields: ['energy > batteries'], title: 'Cells that last' },
    q: { members: 'c d e', fields: ['energy > wind'] },
    r: 'f',
  },
});

const EVERY: readonly Rule[] = [
  { rule: 'region-in', codes: ['AA', 'BB11'] },
  { rule: 'kind-in', kinds: ['firm'] },
  { rule: 'small-in', small: ['yes'] },
  { rule: 'name-has', text: 'batt' },
  { rule: 'in-initiative', ids: ['q'] },
  { rule: 'initiative-has', text: 'CELLS' },
  { rule: 'field-in', fields: ['Energy'] },
  { rule: 'tie-kind', kinds: ['joint-project'] },
  { rule: 'actors', ids: ['a', 'f'] },
];

function names(rule: Rule): string {
  return [...resolveRule(WORLD, rule)].map((row) => WORLD.actors.id[row].charAt(0)).join('');
}

test('each kind of rule takes whom it says (hand)', () => {
  assert.deepEqual(EVERY.map(names), ['Bbe', 'Bce', 'Be', 'B', 'cde', 'Bb', 'Bbcde', 'Bbcde', 'f']);
});

test('not is the rest, all is both, any is either (identity)', () => {
  for (const one of EVERY) {
    const other = EVERY[3];
    const set = new Set(resolveRule(WORLD, one));
    const rest = resolveRule(WORLD, { rule: 'not', of: one });
    assert.equal(set.size + rest.length, WORLD.actors.count);
    const both = resolveRule(WORLD, { rule: 'all', of: [one, other] });
    const either = resolveRule(WORLD, { rule: 'any', of: [one, other] });
    assert.equal(
      both.length + either.length,
      set.size + resolveRule(WORLD, other).length,
      ruleInWords(one),
    );
  }
});

test('what the snapshot does not know takes nobody (limit)', () => {
  for (const rule of [
    { rule: 'region-in', codes: ['ZZ'] },
    { rule: 'region-in', codes: [] },
    { rule: 'name-has', text: ' ' },
    { rule: 'actors', ids: ['nobody'] },
    { rule: 'any', of: [] },
    { rule: 'tie-kind', kinds: ['supply'] },
    { rule: 'sector-in', codes: ['25'] },
  ] satisfies Rule[])
    assert.equal(resolveRule(WORLD, rule).length, 0);
  assert.equal(resolveRule(WORLD, { rule: 'all', of: [] }).length, 6);
});

test('a drawn place of one official region has its view, row for row (twin)', () => {
  for (const code of ['AA', 'AB1', 'BB12']) {
    const rule: Rule = { rule: 'region-in', codes: [code] };
    const drawn = define(WORLD, [{ code: 'my-twin', version: 1, title: 'Twin', rule }]);
    const own = placeView(drawn, 'my-twin');
    const official = placeView(WORLD, code);
    assert.deepEqual(own.members, official.members);
    assert.deepEqual(own.participations, official.participations);
    assert.deepEqual(own.pairs, official.pairs);
    assert.deepEqual(own.outside, official.outside);
  }
});

test('the rule of a drawn place decides its digest, official places keep theirs (identity)', () => {
  const drawnBy = (rule: Rule) =>
    define(WORLD, [{ code: 'my-own', version: 1, title: 'Own', rule }]);
  const [one, other] = [drawnBy(EVERY[0]), drawnBy(EVERY[1])];
  const stamp = (snapshot: typeof one, place: string) => placeView(snapshot, place).frozen;
  assert.notEqual(stamp(one, 'my-own').digest, stamp(other, 'my-own').digest);
  assert.equal(stamp(one, 'my-own').digest, stamp(drawnBy(EVERY[0]), 'my-own').digest);
  assert.equal(stamp(one, 'AA').digest, WORLD.frozen.digest);
  assert.match(stamp(one, 'my-own').rules.at(-1)!, /region in AA, BB11/);
  assert.deepEqual(define(one, []).frozen, WORLD.frozen);
});

test('no code of a drawn place can be an official one (identity)', () => {
  for (const code of ['my-emilia-romagna', 'my-1', 'my-it']) {
    assert.ok(isOwnPlace(code));
    assert.ok(!isRegionCode(code) && !isRegionCode(code.toUpperCase()));
  }
  for (const code of ['IT', 'all', 'MY-X', 'my-', 'my--x', 'my-É', 'my-x/..'])
    assert.ok(!isOwnPlace(code));
});
