import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkObservation, lacksEvidence } from '../../src/domain/check-observation.ts';
import type { Observed } from '../../src/domain/check-observation.ts';
import { INDICATORS } from '../../src/domain/indicator.ts';

const PHASE: Observed = {
  subjectKind: 'place',
  what: 'pillar:network-cohesion',
  value: 3,
  text: 'two intermediaries at work',
  reason: null,
  assessor: 'Anna',
};

const codeOf = (change: Partial<Observed>): string | undefined =>
  checkObservation({ ...PHASE, ...change })?.code;

test('a whole phase of a known pillar passes, and half of one does not (hand)', () => {
  assert.equal(codeOf({}), undefined);
  const fault = checkObservation({ ...PHASE, value: 3.5 });
  assert.equal(fault?.code, 'value-off-scale');
  assert.match(fault?.message ?? '', /only whole numbers fit.*"3.5"/);
  assert.match(fault?.hint ?? '', /from 1 to 5/);
});

test('what is not on the scale, in the list or of the subject is named (hand)', () => {
  assert.equal(codeOf({ value: 6 }), 'value-off-scale');
  assert.equal(codeOf({ value: 0 }), 'value-off-scale');
  assert.equal(codeOf({ what: 'pillar:high-tech' }), 'member-unknown');
  assert.equal(codeOf({ what: 'aspect:' }), 'member-unknown');
  assert.equal(codeOf({ subjectKind: 'actor' }), 'subject-differs');
  assert.equal(codeOf({ value: null, text: 'three' }), 'value-off-scale');
  assert.equal(codeOf({ what: 'instrument:fairs', value: null, text: null }), 'words-missing');
  assert.equal(
    codeOf({ subjectKind: 'actor', what: 'capability-process', value: 7 }),
    'value-off-scale',
  );
  assert.equal(
    codeOf({ subjectKind: 'actor', what: 'foreign-equity', value: 83.7 }),
    'value-off-scale',
  );
});

test('a score missing for a reason, an amount in words and an unknown code are no faults (hand)', () => {
  assert.equal(codeOf({ value: null, text: null, reason: 'not asked' }), undefined);
  assert.equal(
    codeOf({ subjectKind: 'actor', what: 'employees', value: null, text: '10-20' }),
    undefined,
  );
  assert.equal(codeOf({ what: 'weather', value: 3.5 }), undefined);
});

test('every indicator takes its least and its greatest value (identity)', () => {
  for (const { code, subject, type, min, max, members } of INDICATORS) {
    if (type === 'words') continue;
    const what = code.endsWith(':') ? `${code}${members?.[0] ?? 'x'}` : code;
    for (const value of [min, max])
      if (value !== null)
        assert.equal(checkObservation({ ...PHASE, subjectKind: subject, what, value }), null, what);
    if (max !== null)
      assert.equal(
        checkObservation({ ...PHASE, subjectKind: subject, what, value: max + 1 })?.code,
        'value-off-scale',
        what,
      );
  }
});

test('who scores others says what was seen; a firm that rates itself need not (hand)', () => {
  assert.equal(lacksEvidence(PHASE), false);
  assert.equal(lacksEvidence({ ...PHASE, text: null }), true);
  assert.equal(lacksEvidence({ ...PHASE, text: null, assessor: 'self' }), false);
  assert.equal(lacksEvidence({ ...PHASE, what: 'importance', text: null }), false);
});
