import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../../src/domain/say.ts';
import { CLAIMS } from '../../src/diagnose/claims/index.ts';
import { diagnosePlace, holdsBackMost } from '../../src/diagnose/diagnose-place.ts';
import { overviewSentences } from '../../src/diagnose/overview-sentences.ts';
import { bundledSnapshot } from '../bundled.ts';
import { evidenceOn } from './worlds.ts';

const evidence = evidenceOn(await bundledSnapshot(), 'ITH5');
const results = diagnosePlace(evidence);
const findings = results.map(({ value }) => value);
const said = new Map(
  findings.map(({ claim, says }) => [claim, say(says).replaceAll('\u202f', ' ')]),
);

const TEN = CLAIMS.slice(0, 10).map(({ id }) => id);

// Computed apart from this code, in Python; growth was read there without an interval, which covers no change here
test('ten claims come out as another program finds them (oracle)', () => {
  const statuses = new Map(findings.map(({ claim, status }) => [claim, status]));
  assert.deepEqual(Object.fromEntries(TEN.map((claim) => [claim, statuses.get(claim)])), {
    'firms-rarely-work-together': 'holds',
    'small-firms-do-not-lead': 'holds',
    'small-firms-tie-to-research': 'holds',
    'support-concentrates': 'holds',
    'neighbours-do-not-meet': 'contradicted',
    'consortia-are-too-small': 'contradicted',
    'grows-but-does-not-knit': 'cannot-tell',
    'lives-on-one-bridge': 'cannot-tell',
    'looks-outward': 'cannot-tell',
    'large-firms-subcontract': 'cannot-tell',
  });
});

test('the numbers in the sentences are those of another program (oracle)', () => {
  assert.equal(
    said.get('firms-rarely-work-together'),
    '6.6 % of the ties join two firms, 14 % in the typical comparable place.',
  );
  assert.equal(
    said.get('small-firms-do-not-lead'),
    'Small firms lead none of the 143 joint projects led from here, 4.6 % in the typical comparable place.',
  );
  assert.equal(
    said.get('small-firms-tie-to-research'),
    'Here 57 pairs tie a small firm to research, 3 tie two small firms: 26 times as many of all possible pairs.',
  );
  assert.equal(
    said.get('consortia-are-too-small'),
    'Half of the 142 joint projects whose rules leave the number open have 7 members or more.',
  );
  const growth = findings.find(({ claim }) => claim === 'grows-but-does-not-knit')!;
  assert.deepEqual(
    growth.bars!.rows.map(({ label, value }) => [label, Math.round(value * 1e6)]),
    [
      ['2022', 155081],
      ['2023', 209039],
      ['2024', 212457],
      ['2025', 222371],
    ],
  );
});

test('three sentences a mayor could read aloud, a line each (oracle)', () => {
  const sentences = overviewSentences(evidence, findings).map((message) =>
    say(message).replaceAll('\u202f', ' '),
  );
  assert.deepEqual(sentences, [
    '250 organisations take part in Horizon Europe: 159 firms, half of them small.',
    'Seven in ten share a project with a neighbour; 76 have no partner here.',
    'What holds it back most: 6.6 % of ties join two firms; 14 % is typical.',
  ]);
});

test('the weightiest finding comes first and is what holds the place back most (identity)', () => {
  assert.deepEqual(
    findings.map(({ weight }) => weight),
    findings.map(({ weight }) => weight).toSorted((a, b) => b - a),
  );
  assert.equal(holdsBackMost(findings)?.claim, findings[0].claim);
});

test('another stream of chance changes no status (identity)', () => {
  for (const seed of [2, 3, 4])
    assert.deepEqual(
      diagnosePlace(evidence, { seed })
        .map(({ value }) => `${value.claim} ${value.status}`)
        .sort(),
      findings.map(({ claim, status }) => `${claim} ${status}`).sort(),
    );
});

test('every claim that is decided shows its number with an interval and what it is held against (identity)', () => {
  for (const { claim, status, effect } of findings) {
    if (status === 'cannot-tell') continue;
    assert.ok(effect !== null, claim);
    assert.ok(effect.lo <= effect.value && effect.value <= effect.hi, claim);
    assert.ok(Number.isFinite(effect.against) && effect.againstName !== '', claim);
  }
});

test('sixteen of the claims are decided on joint projects alone, the rest say what they lack (identity)', () => {
  const decided = findings.filter(({ status }) => status !== 'cannot-tell');
  assert.ok(decided.length >= 16, String(decided.length));
  for (const { claim, missing, tested, needs } of findings)
    if (!tested) assert.deepEqual(missing, needs, claim);
});
