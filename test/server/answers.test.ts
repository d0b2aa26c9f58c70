import assert from 'node:assert/strict';
import test from 'node:test';
import type { z } from 'zod';
import { say } from '../../src/domain/say.ts';
import { places } from '../../src/app/places.ts';
import { imports } from '../../src/wire/show-sources.ts';
import { introductions } from '../../src/wire/list-introductions.ts';
import { placeList } from '../../src/wire/list-places.ts';
import { searchHits } from '../../src/wire/search.ts';
import { actor, actorList } from '../../src/wire/show-actor.ts';
import { findings } from '../../src/wire/show-findings.ts';
import { map } from '../../src/wire/show-map.ts';
import { measureCatalogue, measured } from '../../src/wire/show-measure.ts';
import { network } from '../../src/wire/show-network.ts';
import { overview } from '../../src/wire/show-overview.ts';
import { bundledSnapshot } from '../bundled.ts';
import { contextOn, TINY } from '../app/open-tiny.ts';
import { openDoor } from './open-door.ts';

const door = await openDoor(contextOn(await bundledSnapshot()));
const small = await openDoor(contextOn(TINY));
const W = '/api/w/tiny';

async function get<S extends z.ZodType>(schema: S, url: string, from = door): Promise<z.infer<S>> {
  const { status, text } = await from.ask(url);
  assert.equal(status, 200, `${url}: ${text.slice(0, 300)}`);
  assert.doesNotMatch(text, /\bNaN\b|\bInfinity\b|\bundefined\b/);
  return schema.parse(JSON.parse(text));
}

/** Emilia-Romagna as an independent program (Python, igraph, pandas) computed it from the same files. */
const REFERENCE: Readonly<Record<string, readonly [number, number, number]>> = {
  'small-share': [0.32, 32, 0.34972677595628415],
  'small-tie-share': [0.10273889301254142, 40, 0.16495462996360571],
  'firm-tie-share': [0.06582275162792278, 42, 0.1403265216296174],
  'home-share': [0.05386890326706574, 16, 0.047302278382095914],
  'bridge-dependence': [0.5282954057535423, 12, 0.4132970079342319],
  'support-top-tenth': [0.8140073328382765, 15, 0.7674114141374176],
};

test('the overview of the reference region has its known numbers, ranks and medians (oracle)', async () => {
  const shown = await get(overview, `${W}/places/ITH5/overview`);
  assert.equal(shown.numbers.length, 6);
  for (const { measure, value, standing, interval } of shown.numbers) {
    const [known, rank, median] = REFERENCE[measure];
    assert.ok(Math.abs(value! - known) < 1e-12, measure);
    assert.equal(standing!.rank, rank, measure);
    assert.equal(standing!.of, 47);
    assert.equal(standing!.comparison.count, 46);
    assert.ok(Math.abs(standing!.median! - median) < 1e-12, measure);
    assert.ok(interval![0] <= value! && value! <= interval![1]);
  }
  assert.deepEqual(shown.sentences.map((each) => say(each)).slice(0, 2), [
    '250 organisations take part in Horizon Europe: 159 firms, half of them small.',
    'Seven in ten share a project with a neighbour; 76 have no partner here.',
  ]);
  // Leiden is best of several runs in both programs
  assert.ok(Math.abs(shown.communities.modularity! - 0.5475676052461259) < 1e-9);
  assert.equal(shown.communities.alone.length, 76);
  assert.equal(shown.communities.linked, 174);
  assert.equal(shown.communities.web, 154);
  assert.equal(shown.introductions[0].a.name, 'CRPA');
  assert.equal(shown.introductions[0].commonPartners, 12);
  assert.equal(
    Object.values(shown.findingCounts).reduce((a, b) => a + b, 0),
    (await get(findings, `${W}/places/ITH5/findings`)).findings.length,
  );
});

test('the network of the reference region has its known ties and positions (oracle)', async () => {
  const shown = await get(network, `${W}/places/ITH5/network`);
  assert.equal(shown.actors.length, 250);
  assert.equal(shown.ties.length, 443);
  assert.deepEqual(
    { ...shown.largest, title: '' },
    { acronym: 'FutureData4EU', title: '', pairs: 177, of: 443 },
  );
  const unimore = shown.actors.find(({ legalName }) => /MODENA E REGGIO/.test(legalName))!;
  assert.equal(unimore.degree, 33);
  assert.ok(Math.abs(unimore.betweenness! - 3127.071031746031) < 1e-6);
  assert.ok(Math.abs(unimore.constraint! - 0.061736817531744856) < 1e-9);
  assert.equal(unimore.outside, 801);
  for (const { a, b } of shown.ties) assert.ok(a < 250 && b < 250 && a !== b);
});

