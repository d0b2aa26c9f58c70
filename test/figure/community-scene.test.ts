import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GLYPHS } from '../../src/domain/actor-kind.ts';
import { communityScene, type Bubble } from '../../src/figure/community-scene.ts';
import type { Mark } from '../../src/figure/scene.ts';
import { random } from '../../src/kernel/random/random.ts';

const draw = random(8);
const bubbles: readonly Bubble[] = Array.from({ length: 40 }, (_, i) => {
  const actors = 2 + Math.floor(60 * draw.float() ** 3);
  return {
    key: `c${i}`,
    name: 'Electronic engineering and environmental biotechnology',
    hub: 'Università degli Studi di Modena e Reggio Emilia',
    actors,
    apart: i >= 30,
    members: Array.from({ length: actors }, (__, k) => ({ id: `${i}-${k}`, glyph: GLYPHS[k % 6] })),
    x: draw.normal(),
    y: draw.normal(),
  };
});
const lines = bubbles
  .slice(1, 30)
  .map((b, i) => ({ a: `c${i >> 1}`, b: b.key, volume: draw.float() }));

const glyphs = (marks: readonly (Mark | string)[]): number =>
  marks.reduce(
    (sum, m) =>
      typeof m === 'string'
        ? sum
        : sum + (String(m.attributes['className']).startsWith('g k-') ? 1 : 0) + glyphs(m.children),
    0,
  );

for (const [width, height, labels] of [
  [760, 520, 'names'],
  [358, 300, 'names'],
  [330, 230, 'hubs'],
] as const) {
  test(`bubbles keep apart, stay inside and have areas in proportion to actors at ${width} × ${height} (identity)`, () => {
    const { bubbles: drawn } = communityScene(bubbles, lines, { width, height, labels, label: '' });
    const actors = new Map(bubbles.map((b) => [b.key, b.actors]));
    const scale = drawn[0].radius ** 2 / actors.get(drawn[0].key)!;
    for (const [i, p] of drawn.entries()) {
      assert.ok(Math.abs(p.radius ** 2 / actors.get(p.key)! / scale - 1) < 1e-9);
      assert.ok(
        p.x >= p.radius && p.x + p.radius <= width && p.y >= p.radius && p.y + p.radius <= height,
      );
      for (const q of drawn.slice(0, i))
        assert.ok(
          Math.hypot(p.x - q.x, p.y - q.y) >= p.radius + q.radius,
          `${p.key} covers ${q.key}`,
        );
    }
  });
}

test('every actor of the web is drawn once, and only those (identity)', () => {
  const { scene, bubbles: drawn } = communityScene(bubbles, lines, {
    width: 760,
    height: 520,
    labels: 'names',
    label: '',
  });
  const inWeb = bubbles.filter((b) => !b.apart);
  assert.equal(drawn.length, inWeb.length);
  assert.equal(
    glyphs(scene.marks),
    inWeb.reduce((sum, b) => sum + b.actors, 0),
  );
});

test('a place with no web gives an empty picture (limit)', () => {
  const { scene, bubbles: drawn } = communityScene([], [], {
    width: 700,
    height: 300,
    labels: 'names',
    label: '',
  });
  assert.deepEqual([scene.marks, drawn], [[], []]);
});
