import assert from 'node:assert/strict';
import test from 'node:test';
import { define } from '../../src/snapshot/define.ts';
import {
  definePlace,
  listOwnPlaces,
  previewRule,
  removePlace,
  restorePlace,
} from '../../src/app/define-place.ts';
import { listPlaces } from '../../src/app/list-places.ts';
import { Refused } from '../../src/app/refused.ts';
import { OWNER, release } from '../../src/app/release.ts';
import { showMap } from '../../src/app/show-map.ts';
import { showMeasure } from '../../src/app/show-measure.ts';
import { showNetwork } from '../../src/app/show-network.ts';
import { showOverview } from '../../src/app/show-overview.ts';
import { stampOf } from '../../src/app/stamp-of.ts';
import type { Rule } from '../../src/domain/definition.ts';
import type { DefinitionWire } from '../../src/wire/define-place.ts';
import { openTestStore } from '../store/with-store.ts';
import { bring, newWorkspace, ownContext, snapshotOf } from './own-context.ts';
import { TINY, contextOn } from './open-tiny.ts';

const { store } = await openTestStore();
const context = ownContext(store);
const workspace = await newWorkspace(context, 'Drawn');
await bring(
  context,
  workspace,
  'members.csv',
  'id,name,kind,region\nF1,Rossi battery,firm,ITH54\nF2,Bianchi,firm,ITH55\nU1,Firenze,university,ITI14\nF3,Verdi,firm,FR101\n',
);

const BY = { reason: 'as the board wants it', by: 'Ada' };
const VALLEY: Rule = { rule: 'region-in', codes: ['ITH5', 'ITI1'] };

async function standing(): Promise<readonly DefinitionWire[]> {
  const { definitions } = release(OWNER, await listOwnPlaces(context, { workspace }));
  return definitions.filter(({ removed }) => !removed);
}

async function refusedWith(code: string, make: () => unknown): Promise<void> {
  await assert.rejects(
    async () => await make(),
    (error: unknown) => error instanceof Refused && error.problem.code === code,
    code,
  );
}

test('a drawn place is made, changed, taken away and put back, with every version kept (hand)', async () => {
  await definePlace(context, { workspace, title: 'Émilie & Toscana', rule: VALLEY, ...BY });
  const [made] = await standing();
  assert.equal(made.code, 'my-emilie-toscana');
  assert.deepEqual([made.actors, made.version, made.by], [3, 1, 'Ada']);
  assert.equal(snapshotOf(context, workspace).definitions?.size, 1);
  const rule: Rule = { rule: 'all', of: [VALLEY, { rule: 'kind-in', kinds: ['firm'] }] };
  const change = { workspace, code: made.code, title: 'Firms there', rule, ...BY };
  await definePlace(context, { ...change, version: 1 });
  assert.deepEqual(
    (await standing()).map(({ actors, version }) => [actors, version]),
    [[2, 2]],
  );
  await refusedWith('changed-meanwhile', () => definePlace(context, { ...change, version: 1 }));
  await removePlace(context, { workspace, code: made.code, ...BY });
  assert.equal((await standing()).length, 0);
  assert.equal(snapshotOf(context, workspace).definitions, undefined);
  await restorePlace(context, { workspace, code: made.code, version: 1, ...BY });
  const [back] = await standing();
  assert.deepEqual([back.title, back.version, back.actors], ['Émilie & Toscana', 4, 3]);
  assert.deepEqual(
    back.history.map(({ version, removed }) => [version, removed]),
    [
      [4, false],
      [3, true],
      [2, false],
      [1, false],
    ],
  );
});

