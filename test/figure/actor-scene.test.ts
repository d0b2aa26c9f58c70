import assert from 'node:assert/strict';
import { test } from 'node:test';
import { actorScene, type ActorMark } from '../../src/figure/actor-scene.ts';
import { random } from '../../src/kernel/random/random.ts';

const draw = random(21);
const actors: readonly ActorMark[] = Array.from({ length: 60 }, (_, i) => ({
  id: `a${i}`,
  name: `Organisation ${i}`,
  glyph: 'small',
  x: Math.round(draw.normal()),
  y: Math.round(draw.normal()),
  weight: draw.float() ** 4,
  ring: i % 9 === 0 ? 'gatekeeper' : null,
  fill: null,
}));
const ties = actors.slice(1).map((_, i) => ({ a: 0, b: i + 1, volume: draw.float() }));
const options = { width: 640, height: 420, names: 12, label: '' };

test('glyphs keep apart and stay inside, even when many share a point (identity)', () => {
  const { actors: drawn } = actorScene(actors, ties, options);
  for (const [i, p] of drawn.entries()) {
    assert.ok(p.x >= 0 && p.y >= 0 && p.x <= 640 && p.y <= 420);
    for (const q of drawn.slice(0, i))
      assert.ok(Math.hypot(p.x - q.x, p.y - q.y) >= p.radius + q.radius, `${p.id} covers ${q.id}`);
  }
});

test('every actor and every tie is drawn once; the chosen one wears a ring and its ties the accent (identity)', () => {
  const { scene } = actorScene(actors, ties, { ...options, selected: 'a3' });
  assert.equal(scene.marks.filter(({ about }) => about !== null).length, actors.length);
  const lines = scene.marks.filter(({ tag }) => tag === 'line');
  assert.equal(lines.length, ties.length);
  assert.equal(lines.filter(({ attributes }) => attributes['className'] === 'tie on').length, 1);
  const chosen = scene.marks.find(({ about }) => about === 'a3');
  const first = chosen?.children[0];
  assert.ok(typeof first === 'object' && first.attributes['className'] === 'chosen');
});

test('an empty network gives an empty picture, a single actor stands in the middle (limit)', () => {
  assert.deepEqual(actorScene([], [], options).scene.marks, []);
  const [{ x, y }] = actorScene(actors.slice(0, 1), [], options).actors;
  assert.deepEqual([x, y], [320, 210]);
});
