import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AUTOMATA, match, tournament } from '../../../src/kernel/game/automaton.ts';
import { AXELROD, refuseUnlessDilemma } from '../../../src/kernel/game/payoffs.ts';

const { 'tit for tat': tft, 'always defects': alld, 'always co-operates': allc } = AUTOMATA;

test('six players, 200 turns, everybody meets itself too (oracle: Axelrod-Python)', () => {
  const earned = tournament(Object.values(AUTOMATA), 200);
  assert.deepEqual(
    Object.keys(AUTOMATA).map((name, i) => [name, earned[i]]),
    [
      ['tit for tat', 3199],
      ['grim', 3199],
      ['tit for two tats', 3198],
      ['win stay, lose shift', 3100],
      ['always co-operates', 3000],
      ['always defects', 2416],
    ],
  );
});

test('single matches of 200 turns (hand)', () => {
  assert.deepEqual(match(tft, alld, 200), [199, 204]);
  assert.deepEqual(match(AUTOMATA['win stay, lose shift'], alld, 200), [100, 600]);
  assert.deepEqual(match(allc, alld, 200), [0, 1000]);
  assert.deepEqual(match(alld, alld, 200), [200, 200]);
});

test('a game that is no dilemma is refused (limit)', () => {
  assert.doesNotThrow(() => refuseUnlessDilemma(AXELROD));
  assert.throws(() => refuseUnlessDilemma({ ...AXELROD, temptation: 7 }), RangeError);
});
