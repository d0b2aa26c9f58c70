import assert from 'node:assert/strict';
import { test } from 'node:test';
import { GLYPHS } from '../../src/domain/actor-kind.ts';
import {
  chooseFirms,
  filterCount,
  filtersOf,
  firmsOf,
  queryOf,
  switchKind,
} from '../../src/web/pages/network/network-filters.ts';
import { networkQuery } from '../../src/wire/show-network.ts';

test('an address without filters asks the server for everything (limit)', () => {
  assert.deepEqual(queryOf(filtersOf({})), {});
  assert.equal(filterCount(filtersOf({ view: 'table', open: 'x' })), 0);
});

test('what an address says reaches the server in a shape it reads (hand)', () => {
  const filters = filtersOf({
    kinds: 'university,small',
    from: '2023',
    to: '2024',
    largest: '12',
    reach: 'all',
  });
  const query = queryOf(filters);
  assert.deepEqual(query, {
    kinds: 'small,university',
    from: '2023-01-01',
    to: '2024-12-31',
    largest: 12,
    reach: 'all',
  });
  assert.ok(networkQuery.safeParse(query).success);
  assert.equal(filterCount(filters), 5);
});

test('what cannot be read filters nothing (limit)', () => {
  assert.deepEqual(
    queryOf(filtersOf({ kinds: 'robots', from: 'then', to: '-1', largest: '1', reach: 'up' })),
    {},
  );
});

test('switching a kind twice leads back, and the last kind stays (identity)', () => {
  for (const kind of GLYPHS) {
    const without = filtersOf({ kinds: switchKind(filtersOf({}), kind)['kinds'] ?? '' });
    assert.deepEqual(
      without.kinds,
      GLYPHS.filter((glyph) => glyph !== kind),
    );
    assert.deepEqual(switchKind(without, kind), { kinds: undefined });
    const alone = filtersOf({ kinds: kind });
    assert.deepEqual(switchKind(alone, kind), { kinds: kind });
  }
});

test('choosing firms changes firms alone (hand)', () => {
  const filters = filtersOf({ kinds: 'small,firm,research' });
  assert.equal(firmsOf(filters), 'any');
  assert.deepEqual(chooseFirms(filters, 'small'), { kinds: 'small,research' });
  assert.equal(firmsOf(filtersOf({ kinds: 'small,research' })), 'small');
  assert.deepEqual(chooseFirms(filtersOf({ kinds: 'small,research' }), 'any'), {
    kinds: 'small,firm,research',
  });
});
