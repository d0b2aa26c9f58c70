import assert from 'node:assert/strict';
import { test } from 'node:test';
import { SMALL } from '../../src/domain/actor-kind.ts';
import type { Small } from '../../src/domain/actor-kind.ts';
import type { SizeChoice } from '../../src/domain/size-rule.ts';
import { DEFAULT_SIZE_CHOICE, sizeAt } from '../../src/domain/size-rule.ts';
import { sizes } from '../../src/measure/breakdown/sizes.ts';
import { perform } from '../../src/method/perform.ts';
import { buildSnapshot, everythingAsOf } from '../../src/snapshot/build-snapshot.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { observed, statedActor, stated } from './stated.ts';

/** What is said of each firm: smallness as the source has it, then `what period value unit`. */
const FIRMS: Readonly<Record<string, readonly [Small, ...string[]]>> = {
  // Nine people now, sixty before: the latest period counts
  shrunk: ['no', 'employees 2020 60 people', 'employees 2024 9 people'],
  ten: ['unknown', 'employees 2024 10 people', 'turnover 2024 3000000 EUR'],
  edge: ['unknown', 'employees 2024 300 people'],
  dollars: ['unknown', 'employees 2024 20 people', 'turnover 2024 60000000 USD'],
  odd: ['yes', 'employees 2024 20 people', 'turnover 2024 9000000000 XYZ'],
  silent: ['yes'],
  unknown: ['unknown'],
};

function frozen(
  choice: SizeChoice | null,
  kind: 'firm' | 'university' = 'firm',
  smallDecided: readonly string[] = [],
): Snapshot {
  const observations = Object.entries(FIRMS).flatMap(([actor, [, ...said]]) =>
    said.map((words) => {
      const [what, period, value, unit] = words.split(' ');
      return observed(actor, what, Number(value), { period, unit });
    }),
  );
  return buildSnapshot(
    stated({
      observations,
      actors: Object.entries(FIRMS).map(([id, [small]]) =>
        statedActor(id, { kind, small, region: 'ITA1' }),
      ),
    }),
    {
      ...everythingAsOf('2026-06-01'),
      everyActor: true,
      ...(choice === null ? {} : { sizes: choice }),
      smallDecided: new Set(smallDecided),
    },
  );
}

const classes = ({ actors, sizes: columns }: Snapshot): Record<string, string | null> =>
  Object.fromEntries(actors.id.map((id, i) => [id, sizeAt(columns!.size[i])]));

const small = ({ actors }: Snapshot): Record<string, string> =>
  Object.fromEntries(actors.id.map((id, i) => [id, SMALL[actors.small[i]]]));

test('firms are sized by what is observed of them, else by the word of their source (hand)', () => {
  const eu = frozen(DEFAULT_SIZE_CHOICE);
  assert.deepEqual(classes(eu), {
    shrunk: 'micro',
    ten: 'small',
    edge: 'large',
    // 55.4 million euros: its people say small, its sales say large, its assets would decide
    dollars: null,
    // No rate, no turnover
    odd: 'small',
    silent: null,
    unknown: null,
  });
  assert.deepEqual(small(eu), {
    shrunk: 'yes',
    ten: 'yes',
    edge: 'no',
    dollars: 'unknown',
    odd: 'yes',
    silent: 'yes',
    unknown: 'unknown',
  });
  const { value, coverage } = perform(sizes, placeView(eu, 'ITA'));
  assert.deepEqual(
    value.rows.map(([label, firms, , sure]) => [label, firms, sure]),
    [
      ['micro', 1, 0],
      ['small', 2, 1],
      ['medium', 0, 0],
      ['large', 1, 1],
      ['micro to medium, class unknown', 1, 0],
      ['not small or medium, class unknown', 0, 0],
      ['unknown', 2, 0],
    ],
  );
  assert.deepEqual(coverage, { have: 4, of: 7, what: 'firms have a size class' });
});

test('another rule makes other classes, and the first one the same bytes again (identity)', () => {
  const eu = frozen(DEFAULT_SIZE_CHOICE);
  const bank = frozen({ ...DEFAULT_SIZE_CHOICE, rule: 'world-bank-2007' });
  assert.equal(classes(bank)['ten'], null);
  assert.equal(classes(bank)['edge'], 'medium');
  assert.equal(small(bank)['edge'], 'yes');
  assert.notEqual(bank.frozen.digest, eu.frozen.digest);
  assert.equal(frozen(DEFAULT_SIZE_CHOICE).frozen.digest, eu.frozen.digest);
  assert.notEqual(frozen({ ...DEFAULT_SIZE_CHOICE, perEur: {} }).frozen.digest, eu.frozen.digest);
  assert.ok(
    bank.frozen.rules.some((rule) => rule.includes('World Bank') && rule.includes('1.0824')),
  );
});

test('a person’s word on smallness stands before the rule (hand)', () => {
  const decided = frozen(DEFAULT_SIZE_CHOICE, 'firm', ['shrunk']);
  assert.deepEqual([small(decided)['shrunk'], classes(decided)['shrunk']], ['no', 'micro']);
  assert.equal(small(decided)['ten'], 'yes');
});

test('without a rule, and for what is no firm, the word of the source stands (limit)', () => {
  const plain = frozen(null);
  assert.equal(plain.sizes, undefined);
  assert.equal(small(plain)['shrunk'], 'no');
  assert.ok(!plain.frozen.rules.some((rule) => rule.includes('sizes')));
  assert.equal(small(frozen(DEFAULT_SIZE_CHOICE, 'university'))['shrunk'], 'no');
});
