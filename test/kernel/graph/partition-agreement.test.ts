import assert from 'node:assert/strict';
import test from 'node:test';
import fc from 'fast-check';
import { partitionAgreement } from '../../../src/kernel/graph/partition-agreement.ts';
import { near } from './toys.ts';

test('two halves against two others share no information (hand)', () => {
  const found = partitionAgreement([0, 0, 1, 1], [0, 1, 0, 1]);
  assert.ok(near(found.nmi, 0));
  // pairs treated alike by chance 2·2/6, none together: (0 − 2/3)/(2 − 2/3)
  assert.ok(near(found.adjustedRand, -0.5));
});

test('three blocks against two of them merged (hand)', () => {
  const found = partitionAgreement([0, 0, 1, 1, 2, 2], [0, 0, 0, 0, 1, 1]);
  const [one, other] = [Math.log(3), Math.log(3) - (2 / 3) * Math.log(2)];
  assert.ok(near(found.nmi, (2 * other) / (one + other)));
});

test('names do not matter, order of the arguments neither (identity)', () => {
  const labels = fc.array(fc.nat(4), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(labels, labels, (a, b) => {
      const n = Math.min(a.length, b.length);
      const [x, y] = [a.slice(0, n), b.slice(0, n)];
      const there = partitionAgreement(x, y);
      const back = partitionAgreement(y, x);
      assert.ok(near(there.nmi, back.nmi) && near(there.adjustedRand, back.adjustedRand));
      const renamed = partitionAgreement(
        x,
        x.map((label) => 10 - label),
      );
      assert.ok(near(renamed.nmi, 1) && near(renamed.adjustedRand, 1));
      assert.ok(there.nmi >= 0 && there.nmi <= 1);
    }),
  );
});

test('adjusted Rand is counted pair by pair (twin)', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 2, maxLength: 20 }),
      (rows) => {
        let both = 0;
        let first = 0;
        let second = 0;
        let all = 0;
        for (let i = 0; i < rows.length; i++)
          for (let j = 0; j < i; j++) {
            const x = rows[i][0] === rows[j][0];
            const y = rows[i][1] === rows[j][1];
            all++;
            if (x) first++;
            if (y) second++;
            if (x && y) both++;
          }
        const chance = (first * second) / all;
        const most = (first + second) / 2;
        const expected = most === chance ? 1 : (both - chance) / (most - chance);
        const found = partitionAgreement(
          rows.map((r) => r[0]),
          rows.map((r) => r[1]),
        );
        assert.ok(near(found.adjustedRand, expected));
      },
    ),
  );
});

test('single blocks agree, nothing with nothing is unknown, a gap is refused (limit)', () => {
  assert.equal(partitionAgreement([1, 1], [3, 3]).nmi, 1);
  assert.equal(partitionAgreement([1, 1], [3, 3]).adjustedRand, 1);
  assert.ok(Number.isNaN(partitionAgreement([], []).nmi));
  assert.throws(() => partitionAgreement([1, NaN], [1, 1]), /no label/);
  assert.throws(() => partitionAgreement([1], [1, 1]), /per vertex/);
});