test('filters leave out what they say, in picture and table alike (identity)', async () => {
  const whole = await get(network, `${W}/places/ITH5/network`);
  const some = await get(
    network,
    `${W}/places/ITH5/network?kinds=small,university&largest=15&from=2023-01-01`,
  );
  assert.ok(some.actors.every(({ glyph }) => glyph === 'small' || glyph === 'university'));
  assert.equal(some.leftOut.actors, whole.actors.length - some.actors.length);
  assert.equal(some.leftOut.ties, whole.ties.length - some.ties.length);
  const drawn = some.picture.bubbles.flatMap(({ members }) => members.map(({ id }) => id));
  const listed = new Set(some.actors.map(({ id }) => id));
  assert.ok(drawn.every((id) => listed.has(id)));
  assert.equal(drawn.length + some.picture.alone.length, some.actors.length);
  const outside = await get(network, `${W}/places/ITH5/network?reach=all`);
  assert.equal(outside.actors.length - whole.actors.length + outside.leftOut.actors, 6738);
});

test('one organisation of the reference region has its known ties (oracle)', async () => {
  const shown = await get(actor, `${W}/places/ITH5/actors/999840887`);
  assert.equal(
    shown.tiesHere.reduce((sum, { partners }) => sum + partners.length, 0),
    33,
  );
  assert.equal(shown.elsewhere.partners, 801);
  assert.equal(shown.initiatives.length, 68);
  assert.equal(shown.positions.find(({ measure }) => measure === 'betweenness')!.rank, 2);
  assert.equal(shown.problems.find(({ code }) => code === 'missing-amount')!.value, '7');
  const list = await get(actorList, `${W}/places/ITH5/actors`);
  assert.equal(list.actors.length, 250);
});

test('every other answer has its shape (identity)', async () => {
  const list = await get(placeList, `${W}/places`);
  assert.equal(list.totals.participations, 119055);
  await get(imports, `${W}/imports`);
  await get(introductions, `${W}/places/ITH5/introductions`);
  const shown = await get(map, `${W}/places/ITH5/map`);
  assert.equal(shown.picture.circles.length, 9);
  assert.equal(shown.points.length, 250);
  assert.ok(shown.points.every(({ lat }) => lat !== null && lat > 43 && lat < 46));
  await get(searchHits, `${W}/search?q=bologna`);
});

test('every measure of the catalogue can be shown (identity)', async () => {
  const { measures } = await get(measureCatalogue, '/api/measures', small);
  for (const { id } of measures) {
    const shown = await get(measured, `${W}/places/XX/measures/${id}`, small);
    assert.equal(shown.card.id, id);
    assert.ok(shown.measurement.value !== null || shown.measurement.reason !== null, id);
    assert.match(shown.citation, /seed 20251206/);
  }
});

test('places of every size and corner answer: large, tiny, alone, without neighbours (identity)', async () => {
  for (const code of ['LU', 'AD', 'MT00', 'CN', 'ITH55', 'UKI3']) {
    await get(overview, `${W}/places/${code}/overview`);
    await get(network, `${W}/places/${code}/network`);
    await get(findings, `${W}/places/${code}/findings`);
    await get(map, `${W}/places/${code}/map`);
  }
  for (const code of places(TINY).keys()) {
    await get(overview, `${W}/places/${code}/overview`, small);
    await get(introductions, `${W}/places/${code}/introductions`, small);
    await get(network, `${W}/places/${code}/network?kinds=public`, small);
  }
});

test('the comparison can be chosen (hand)', async () => {
  const shown = await get(
    overview,
    `${W}/places/ITH5/overview?group=old-members&level=2&from=30&to=124`,
  );
  const { comparison } = shown.numbers[0].standing!;
  assert.deepEqual(
    { ...comparison, count: 0 },
    { level: 2, group: 'old-members', from: 30, to: 124, count: 0 },
  );
  assert.notEqual(comparison.count, 46);
});
