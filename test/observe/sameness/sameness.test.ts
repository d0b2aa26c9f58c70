import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Decision } from '../../../src/domain/decision.ts';
import { HORIZON_EUROPE } from '../../../src/observe/importers/horizon-europe-source.ts';
import { applyDecisions } from '../../../src/observe/sameness/apply-decisions.ts';
import { proposeSame } from '../../../src/observe/sameness/propose.ts';
import { buildSnapshot, everythingAsOf } from '../../../src/snapshot/build-snapshot.ts';
import type {
  ActorStatement,
  ParticipationStatement,
  Statements,
} from '../../../src/snapshot/statements.ts';
import { bundledImport } from '../../bundled.ts';
import { statedActor, statedInitiative, statedPart } from '../../snapshot/stated.ts';

function actor(actorId: string, name: string, more: Partial<ActorStatement> = {}): ActorStatement {
  return statedActor(actorId, { name, region: 'ITH54', ...more });
}

function decided(
  kind: Decision['kind'],
  subjects: readonly string[],
  more: Partial<Decision> = {},
): Decision {
  return {
    id: `${kind} ${subjects.join(' ')}`,
    kind,
    subjects,
    field: null,
    value: null,
    reason: 'seen',
    by: 'me',
    at: '2026-01-01T00:00:00Z',
    undoneBy: null,
    undoneAt: null,
    ...more,
  };
}

const takesPart = (actorId: string, initiativeId: string, amountEur: number | null = null) =>
  statedPart(initiativeId, actorId, { amountEur });

function register(
  actors: readonly ActorStatement[],
  participations: readonly ParticipationStatement[],
): Statements {
  return {
    sources: [HORIZON_EUROPE],
    actors,
    ties: [],
    initiatives: ['p', 'q', 'r'].map((id) => statedInitiative(id, { signed: '2024-01-01' })),
    participations,
    regions: [],
  };
}

test('one rule for each pair, the strongest, with its reason in words (hand)', () => {
  const found = proposeSame(
    [
      actor('a', 'Rossi Meccanica S.r.l.', { legalId: 'IT 0123-4567' }),
      actor('b', 'ROSSI MECCANICA SRL', { legalId: 'IT01234567' }),
      actor('c', 'Bianchi S.p.A.', { more: { city: 'Modena' } }),
      actor('d', 'Bianchi SpA', { region: '', more: { city: 'MODENA' } }),
      actor('e', 'Officine Verdi & Figli'),
      actor('f', 'Officine Verdi e Figli', { region: 'ITH55' }),
      actor('g', 'Nothing Alike GmbH', { region: 'DE212' }),
    ],
    [],
  );
  assert.deepEqual(
    found.map(({ a, b, rule }) => [a, b, rule]),
    [
      ['a', 'b', 'same-legal-number'],
      ['c', 'd', 'same-name-and-place'],
      ['e', 'f', 'similar-name'],
    ],
  );
  assert.match(found[0].because, /same legal number IT01234567/);
});

test('a decision is remembered: the pair is not asked again, until it is undone (identity)', () => {
  const pair = [actor('a', 'Rossi Srl'), actor('b', 'Rossi S.r.l.')];
  for (const kind of ['same', 'part-of', 'different'] as const) {
    assert.equal(proposeSame(pair, [decided(kind, ['b', 'a'])]).length, 0, kind);
    const undone = decided(kind, ['a', 'b'], { undoneAt: '2026-02-01T00:00:00Z', undoneBy: 'me' });
    assert.equal(proposeSame(pair, [undone]).length, 1, kind);
  }
});

test('names alike in two countries are not one actor (limit)', () => {
  assert.deepEqual(
    proposeSame([actor('a', 'Rossi Srl'), actor('b', 'Rossi SA', { region: 'FR101' })], []),
    [],
  );
});

