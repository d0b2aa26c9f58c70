import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook } from '../../../src/app/open-casebook.ts';
import { levelGate, MATTERS_FROM } from '../../../src/diagnose/gates/level-gate.ts';
import { drivenBy, whoDrives } from '../../../src/diagnose/profile/who-drives.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { tiny } from '../../snapshot/tiny.ts';
import { withObservations } from './with-observations.ts';

const { casebook, ladder } = openCasebook();

test('two of the four surveyed cases are led by transnationals, two from within (oracle)', () => {
  const by = (id: string) => drivenBy(casebook.cases.find((one) => one.id === id)!.leadActor);
  assert.equal(by('buenos-aires-automotive'), 'transnational');
  assert.equal(by('penang-electronics'), 'transnational');
  assert.equal(by('los-lagos-salmon'), 'domestic');
  assert.equal(by('qiaotou-buttons'), 'domestic');
});

test('knowledge ties of a place are counted by their source (hand)', () => {
  const actors = { f1: 'small ZZ11', f2: 'small ZZ11', big: 'firm ZZ22', u: 'university ZZ11' };
  const from = (source: string) =>
    ['advice', 'information', 'mobility'].flatMap((kind) => [
      `${source}>f1 ${kind}`,
      `${source}>f2 ${kind}`,
    ]);
  const read = (ties: readonly string[]) =>
    whoDrives(
      placeView(
        withObservations(tiny({ actors, initiatives: {}, ties }), [['big', 'foreign-equity', 1]]),
        'ZZ11',
      ),
    );
  assert.equal(read(from('big')).by, 'transnational');
  const within = read([...from('u'), 'big>f1 advice', 'f1>big advice', 'big>f1 supply']);
  assert.deepEqual(within, {
    by: 'domestic',
    foreign: 1,
    domestic: 0,
    organisations: 6,
    unknown: 0,
  });
  assert.equal(read(['big>f1 advice']).by, 'cannot-tell');
  assert.equal(read([...from('u'), ...from('big')]).by, 'neither');
  assert.equal(read(['f1-f2 advice']).unknown, 2);
});

test('laboratories come too early for firms at level 2, and not at level 4 (oracle)', () => {
  const early = (level: number) =>
    levelGate(ladder, level).early.map(({ instrument }) => instrument);
  assert.deepEqual(early(2), ['research-laboratories']);
  assert.deepEqual(early(4.2), []);
  assert.match(levelGate(ladder, 2).matter.join(), /training/);
  assert.doesNotMatch(levelGate(ladder, 4).matter.join(), /incentives/);
  assert.deepEqual(levelGate(ladder, NaN).matter, []);
  assert.deepEqual(early(NaN), []);
  for (const instrument of Object.keys(MATTERS_FROM))
    assert.ok(casebook.instruments.some(({ id }) => id === instrument));
});
