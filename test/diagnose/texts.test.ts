import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Message } from '../../src/domain/message.ts';
import { say } from '../../src/domain/say.ts';
import { CLAIMS } from '../../src/diagnose/claims/index.ts';
import { diagnosePlace } from '../../src/diagnose/diagnose-place.ts';
import type { Finding } from '../../src/diagnose/finding.ts';
import { overviewSentences } from '../../src/diagnose/overview-sentences.ts';
import { PLACE_MEASURES } from '../../src/measure/place/index.ts';
import { tiny } from '../snapshot/tiny.ts';
import { PLANTED } from './plans.ts';
import { evidenceOn, twoKinds } from './worlds.ts';

const bib = readFileSync(new URL('../../docs/references.bib', import.meta.url), 'utf8');
const keys = new Set([...bib.matchAll(/^@\w+\{([^,\s]+),/gm)].map(([, key]) => key));

const worlds = [
  ...PLANTED.map((planted) => twoKinds(planted.true, planted.mirror)),
  tiny({ actors: { r: 'research ZZ11', o: 'firm ZZ21' }, initiatives: { p: 'r*', q: 'o*' } }),
];

const places = worlds.flatMap((snapshot) =>
  ['ZZ11', 'ZZ21', 'ZZ99'].map((place) => {
    const evidence = evidenceOn(snapshot, place);
    const findings = diagnosePlace(evidence).map(({ value }) => value);
    return { evidence, findings };
  }),
);

const messages = (finding: Finding): readonly Message[] => [
  finding.says,
  finding.why,
  finding.wouldChange,
  ...finding.contrary,
  ...finding.who.map(({ means }) => means),
  ...(finding.bars ? [finding.bars.title] : []),
  ...(finding.headline ? [finding.headline] : []),
];

test('every text is said without a brace left open, an unknown number or a word of the machine (limit)', () => {
  for (const { evidence, findings } of places)
    for (const message of [
      ...findings.flatMap(messages),
      ...overviewSentences(evidence, findings),
    ]) {
      const said = say(message);
      assert.doesNotMatch(said, /[{}*|#]|NaN|undefined|Infinity|\s\s|–/u, message.id);
      assert.doesNotMatch(said, /!|please/i, message.id);
    }
});

test('what a finding says is one sentence with a capital and a stop (limit)', () => {
  for (const { findings } of places)
    for (const { says, claim } of findings)
      assert.match(say(says), /^[\p{Lu}\d€].*[.]$/u, `${claim}: ${say(says)}`);
});

test('one message id never stands for two templates (identity)', () => {
  const templates = new Map<string, string>();
  for (const { evidence, findings } of places)
    for (const { id, text } of [
      ...findings.flatMap(messages),
      ...overviewSentences(evidence, findings),
    ]) {
      assert.equal(templates.get(id) ?? text, text, id);
      templates.set(id, text);
    }
});

test('every claim cites what is in the bibliography, by section or table (identity)', () => {
  for (const claim of CLAIMS) {
    assert.ok(claim.sources.length > 0, claim.id);
    for (const key of claim.cites) assert.ok(keys.has(key), `${claim.id} cites "${key}"`);
    for (const { where } of claim.sources) assert.ok(where.length > 3, claim.id);
  }
});

test('every claim has something said against it, and needs measures that exist (identity)', () => {
  const measures = new Set(PLACE_MEASURES.map(({ id }) => id));
  for (const claim of CLAIMS) {
    assert.ok(claim.contrary.length > 0, claim.id);
    for (const need of claim.needs)
      assert.ok(measures.has(need) || need.includes(' '), `${claim.id} needs "${need}"`);
  }
});

test('ids are unique and name the files (identity)', () => {
  assert.equal(new Set(CLAIMS.map(({ id }) => id)).size, CLAIMS.length);
  for (const { id } of CLAIMS)
    assert.ok(
      readFileSync(new URL(`../../src/diagnose/claims/${id}.ts`, import.meta.url), 'utf8').includes(
        `'${id}'`,
      ),
    );
});