test('what hangs on two actors meets on one and comes back intact when it is undone (identity)', () => {
  const before = register(
    [
      actor('a', 'Rossi'),
      actor('b', 'Rossi Srl', { small: 'yes', region: '' }),
      actor('c', 'Bianchi'),
    ],
    [takesPart('a', 'p', 5), takesPart('b', 'p', 7), takesPart('b', 'q'), takesPart('c', 'q')],
  );
  const same = decided('same', ['a', 'b']);
  const merged = applyDecisions(before, [same]).statements;
  assert.deepEqual(
    merged.participations.map(({ actorId, initiativeId, amountEur }) => [
      actorId,
      initiativeId,
      amountEur,
    ]),
    [
      ['a', 'p', 12],
      ['a', 'q', null],
      ['c', 'q', null],
    ],
  );
  assert.deepEqual(
    merged.actors.map(({ actorId, small, region }) => [actorId, small, region]),
    [
      ['a', 'yes', 'ITH54'],
      ['c', 'unknown', 'ITH54'],
    ],
  );
  const undone = { ...same, undoneAt: '2026-02-01T00:00:00Z', undoneBy: 'me' };
  assert.deepEqual(applyDecisions(before, [undone]).statements, before);
});

test('whatever is merged and undone, no participation is lost and the snapshot comes back, digest for digest (identity)', () => {
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const step = fc.record({
    subjects: fc.shuffledSubarray(ids, { minLength: 2, maxLength: 3 }),
    undone: fc.boolean(),
  });
  const parts = fc.uniqueArray(fc.tuple(fc.constantFrom(...ids), fc.constantFrom('p', 'q', 'r')), {
    minLength: 1,
    selector: ([a, b]) => `${a}${b}`,
  });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 6 }), parts, (steps, rows) => {
      const before = register(
        ids.map((id) => actor(id, `Firm ${id}`)),
        rows.map(([id, initiative]) => takesPart(id, initiative)),
      );
      const decisions = steps.map(({ subjects, undone }, i) =>
        decided('same', subjects, {
          id: String(i),
          ...(undone && { undoneAt: 'x', undoneBy: 'x' }),
        }),
      );
      const after = applyDecisions(before, decisions).statements;
      const touched = (rows: readonly ParticipationStatement[]): number =>
        new Set(rows.map((row) => row.initiativeId)).size;
      assert.equal(touched(after.participations), touched(before.participations));
      const back = applyDecisions(
        before,
        decisions.map((decision) => ({ ...decision, undoneAt: 'x', undoneBy: 'x' })),
      ).statements;
      const rule = everythingAsOf('2025-12-06');
      assert.equal(
        buildSnapshot(back, rule).frozen.digest,
        buildSnapshot(before, rule).frozen.digest,
      );
    }),
  );
});

test('a correction says what it overrules, and nothing is overwritten (hand)', () => {
  const before = register([actor('a', 'Rossi')], [takesPart('a', 'p')]);
  const { statements, overruled } = applyDecisions(before, [
    decided('override', ['a'], { id: 'x', field: 'region', value: 'ITH55' }),
    decided('override', ['a'], { id: 'y', field: 'city', value: 'Bologna' }),
  ]);
  assert.equal(statements.actors[0].region, 'ITH55');
  assert.equal(statements.actors[0].more.city, 'Bologna');
  assert.equal(before.actors[0].region, 'ITH54');
  assert.deepEqual(overruled[0], {
    decision: 'x',
    actor: 'a',
    field: 'region',
    from: 'ITH54',
    to: 'ITH55',
  });
});

test('in the bundled network shared legal numbers are proposed and nothing is merged (oracle)', async () => {
  const { statements } = await bundledImport();
  const found = proposeSame(statements.actors, [], { alike: false });
  const byNumber = found.filter(({ rule }) => rule === 'same-legal-number');
  const carriers = new Map<string, Set<string>>();
  for (const { legalId, actorId } of statements.actors)
    if (legalId) carriers.set(legalId, (carriers.get(legalId) ?? new Set()).add(actorId));
  const pairs = [...carriers.values()].reduce((sum, { size }) => sum + (size * (size - 1)) / 2, 0);
  assert.ok(byNumber.length >= pairs * 0.95, `${byNumber.length} of ${pairs}`);
  assert.ok(found.some(({ rule }) => rule === 'same-name-and-place'));
});