test('bad input is refused with what would be right, and nothing is kept (limit)', async () => {
  const before = (await standing()).length;
  const make =
    (rule: Rule, title = 'Wrong') =>
    () =>
      definePlace(context, { workspace, title, rule, ...BY });
  await refusedWith('unknown-region', make({ rule: 'region-in', codes: ['ITH5', 'ITX9'] }));
  await refusedWith('unknown-actor', make({ rule: 'actors', ids: ['F1', 'F9'] }));
  await refusedWith('unknown-initiative', make({ rule: 'in-initiative', ids: ['nothing'] }));
  await refusedWith('unknown-field', make({ rule: 'field-in', fields: ['alchemy'] }));
  await refusedWith('bad-parameter', make({ rule: 'name-has', text: '…' }));
  await refusedWith('empty-place', make({ rule: 'name-has', text: 'nobody at all' }));
  await refusedWith('name-taken', make(VALLEY, 'émilie – TOSCANA'));
  let deep: Rule = VALLEY;
  for (let i = 0; i < 7; i++) deep = { rule: 'not', of: deep };
  await refusedWith('bad-parameter', make(deep));
  await refusedWith('unknown-place', () =>
    removePlace(context, { workspace, code: 'my-x', ...BY }),
  );
  assert.equal((await standing()).length, before);
});

test('what a rule takes is said before it is kept (identity)', async () => {
  const rule: Rule = { rule: 'name-has', text: 'BATTERY' };
  const { actors, first, says } = release(OWNER, previewRule(context, { workspace, rule }));
  assert.deepEqual([actors, first.length], [1, 1]);
  assert.match(says, /BATTERY/);
});

test('the stamp of a workspace changes with what is drawn over it, its digest does not (identity)', async () => {
  const stamp = (): string | null => release(OWNER, stampOf(context, { workspace }));
  const { digest } = snapshotOf(context, workspace).frozen;
  const before = stamp();
  await definePlace(context, { workspace, title: 'Other', rule: VALLEY, ...BY });
  assert.notEqual(stamp(), before);
  assert.equal(snapshotOf(context, workspace).frozen.digest, digest);
  await removePlace(context, { workspace, code: 'my-other', ...BY });
  assert.equal(stamp(), before);
});

test('a workspace cannot take the name under which drawn places of published data are kept (limit)', async () => {
  const name = await newWorkspace(context, 'Own places of Horizon Europe');
  assert.equal(name, 'w-own-places-of-horizon-europe');
});

const rule: Rule = { rule: 'region-in', codes: ['XX11'] };
const drawn = contextOn(define(TINY, [{ code: 'my-hill', version: 1, title: 'My hill', rule }]), {
  published: false,
});
const official = contextOn(TINY);
const at = (place: string) => ({ workspace: 'tiny', place });

test('a drawn place of one region has its overview, network, map and numbers (twin)', async () => {
  const own = release(OWNER, await showOverview(drawn, at('my-hill')));
  const hill = release(OWNER, await showOverview(official, at('XX11')));
  assert.equal(own.place.name, 'My hill');
  assert.deepEqual(
    own.numbers.map(({ measure, value }) => [measure, value]),
    hill.numbers.map(({ measure, value }) => [measure, value]),
  );
  assert.match(own.frozen.rules.at(-1)!, /my-hill, version 1/);
  const network = release(OWNER, await showNetwork(drawn, { ...at('my-hill'), reach: 'all' }));
  const twin = release(OWNER, await showNetwork(official, { ...at('XX11'), reach: 'all' }));
  assert.deepEqual(network.actors, twin.actors);
  assert.deepEqual(network.ties, twin.ties);
  assert.ok(network.actors.some(({ here }) => !here));
  const map = release(OWNER, await showMap(drawn, at('my-hill')));
  assert.equal(map.picture.circles.length > 0, true);
  const { citation } = release(
    OWNER,
    await showMeasure(drawn, { ...at('my-hill'), id: 'density' }),
  );
  assert.match(citation, /My hill \(my-hill\)/);
});

test('official places are listed as before, with the drawn one beside them (identity)', () => {
  const list = (context: typeof drawn) =>
    release(OWNER, listPlaces(context, { workspace: 'tiny' })).places;
  const own = list(drawn);
  assert.deepEqual(
    own.filter(({ code }) => code !== 'my-hill'),
    list(official),
  );
  const mine = own.find(({ code }) => code === 'my-hill')!;
  const hill = own.find(({ code }) => code === 'XX11')!;
  assert.deepEqual(
    [mine.actors, mine.firms, mine.small, mine.ties, mine.lat],
    [hill.actors, hill.firms, hill.small, hill.ties, hill.lat],
  );
});
