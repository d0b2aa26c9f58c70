import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openCasebook } from '../../src/app/open-casebook.ts';
import { bundleWire, nodesWire } from '../../src/app/profile-wire.ts';
import { message } from '../../src/domain/message.ts';
import { placeStudy } from '../../src/diagnose/study/index.ts';
import type { Aspect } from '../../src/domain/place-grades.ts';
import { ENGLISH } from '../../src/domain/say.ts';
import { diagnosticStudy } from '../../src/report/diagnostic-study.ts';
import type { PlaceRead, ReportInput } from '../../src/report/report-input.ts';
import { SECTIONS } from '../../src/report/sections/index.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import { finding } from '../../src/wire/show-findings.ts';
import { overview } from '../../src/wire/show-overview.ts';
import { tiny } from '../snapshot/tiny.ts';

const HOSTILE = '<img src=x onerror="window.__xss=1">&"\'';

const frozen = {
  digest: 'd'.repeat(64),
  knownDay: '2025-12-06',
  period: { from: null, to: null },
  rules: ['all roles'],
  sources: ['s'],
  place: 'XX1',
};

const measured = {
  measure: 'small-share',
  label: 'Small firms among organisations',
  unit: 'share' as const,
  value: 0.32,
  interval: [0.27, 0.37] as [number, number],
  reason: null,
  coverage: { have: 250, of: 250, what: 'organisations' },
  standing: {
    comparison: { level: 2 as const, group: 'eu27' as const, from: 125, to: 500, count: 2 },
    median: 0.35,
    quartiles: [0.3, 0.4] as [number, number],
    rank: 2,
    of: 3,
    peers: [
      { code: 'AA11', name: HOSTILE, value: 0.3 },
      { code: 'BB22', name: 'B', value: 0.4 },
    ],
  },
};

const actor = (name: string) => ({
  id: name,
  name,
  legalName: name,
  glyph: 'small' as const,
  kind: 'firm' as const,
  small: 'yes' as const,
  city: '',
  region: 'XX11',
});

const read: PlaceRead = {
  overview: overview.parse({
    place: {
      code: 'XX1',
      name: HOSTILE,
      country: 'XX',
      countryName: 'Exland',
      level: 2,
      parents: [],
    },
    frozen,
    sources: [
      {
        id: 's',
        title: 'S',
        publisher: 'P',
        licence: 'L',
        url: 'https://example.org',
        day: '2025-12-06',
        acknowledgement: 'A',
        blindSpot: 'B',
      },
    ],
    sentences: [1, 2, 3].map((n) =>
      message(`s${n}`, '**{n}** of {who}', { n: { count: n }, who: HOSTILE }),
    ),
    numbers: [
      measured,
      { ...measured, value: null, interval: null, reason: 'nothing to divide by', standing: null },
    ],
    findings: [],
    findingCounts: { holds: 1, contradicted: 0, 'cannot-tell': 0 },
    communities: { bubbles: [], lines: [], alone: [], modularity: null, linked: 0, web: 0 },
    map: { circles: [], bounds: null, misplaced: 0, unplaced: 0 },
    introductions: [],
    introductionCount: 0,
    limits: [message('l', 'nothing else')],
  }),
  findings: [
    finding.parse({
      claim: 'c',
      title: 'Firms rarely work together',
      status: 'holds',
      says: message('says', '{s} of ties', { s: { share: 0.066 } }),
      weight: 1,
      pillar: 'network cohesion',
      verb: 'diagnose',
      sources: ['k'],
      statement: 'x',
      scope: 'anywhere',
      sign: 'keeps-back',
      tested: true,
      needs: [],
      effect: null,
      test: 'the whole interval lies below the median',
      evidence: {
        bars: {
          title: message('b', 'pairs'),
          unit: 'count',
          rows: [{ label: HOSTILE, glyph: 'small', value: 3, here: true }],
        },
        measurements: [measured],
      },
      why: message('w', 'why'),
      contrary: [],
      wouldChange: message('wc', 'change'),
      who: [{ actor: 'agency', means: message('m', 'means'), href: null }],
      cited: [{ key: 'k', text: 'K (1999)', where: 'table 1' }],
      blindSpot: '',
      missing: ['ties'],
      provenance: { method: 'c', version: 1, parameters: {}, frozen, seed: 1, software: 'x' },
    }),
  ],
  introductions: [
    {
      rank: 1,
      a: actor(HOSTILE),
      b: actor('B'),
      says: message('i', 'both'),
      reasons: [],
      commonPartners: 1,
      via: [],
      fields: [],
      similarity: 0.5,
      joins: 4,
      distance: null,
      score: 1,
    },
  ],
  study: placeStudy(
    placeView(
      tiny({
        actors: { a: 'small XX11', b: 'firm XX11', u: 'university XX12' },
        initiatives: { p: { members: 'a* b:1000 u', start: '2023-01-01', fields: ['x > y > z'] } },
      }),
      'XX1',
    ),
  ),
  parts: [],
  grades: { profile: null, bundle: null, cautions: [] },
};

