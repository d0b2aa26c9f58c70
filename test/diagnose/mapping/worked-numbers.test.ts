import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mapPlace } from '../../../src/diagnose/mapping/map-place.ts';
import { perform } from '../../../src/method/perform.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { allClose, close } from '../../kernel/close.ts';
import { register } from './register.ts';

const E = [
  [40, 10, 50],
  [10, 60, 130],
  [50, 30, 620],
];
const CODES = ['10', '25', '62'];
const toy = register({
  firms: {},
  places: E.flatMap((row, r) => row.map((n, i) => `XX1${r + 1} employment:${CODES[i]} 2020 ${n}`)),
});
const rows = ['XX11', 'XX12', 'XX13'].map(
  (place) => perform(mapPlace, placeView(toy, place)).value.row!,
);

test('the toy table of three regions and industries, from the register to the page (hand)', () => {
  const quotients = rows.map(({ industries }) => industries.map(({ quotient }) => quotient.low));
  allClose(quotients[0], [4, 1, 0.625]);
  allClose(quotients[1], [0.5, 3, 0.8125]);
  allClose(quotients[2], [0.714286, 0.428571, 1.107143], 1e-6);
  allClose(
    rows.map(({ industries }) => industries[0].symmetric),
    [0.6, -1 / 3, -1 / 6],
  );
  const index = (of: (row: (typeof rows)[number]['indices']) => number): number[] =>
    rows.map(({ indices }) => of(indices));
  allClose(
    index((i) => i.krugmanAll),
    [0.6, 0.4, 0.171429],
    1e-6,
  );
  allClose(
    index((i) => i.krugmanRest),
    [0.666667, 0.5, 0.571429],
    1e-6,
  );
  allClose(
    index((i) => i.herfindahl),
    [0.42, 0.515, 0.791429],
    1e-6,
  );
  allClose(
    index((i) => i.herfindahlNormalised),
    [0.13, 0.2725, 0.687143],
    1e-6,
  );
  allClose(
    index((i) => i.effective),
    [2.380952, 1.941748, 1.263538],
    1e-6,
  );
  allClose(
    index((i) => i.theil),
    [0.319516, 0.159961, 0.029804],
    1e-5,
  );
  allClose(
    rows[0].industries.map(({ gini }) => gini),
    [0.33, 0.44, 0.07875],
  );
  // Three places are too few for a mean and a deviation that mean anything.
  assert.ok(rows[0].industries.every(({ z }) => Number.isNaN(z)));
});

test('four plants in three regions: the two indices differ in sign (hand)', () => {
  // Plants of 50 and 30 in the first region, of 10 in each of the others; all employment is .5, .3 and .2.
  const firms: Record<string, string> = {};
  const put = (id: string, place: string, sector: string, size: number): void => {
    firms[id] = `region=${place} sector=${sector} employees=${size}`;
  };
  put('a', 'XX11', '25', 50);
  put('b', 'XX11', '25', 30);
  put('c', 'XX12', '25', 10);
  put('d', 'XX13', '25', 10);
  put('x', 'XX11', '62', 420);
  put('y', 'XX12', '62', 290);
  put('z', 'XX13', '62', 190);
  const { row } = perform(mapPlace, placeView(register({ firms }), 'XX11')).value;
  const metal = row!.industries.find(({ industry }) => industry.code === '25')!;
  close(metal.plantHerfindahl, 0.36);
  close(metal.ellisonGlaeser, -0.209677, 1e-5);
  close(metal.maurelSedillot, 0.143145, 1e-5);
});

test('entropy within and between groups of codes (hand)', () => {
  // .3 and .2 in one division, .1 and .4 in another.
  const sectors = { '25.11': 3, '25.62': 2, '62.01': 1, '62.02': 4 };
  const firms: Record<string, string> = { far: 'region=XX12 sector=25.11' };
  for (const [code, count] of Object.entries(sectors))
    for (let i = 0; i < count; i++) firms[`${code}-${i}`] = `region=XX11 sector=${code}`;
  const { row } = perform(mapPlace, placeView(register({ firms }), 'XX11'), { detail: 2 }).value;
  close(row!.indices.unrelatedVariety, 1);
  close(row!.indices.relatedVariety, 0.846439, 1e-6);
});
