/** A register with a list of members and who supplies whom, and nothing else, gets the whole diagnosis. */
import assert from 'node:assert/strict';
import test from 'node:test';
import { chooseSizes, showSizes } from '../../src/app/choose-sizes.ts';
import { exportPlace } from '../../src/app/export-place.ts';
import { listIntroductions } from '../../src/app/list-introductions.ts';
import { Refused } from '../../src/app/refused.ts';
import { OWNER, release } from '../../src/app/release.ts';
import { showActor } from '../../src/app/show-actor.ts';
import { showFindings } from '../../src/app/show-findings.ts';
import { showNetwork } from '../../src/app/show-network.ts';
import { showOverview } from '../../src/app/show-overview.ts';
import { say } from '../../src/domain/say.ts';
import { readCsv } from '../files/read-csv.ts';
import { all, readXml } from '../files/read-xml.ts';
import { openTestStore } from '../store/with-store.ts';
import { bring, newWorkspace, ownContext } from './own-context.ts';

const { store } = await openTestStore();
const context = ownContext(store);

/** Three webs of five around a buyer each, joined in a chain; a member without a tie; a university that advises two. */
const MEMBERS = [
  'id,name,kind,region,employees',
  ...Array.from(
    { length: 15 },
    (_, i) => `F${i},Firm ${i},firm,ITH5${4 + (i % 2)},${i % 5 === 0 ? 300 : 9 + i}`,
  ),
  'L,Lonely,firm,ITH54,49',
  'U,University,university,ITH55,',
].join('\n');

const TIES = [
  'from,to,kind,directed,valid_from,valid_to',
  ...[0, 5, 10].flatMap((hub) =>
    [1, 2, 3, 4].map((k) => `F${hub + k},F${hub},supply,yes,2020-01-01,`),
  ),
  'F4,F5,subcontract,yes,2015-01-01,2019-12-31',
  'F9,F10,supply,yes,,',
  'F1,U,advice,no,,',
  'U,F2,advice,no,,',
].join('\n');

async function openTies(title: string): Promise<{ workspace: string; place: string }> {
  const workspace = await newWorkspace(context, title);
  await bring(context, workspace, 'members.csv', MEMBERS);
  await bring(context, workspace, 'ties.csv', TIES);
  return { workspace, place: 'all' };
}

const at = await openTies('Ties only');

test('overview, network, findings and introductions of ties alone (hand)', async () => {
  const overview = release(OWNER, await showOverview(context, at));
  assert.deepEqual(
    overview.sentences.slice(0, 2).map((each) => say(each)),
    [
      '17 organisations are known here: 16 firms, eight in ten small.',
      'Nineteen in twenty are tied to a neighbour; one has no partner here.',
    ],
  );
  const ties = overview.numbers.find(({ measure }) => measure === 'firm-tie-share')!;
  // Sixteen ties, two of them to the university
  assert.equal(ties.value, 14 / 16);
  assert.ok(ties.interval![0] < ties.value! && ties.value! < ties.interval![1]);

  const network = release(OWNER, await showNetwork(context, at));
  assert.equal(network.ties.length, 16);
  assert.ok(network.picture.bubbles.length > 1);
  assert.deepEqual(network.tieKinds, [
    { kind: 'supply', pairs: 13 },
    { kind: 'advice', pairs: 2 },
    { kind: 'subcontract', pairs: 1 },
  ]);
  const advice = release(OWNER, await showNetwork(context, { ...at, ties: 'advice' }));
  assert.deepEqual(
    advice.ties.map(({ stated }) => stated),
    [[{ kind: 'advice', heading: 'both' }], [{ kind: 'advice', heading: 'both' }]],
  );
  assert.deepEqual([advice.actors.length, advice.leftOut], [17, { actors: 0, ties: 14 }]);
  const later = release(OWNER, await showNetwork(context, { ...at, from: '2021-01-01' }));
  assert.equal(later.ties.length, 15);

  const findings = release(OWNER, await showFindings(context, at));
  const trade = findings.findings.find(({ claim }) => claim === 'large-firms-subcontract')!;
  assert.match(
    say(trade.says),
    /^3 of 3 larger firms with supply ties trade with a small firm here/,
  );
  assert.ok(findings.findings.every(({ says }) => !say(says).includes('NaN')));

  const { introductions, rule } = release(OWNER, await listIntroductions(context, at));
  assert.match(say(rule), /weaker than usual/);
  assert.ok(introductions.length > 3);
  assert.ok(introductions.every(({ similarity, via }) => similarity === null && via.length > 0));
});

test('the page of an actor lists who says what of its ties, and when (hand)', async () => {
  const actor = release(OWNER, await showActor(context, { ...at, id: 'F5' }));
  assert.deepEqual(
    actor.stated.map(({ other, kind, heading, from, to, source, knownFrom, here }) =>
      [other.name, kind, heading, from, to, source, knownFrom, here].join(' '),
    ),
    [
      ...[6, 7, 8, 9].map((k) => `Firm ${k} supply in 2020-01-01  members-2026 2026-01-15 true`),
      'Firm 4 subcontract in 2015-01-01 2019-12-31 members-2026 2026-01-15 true',
    ],
  );
  assert.deepEqual(
    actor.tiesHere.map(({ glyph, partners }) => [glyph, partners.length, partners[0].stated]),
    [['small', 5, ['subcontract']]],
  );
});

test('files carry stated ties with kind and direction (identity)', async () => {
  const { body } = release(OWNER, await exportPlace(context, { ...at, what: 'ties' }));
  const [head, ...rows] = readCsv(String(body));
  assert.equal(rows.length, 16);
  const cell = (row: readonly string[], name: string): string => row[head!.indexOf(name)]!;
  const sub = rows.find((row) => cell(row, 'Label') === 'subcontract')!;
  assert.deepEqual(
    ['source_name', 'target_name', 'Type', 'Weight', 'stated', 'valid_to'].map((name) =>
      cell(sub, name),
    ),
    ['Firm 4', 'Firm 5', 'Directed', '1', 'yes', '2019-12-31'],
  );
  for (const format of ['gexf', 'graphml'] as const) {
    const file = release(OWNER, await exportPlace(context, { ...at, what: 'network', format }));
    const edges = all(readXml(String(file.body)), 'edge');
    assert.equal(edges.length, 16, format);
    assert.match(String(file.body), /subcontract/);
  }
});

test('choosing another rule sizes firms anew, and the first one brings the same bytes back (identity)', async () => {
  const before = release(OWNER, await showSizes(context, at));
  assert.equal(before.chosen?.rule, 'eu-2003');
  assert.equal(before.by, null);
  const bySize = ({ firms }: typeof before): readonly number[] => firms.map((row) => row.firms);
  // 10 to 23 and 49 people are small, 300 large
  assert.deepEqual(bySize(before), [0, 13, 0, 3, 0, 0, 0]);
  const choose = async (rule: string): Promise<typeof before> =>
    release(OWNER, await chooseSizes(context, { workspace: at.workspace, rule, by: 'me' }));
  const bank = await choose('world-bank-2007');
  // Ten people are micro, three hundred medium
  assert.deepEqual(bySize(bank), [1, 12, 3, 0, 0, 0, 0]);
  assert.notEqual(bank.digest, before.digest);
  assert.equal(bank.by, 'me');
  const back = await choose('eu-2003');
  assert.equal(back.digest, before.digest);
  await assert.rejects(choose('no-rule'), Refused);
});