const input: ReportInput = {
  name: HOSTILE,
  where: ['Exland', 'XX1'],
  knownDay: '2025-12-06',
  place: read,
  documented: null,
  notes: [{ section: 'history', text: HOSTILE, by: HOSTILE, day: '2026-02-01' }],
  sections: null,
  software: 'mesoscope 0',
  seed: 7,
  type: '',
};

const diagnosisReport = (given: ReportInput): string => diagnosticStudy(given).html;

test('a report needs nothing but itself: no script, no address that is fetched (identity)', () => {
  const page = diagnosisReport(input);
  assert.doesNotMatch(page, /<(script|link|img|iframe|object|embed)\b|url\((?!data:)|@import/i);
});

test('what came in as text stays text, wherever it stands (identity)', () => {
  const page = diagnosisReport(input);
  assert.equal(page.includes('<img'), false);
  assert.ok(
    page.split('&lt;img').length > 5,
    'the hostile name stands in title, head, sentence, bars and introductions',
  );
});

test('an unknown number is a dash with its reason, never a zero (limit)', () => {
  const page = diagnosisReport(input);
  assert.match(page, /<b>–<\/b><span>nothing to divide by<\/span>/);
});

test('status is a word and a sign, and the missing table is named (hand)', () => {
  const page = diagnosisReport(input);
  assert.match(page, /class="status holds">✓ holds</);
  assert.match(page, /Missing: ties\./);
});

test('the same answers give the same bytes, stamped with digest, seed and software (identity)', () => {
  const page = diagnosisReport(input);
  assert.equal(page, diagnosisReport(input));
  assert.ok(
    page.includes('d'.repeat(64)) && page.includes('seed 7') && page.includes('mesoscope 0'),
  );
});

test('every section stands there, in order, full or with the reason why it is empty (identity)', () => {
  const { html, sections } = diagnosticStudy(input);
  assert.deepEqual(
    sections.map(({ id }) => id),
    SECTIONS.map(({ id }) => id),
  );
  assert.equal(new Set(SECTIONS.map(({ id }) => id)).size, SECTIONS.length);
  for (const { id } of SECTIONS) assert.ok(html.includes(`<section class="part" id="${id}">`));
  assert.match(html, /class="gap">This was not read\./);
});

test('only chosen sections are written, numbered from one (hand)', () => {
  const { html, sections } = diagnosticStudy({ ...input, sections: ['annex', 'summary'] });
  assert.deepEqual(
    sections.map(({ id }) => id),
    ['summary', 'annex'],
  );
  assert.doesNotMatch(html, /id="findings"/);
  assert.match(html, /<span class="no">2<\/span>/);
});

test('a note stands under its heading with its author and day (hand)', () => {
  const note = { section: 'history', text: 'one\n\ntwo', by: 'M. Rossi', day: '2026-02-01' };
  const { html } = diagnosticStudy({ ...input, notes: [note] });
  const [, section = ''] = html.split('id="history"');
  assert.match(
    section.split('<section class="part"')[0],
    /<p>one<\/p><p>two<\/p>[^]*Note by M\. Rossi, 1 Feb 2026\./,
  );
});

test('what a language lacks is English, marked and counted (hand)', () => {
  const half = {
    ...ENGLISH,
    code: 'xx',
    words: { 'report.summary': 'SUMA', 'report.untranslated': '{count|uno|#} más' },
  };
  const { html, untranslated } = diagnosticStudy(input, half);
  assert.match(html, /<html lang="xx">/);
  assert.match(html, /<span class="no">1<\/span> SUMA/);
  assert.match(html, /<span lang="en">Introduction<\/span>/);
  assert.ok(untranslated.includes('report.introduction'));
  assert.equal(untranslated.includes('report.summary'), false);
  assert.match(html, new RegExp(`${untranslated.length} más`));
});

test('a plan begins with the weakest node, its package and what is refused alone; without grades it says what is missing (hand)', () => {
  const plan = (given: ReportInput): string => {
    const [, section = ''] = diagnosisReport(given).split(
      '<section class="part" id="action-plan">',
    );
    return section.split('<section class="part"')[0];
  };
  assert.match(plan(input), /No weakest node and no package can be named/);
  const casebook = openCasebook().casebook;
  const grades = new Map<Aspect, number>([
    ['ties-among-firms', 1],
    ['managerial-and-marketing-skills', 3],
    ['demanding-demand', 1],
    ['technical-skills', 3],
  ]);
  const graded = plan({
    ...input,
    place: {
      ...read,
      grades: {
        profile: nodesWire(grades, 'traditional-manufacturing', [], undefined),
        bundle: bundleWire(casebook, grades, 'traditional-manufacturing'),
        cautions: [message('caution.x', 'not before the rest')],
      },
    },
  });
  assert.match(
    graded,
    /<b[^>]*>Where to begin:<\/b> [^.]*, the weakest of 4 graded aspects, of \d+ asked\./,
  );
  assert.match(graded, /The smallest package that lifts it: \w/);
  assert.match(graded, /<h3>Not alone<\/h3>[^]*training infrastructure[^]*at least 2 is needed/);
  assert.match(graded, /not before the rest/);
});
