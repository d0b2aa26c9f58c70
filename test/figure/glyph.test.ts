import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GLYPHS } from '../../src/domain/actor-kind.ts';
import { glyphMark } from '../../src/figure/glyph.ts';

/** Area by the shoelace formula. */
function area(points: string): number {
  const corners = points.split(' ').map((corner) => corner.split(',').map(Number));
  const twice = corners.reduce((sum, [x, y], i) => {
    const [nextX, nextY] = corners[(i + 1) % corners.length];
    return sum + x * nextY - nextX * y;
  }, 0);
  return Math.abs(twice) / 2;
}

test('no kind looks larger than another: areas within a third of the circle (identity)', () => {
  const circle = Math.PI * 100;
  for (const glyph of GLYPHS) {
    const { tag, attributes } = glyphMark(glyph, 0, 0, 10);
    const found =
      tag === 'circle'
        ? Math.PI * Number(attributes['r']) ** 2
        : tag === 'rect'
          ? Number(attributes['width']) * Number(attributes['height'])
          : area(String(attributes['points']));
    assert.ok(found > circle * 0.66 && found < circle * 1.34, `${glyph}: ${found / circle}`);
  }
});

test('every kind has a shape of its own (identity)', () => {
  const shapes = GLYPHS.map((glyph) => {
    const { tag, attributes } = glyphMark(glyph, 0, 0, 10);
    return `${tag} ${String(attributes['points'] ?? '')}`;
  });
  assert.equal(new Set(shapes).size, GLYPHS.length);
});
