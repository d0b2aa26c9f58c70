import assert from 'node:assert/strict';
import { test } from 'node:test';
import { random } from '../../../src/kernel/random/random.ts';
import { communityLayout } from '../../../src/measure/community/community-layout.ts';

test('no bubble lies over another, and those apart lie below (identity)', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const stream = random(seed);
    const communities = Array.from({ length: 14 }, (_, c) => ({
      size: 1 + stream.below(40),
      apart: c >= 11,
    }));
    const lines = Array.from({ length: 20 }, () => ({
      a: stream.below(11),
      b: stream.below(11),
      volume: stream.float() + 0.01,
    })).filter(({ a, b }) => a !== b);
    const { x, y } = communityLayout(communities, lines, random(seed));
    const total = communities.reduce((all, { size, apart }) => all + (apart ? 0 : size), 0);
    const radius = (c: number): number =>
      Math.sqrt((0.16 * 1.6 * communities[c].size) / Math.PI / total);
    for (let a = 0; a < 11; a++) {
      assert.ok(x[a] >= 0 && x[a] <= 1.6 && y[a] >= 0 && y[a] <= 1);
      for (let b = a + 1; b < 11; b++)
        assert.ok(Math.hypot(x[a] - x[b], y[a] - y[b]) > 0.999 * (radius(a) + radius(b)));
    }
    for (let c = 11; c < 14; c++) assert.ok(y[c] > 1);
  }
});

test('communities that are tied come to lie nearer than others (recovery)', () => {
  // A ring of ten: neighbours are tied, the rest are not
  const communities = Array.from({ length: 10 }, () => ({ size: 5, apart: false }));
  const lines = communities.map((_, c) => ({ a: c, b: (c + 1) % 10, volume: 1 }));
  let near = 0;
  for (let seed = 1; seed <= 10; seed++) {
    const { x, y } = communityLayout(communities, lines, random(seed));
    for (let c = 0; c < 10; c++) {
      const others = Array.from({ length: 10 }, (_, o) => o).filter((o) => o !== c);
      const away = (o: number): number => Math.hypot(x[o] - x[c], y[o] - y[c]);
      const [first] = others.sort((o, p) => away(o) - away(p));
      if ((first - c + 10) % 10 === 1 || (c - first + 10) % 10 === 1) near++;
    }
  }
  assert.ok(near > 80, `${near} of 100 have a tied one as nearest`);
});

test('one community stands in the middle, none is nothing (limit)', () => {
  const { x, y } = communityLayout([{ size: 3, apart: false }], [], random(1));
  assert.deepEqual([...x, ...y], [0.8, 0.5]);
  assert.equal(communityLayout([], [], random(1)).x.length, 0);
});
