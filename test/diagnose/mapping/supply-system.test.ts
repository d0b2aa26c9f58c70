import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ownerOf } from '../../../src/diagnose/mapping/ownership.ts';
import { certificatesOn } from '../../../src/diagnose/mapping/certificates.ts';
import { skillsIntensity } from '../../../src/diagnose/mapping/skills-intensity.ts';
import { supplySystem } from '../../../src/diagnose/mapping/supply-system.ts';
import { NO_TIER } from '../../../src/diagnose/mapping/supply-tiers.ts';
import { WHOLE } from '../../../src/domain/region.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { close } from '../../kernel/close.ts';
import { register } from './register.ts';

const level = (n: number): string =>
  `capability-process=${n} capability-product=${n} capability-human-resources=${n}`;

test('a dual structure: assemblers at 5, their suppliers at 4, independents at 3 (recovery)', () => {
  // Rasiah and Vinanchiarachi, section 5, on Buenos Aires: who supplies the assemblers stands a level above who does not.
  const firms: Record<string, string> = {};
  const ties: string[] = [];
  for (let i = 0; i < 3; i++) firms[`a${i}`] = level(5);
  for (let i = 0; i < 12; i++) {
    firms[`s${i}`] = level(4);
    ties.push(`s${i}>a${i % 3}`);
  }
  for (let i = 0; i < 20; i++) firms[`i${i}`] = level(3);
  const system = supplySystem(placeView(register({ firms, ties }), WHOLE))!;
  assert.deepEqual(
    system.rows.map(({ tier, firms: count, levels }) => [
      tier,
      count,
      ...levels.map((l) => l.mean),
    ]),
    [
      [0, 3, 5, 5, 5],
      [1, 12, 4, 4, 4],
      [NO_TIER, 20, 3, 3, 3],
    ],
  );
  assert.equal(system.all.oneBuyer, 12);
});

test('one supplier in ten certified, as in the Thai cars; what has run out drops (recovery)', () => {
  // Chaminade and Vang, section 4.3: about 10 % of Thai suppliers hold an ISO certificate.
  const firms: Record<string, string> = { lead: '' };
  const ties: string[] = [];
  for (let i = 0; i < 200; i++) {
    firms[`s${i}`] =
      `foreign-equity=${i % 5 < 2 ? 0.6 : 0.1}${i % 10 < 2 ? ' certificate:iso-9001=TUV' : ''}`;
    ties.push(`s${i}>lead`);
  }
  const snapshot = register({ firms, ties });
  const { observations } = snapshot;
  const past = observations.known[0] - 1;
  const validTo = observations.validTo.map((_, row) =>
    observations.what[row] === 'certificate:iso-9001' && observations.actor[row] % 2 === 0
      ? past
      : NaN,
  );
  const aged = { ...snapshot, observations: { ...observations, validTo } };
  const { rows, expired } = supplySystem(placeView(aged, WHOLE))!;
  const first = rows.find(({ tier }) => tier === 1)!;
  assert.equal(expired, 20);
  close(first.certified / first.firms, 0.1);
  const foreign = first.owners.find(({ owner }) => owner === 'foreign')!;
  close(foreign.firms / first.firms, 0.4);
  assert.equal(certificatesOn(snapshot, past).expired, 0);
});

test('the two definitions of skills differ on one firm file (hand)', () => {
  const snapshot = register({
    firms: {
      a: 'employees=100 workers-professional=20 workers-skilled=40',
      b: 'employees=50 workers-professional=10 workers-skilled=5',
      c: 'employees=10 workers-professional=9',
    },
  });
  const { usual, withDirect, have, of } = skillsIntensity(snapshot, [0, 1, 2]);
  close(usual, 30 / 150);
  close(withDirect, 75 / 150);
  assert.deepEqual([have, of], [2, 3]);
});

test('half of the equity is foreign-owned, a word stands in, a joint venture does not (hand)', () => {
  assert.deepEqual(
    [
      ownerOf(0.5, ''),
      ownerOf(0.499, 'transnational'),
      ownerOf(NaN, 'Transnational'),
      ownerOf(NaN, 'family'),
      ownerOf(NaN, 'joint venture'),
    ],
    ['foreign', 'domestic', 'foreign', 'domestic', 'unknown'],
  );
});

test('no supply tie is no supply system; no certificate anywhere is unknown, not none (limit)', () => {
  assert.equal(supplySystem(placeView(register({ firms: { a: '', b: '' } }), WHOLE)), null);
  const { rows } = supplySystem(
    placeView(register({ firms: { a: '', b: '' }, ties: ['a>b'] }), WHOLE),
  )!;
  assert.ok(rows.every(({ certified }) => Number.isNaN(certified)));
});
