import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../../src/domain/say.ts';
import { diagnosePlace } from '../../src/diagnose/diagnose-place.ts';
import { overviewSentences } from '../../src/diagnose/overview-sentences.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { tiny } from '../snapshot/tiny.ts';
import { PLANTED } from './plans.ts';
import { evidenceOn, twoKinds } from './worlds.ts';

function sentences(snapshot: Snapshot, place = 'ZZ11'): readonly string[] {
  const named = {
    ...snapshot,
    sources: [
      {
        id: 'x',
        title: 'Village Works',
        publisher: '',
        licence: '',
        url: null,
        day: '2025-12-06',
        digest: null,
        acknowledgement: '',
        blindSpot: '',
      },
    ],
  };
  const evidence = evidenceOn(named, place);
  return overviewSentences(
    evidence,
    diagnosePlace(evidence).map(({ value }) => value),
  ).map((message) => say(message));
}

test('nobody, one, and few are said as they are (limit)', () => {
  assert.deepEqual(sentences(tiny({ actors: { x: 'firm YY11' }, initiatives: { p: 'x*' } })), [
    'No organisation here takes part in Village Works.',
    'There is nobody to be tied.',
    'There are too few organisations to say what holds the place back.',
  ]);
  assert.deepEqual(
    sentences(tiny({ actors: { x: 'small ZZ11' }, initiatives: { p: 'x*' } })).slice(0, 2),
    [
      'One organisation takes part in Village Works, a small firm.',
      'There is no neighbour to share a project with.',
    ],
  );
  assert.deepEqual(
    sentences(
      tiny({
        actors: { x: 'small ZZ11', f: 'firm ZZ11', u: 'university ZZ11' },
        initiatives: { p: 'x* u', q: 'f*' },
      }),
    ).slice(0, 2),
    [
      '3 organisations take part in Village Works: 2 firms, 1 of them small.',
      '2 of 3 share a project with a neighbour; one has no partner here.',
    ],
  );
});

test('kinds that are not there are not counted (hand)', () => {
  assert.equal(
    sentences(
      tiny({ actors: { u: 'university ZZ11', r: 'research ZZ11' }, initiatives: { p: 'u* r' } }),
    )[0],
    '2 organisations take part in Village Works, none of them a firm.',
  );
  assert.deepEqual(
    sentences(
      tiny({ actors: { u: 'university ZZ11', f: 'unsized ZZ11' }, initiatives: { p: 'u* f' } }),
    ).slice(0, 2),
    [
      '2 organisations take part in Village Works: one firm, not known to be small.',
      'All of them share a project with a neighbour.',
    ],
  );
});

test('a list of members and who supplies whom is spoken of as such (hand)', () => {
  const actors = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [`a${i}`, `${i < 6 ? 'small' : 'firm'} ZZ11`]),
  );
  const ties = Array.from({ length: 8 }, (_, i) => `a${i}>a${i + 1} supply`);
  const tied = tiny({ actors, initiatives: {}, ties });
  assert.deepEqual(sentences(tied).slice(0, 2), [
    '12 organisations are known here: 12 firms, half of them small.',
    'Three quarters are tied to a neighbour; 3 have no partner here.',
  ]);
});

test('a planted weakness is what holds the place back most (recovery)', () => {
  const { true: weak, mirror } = PLANTED[0];
  const [who, tied, back] = sentences(twoKinds(weak, mirror));
  assert.equal(who, '15 organisations are known here: 12 firms, none known to be small.');
  assert.equal(
    tied,
    'Nineteen in twenty share a project with a neighbour; one has no partner here.',
  );
  assert.match(back, /^What holds it back most: 7.7.% of ties join two firms; .* is typical\.$/);
});

test('among places of its own kind little can be told, which is no clean bill (limit)', () => {
  const { true: plan } = PLANTED[0];
  assert.match(
    sentences(twoKinds(plan, plan))[2],
    /^Little can be told yet: on \d+ of \d+ claims the data cannot tell\.$/,
  );
});

test('where nothing says who works with whom, nobody is said to work with nobody (limit)', () => {
  const listed = tiny({
    actors: { a: 'small ZZ11', b: 'firm ZZ11', c: 'firm ZZ11' },
    initiatives: {},
  });
  assert.equal(
    sentences(listed)[1],
    'Who is tied to whom is not known: no project and no tie was brought in.',
  );
});
