import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparisonOf, hrefOf, searchText } from '../../src/web/address.ts';

const AT = { workspace: 'horizon-europe', place: 'ITH5' };

test('the comparison lasts from page to page, other choices do not (hand)', () => {
  const search = { group: 'all', size: '30-124', status: 'holds', measure: 'x' };
  assert.equal(
    hrefOf({ ...AT, search }, 'findings'),
    '/w/horizon-europe/p/ITH5/findings?group=all&size=30-124',
  );
});

test('an id is part of the path whatever signs it has (hand)', () => {
  assert.equal(
    hrefOf({ ...AT, search: {} }, 'actors', 'a/b ?'),
    '/w/horizon-europe/p/ITH5/actors/a%2Fb%20%3F',
  );
});

test('what is empty leaves the address (limit)', () => {
  assert.equal(searchText({ a: '', b: undefined }), '');
  assert.equal(searchText({ kinds: 'small,firm' }), '?kinds=small,firm');
});

test('the address is read into a comparison, nonsense into none (hand)', () => {
  assert.deepEqual(comparisonOf({ group: 'eu27', level: '2', size: '125-500' }), {
    group: 'eu27',
    level: 2,
    from: 125,
    to: 500,
  });
  assert.deepEqual(comparisonOf({ size: '2001-' }), { from: 2001 });
  assert.deepEqual(comparisonOf({ group: 'moon', level: '9', size: 'x-y' }), {});
});
