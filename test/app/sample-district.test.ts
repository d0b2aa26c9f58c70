import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { OWNER, release } from '../../src/app/release.ts';
import { rootFolder } from '../../src/app/root-folder.ts';
import { showObstacles } from '../../src/app/show-obstacles.ts';
import { showSystem } from '../../src/app/show-system.ts';
import type { ImportOutcome } from '../../src/wire/import-file.ts';
import { openTestStore } from '../store/with-store.ts';
import { bring, newWorkspace, ownContext } from './own-context.ts';

const { store } = await openTestStore();
const context = ownContext(store);
const TABLES = ['actors', 'initiatives', 'participations', 'ties', 'observations'];

/** Imports the invented district, with rows added to its observations; what came of these is handed over. */
async function district(
  title: string,
  more = '',
): Promise<{ readonly workspace: string; readonly observed: ImportOutcome }> {
  const workspace = await newWorkspace(context, title);
  const outcomes: ImportOutcome[] = [];
  for (const name of TABLES) {
    const text = readFileSync(join(rootFolder(), 'data', 'sample-district', `${name}.csv`), 'utf8');
    outcomes.push(
      await bring(context, workspace, `${name}.csv`, name === 'observations' ? text + more : text, {
        source: 'district-2026',
      }),
    );
  }
  assert.deepEqual(
    outcomes.slice(0, 4).map(({ rejected }) => rejected),
    [0, 0, 0, 0],
  );
  return { workspace, observed: outcomes[4] };
}

const shown = async (workspace: string) =>
  release(OWNER, await showObstacles(context, { workspace, place: 'ES523' }));

test('the invented district fills the page: ratings, scorecards, a captured association, duplicates (hand)', async () => {
  const { workspace, observed } = await district('District');
  assert.equal(observed.rejected, 0);
  const { obstacles, scorecards, representation, overlap, inputs } = await shown(workspace);
  const associations = obstacles.find(({ code }) => code === 'associations')!;
  assert.equal(associations.basis, 'rated');
  assert.ok(Math.abs(associations.severity! - 13 / 3) < 1e-12);
  const association = scorecards.cards.find(({ actor }) => /Asociación/.test(actor.name))!;
  for (const { score, gap } of association.features) assert.ok(score !== null && gap! > 1);
  // two users are too few: their scores do not leave
  const agency = scorecards.cards.find(({ actor }) => /Agencia/.test(actor.name))!;
  assert.deepEqual(
    agency.features.filter(({ users }) => users > 0).map(({ users, score }) => [users, score]),
    [[2, null]],
  );
  assert.equal(representation.bodies.find(({ board }) => board > 0)!.verdict, 'captured');
  assert.deepEqual(overlap.pairs[0].services, ['grants', 'start-up-advice']);
  assert.equal(inputs.known - inputs.withoutOutcome, 2);
  const system = release(OWNER, await showSystem(context, { workspace, place: 'ES523' }));
  assert.ok(system.verdict.voices.filter(({ side }) => side !== 'cannot-tell').length >= 6);
});

test('scores in parts and of unknown obstacles come back named with what would be right, and move nothing (identity)', async () => {
  const plain = await district('Before');
  const { workspace, observed } = await district(
    'After',
    [
      'place,ES523,obstacle:secrets,,3.5,,visitor,2026',
      'place,ES523,obstacle:weather,,5,,visitor,2026',
      'actor,A01,user-score:services,,4.5,,F40,2026',
      '',
    ].join('\n'),
  );
  assert.equal(observed.read, plain.observed.read + 3);
  assert.equal(observed.rejected, 3);
  const found = new Map(
    observed.problems.map(({ code, count, first }) => [code, { count, first }]),
  );
  assert.equal(found.get('value-off-scale')?.count, 2);
  assert.match(found.get('value-off-scale')!.first.hint, /whole number from 0 to 5/);
  assert.match(found.get('member-unknown')!.first.hint, /non-cooperation/);
  const [before, after] = [await shown(plain.workspace), await shown(workspace)];
  assert.deepEqual(after.obstacles, before.obstacles);
  assert.deepEqual(
    after.scorecards.cards.map(({ features }) => features),
    before.scorecards.cards.map(({ features }) => features),
  );
});
