/**
 * The published shape of the bundled network: CORDIS Horizon Europe, state of 6 Dec 2025, © European Union.
 *
 * The expected numbers were found independently, with pandas, from the same files.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ACTOR_KINDS } from '../../src/domain/actor-kind.ts';
import { buildSnapshot, everythingAsOf } from '../../src/snapshot/build-snapshot.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import type { PlaceView } from '../../src/snapshot/place-view.ts';
import type { SnapshotRule } from '../../src/snapshot/statements.ts';
import { bundledImport, bundledSnapshot } from '../bundled.ts';

const DAY = '2025-12-06';

async function wholeBy(change: Partial<SnapshotRule>): Promise<PlaceView> {
  const { statements } = await bundledImport();
  return placeView(buildSnapshot(statements, { ...everythingAsOf(DAY), ...change }), '');
}

function withPartner(view: PlaceView): number {
  const tied = new Set<number>();
  for (let i = 0; i < view.pairs.count; i++) tied.add(view.pairs.a[i]!).add(view.pairs.b[i]!);
  return tied.size;
}

test('an import balances: 119,242 read = 119,055 kept + 187 merged + 0 rejected (oracle)', async () => {
  const { ledger } = await bundledImport();
  assert.deepEqual(ledger, { read: 119242, kept: 119055, merged: 187, rejected: 0 });
  assert.equal(ledger.read, ledger.kept + ledger.merged + ledger.rejected);
});

test('the known defects are found, each as often as it occurs (oracle)', async () => {
  const { problems } = await bundledImport();
  const counts: Record<string, number> = {};
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1;
  assert.deepEqual(counts, {
    'missing-date': 2,
    'missing-amount': 20052,
    'missing-legal-number': 15091,
    'region-country-only': 14087,
    'missing-coordinates': 194,
    'repeated-participation': 187,
    'missing-region': 329,
    'missing-small': 315,
    'unreadable-coordinates': 3,
    'missing-kind': 1,
    'shared-legal-number': 80,
    'several-regions': 53,
    'small-changes': 99,
    'small-unlikely': 106,
    'several-names': 9,
    'several-kinds': 1,
    'damaged-text': 6,
    'doubled-quotes': 61,
  });
});

test('actors: 30,721, of them 10,674 ever flagged small, 9,353 of those firms, 10,612 small (oracle)', async () => {
  const { actors } = await bundledSnapshot();
  const firm = ACTOR_KINDS.indexOf('firm');
  let ever = 0;
  let everFirm = 0;
  let small = 0;
  for (let i = 0; i < actors.count; i++) {
    ever += actors.everSmall[i]!;
    if (actors.everSmall[i] === 1 && actors.kind[i] === firm) everFirm++;
    if (actors.small[i] === 2) small++;
  }
  assert.deepEqual([actors.count, ever, everFirm, small], [30721, 10674, 9353, 10612]);
});

test('initiatives: 19,189, of them 9,003 with one actor and 2,436 of 10,186 others with two (oracle)', async () => {
  const { initiatives, participations } = await bundledSnapshot();
  const sizes = Array.from(
    { length: initiatives.count },
    (_, i) => participations.offsets[i + 1]! - participations.offsets[i]!,
  );
  assert.equal(sizes.length, 19189);
  assert.equal(sizes.filter((k) => k === 1).length, 9003);
  assert.equal(sizes.filter((k) => k > 1).length, 10186);
  assert.equal(sizes.filter((k) => k === 2).length, 2436);
});

test('pairs: 871,834 over 30,010 actors (oracle)', async () => {
  const view = placeView(await bundledSnapshot(), '');
  assert.deepEqual([view.pairs.count, withPartner(view)], [871834, 30010]);
});

test('59 % of pairs exist only through initiatives with more than 20 actors (oracle)', async () => {
  const snapshot = await bundledSnapshot();
  const all = placeView(snapshot, '').pairs.count;
  const small = placeView(snapshot, '', { keep: null, largest: 20 }).pairs.count;
  assert.equal(Math.round(100 * (1 - small / all)), 59);
});

test('pairs of initiatives running on the day of knowledge: 778,683 (oracle)', async () => {
  assert.equal((await wholeBy({ period: { from: DAY, to: DAY } })).pairs.count, 778683);
});

test('pairs without terminated participations: 847,800 over 29,431 actors (oracle)', async () => {
  const view = await wholeBy({ terminated: false });
  assert.deepEqual([view.pairs.count, withPartner(view)], [847800, 29431]);
});

test('pairs without third parties: 769,762 over 28,765; without associated partners too: 545,072 over 22,536 (oracle)', async () => {
  const without = await wholeBy({ roles: ['coordinator', 'participant', 'associated-partner'] });
  assert.deepEqual([without.pairs.count, withPartner(without)], [769762, 28765]);
  const funded = await wholeBy({ roles: ['coordinator', 'participant'] });
  assert.deepEqual([funded.pairs.count, withPartner(funded)], [545072, 22536]);
});

test('places: 118 regions of level 3 with 50 or more actors; Korea 57, Taiwan 15 (oracle)', async () => {
  const snapshot = await bundledSnapshot();
  const count = (length: number): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const code of snapshot.actors.region) {
      const region = snapshot.regionCodes[code]!;
      if (region.length < length) continue;
      const place = region.slice(0, length);
      counts.set(place, (counts.get(place) ?? 0) + 1);
    }
    return counts;
  };
  assert.equal([...count(5).values()].filter((n) => n >= 50).length, 118);
  assert.equal(count(2).get('KR'), 57);
  assert.equal(count(2).get('TW'), 15);
});

test('most actors ever flagged small by region of level 2: FR10 345, ES51 333, EL30 305, ES30 221, ITC4 199 (oracle)', async () => {
  const snapshot = await bundledSnapshot();
  const counts = new Map<string, number>();
  snapshot.actors.region.forEach((code, i) => {
    const region = snapshot.regionCodes[code]!;
    if (region.length >= 4 && snapshot.actors.everSmall[i] === 1)
      counts.set(region.slice(0, 4), (counts.get(region.slice(0, 4)) ?? 0) + 1);
  });
  const first = [...counts].sort((a, b) => b[1] - a[1]).slice(0, 5);
  assert.deepEqual(first, [
    ['FR10', 345],
    ['ES51', 333],
    ['EL30', 305],
    ['ES30', 221],
    ['ITC4', 199],
  ]);
});

test('Emilia-Romagna: 250 actors, 812 initiatives, 443 pairs inside, 15,372 to the outside (oracle)', async () => {
  const view = placeView(await bundledSnapshot(), 'ITH5');
  assert.deepEqual(
    [view.members.length, view.initiatives.length, view.pairs.count, view.outside.count],
    [250, 812, 443, 15372],
  );
});

test('the same statements and rule freeze to the same digest, another rule to another (identity)', async () => {
  const { statements } = await bundledImport();
  const again = buildSnapshot(statements, everythingAsOf(DAY)).frozen.digest;
  assert.equal(again, (await bundledSnapshot()).frozen.digest);
  const other = buildSnapshot(statements, { ...everythingAsOf(DAY), terminated: false });
  assert.notEqual(other.frozen.digest, again);
});

test('nothing is held before the day of the source (limit)', async () => {
  const { statements } = await bundledImport();
  const before = buildSnapshot(statements, everythingAsOf('2025-12-05'));
  assert.deepEqual([before.actors.count, before.participations.count], [0, 0]);
});
