import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEfficiency } from '../../../src/diagnose/support/efficiency.ts';
import { readInputsOnly } from '../../../src/diagnose/support/inputs-only.ts';
import { readLeaders } from '../../../src/diagnose/support/leaders.ts';
import { sayLeaders } from '../../../src/diagnose/support/sentences.ts';
import { say } from '../../../src/domain/say.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import { tiny } from '../../snapshot/tiny.ts';
import { readOverlap } from '../../../src/diagnose/support/overlap.ts';
import { readRepresentation } from '../../../src/diagnose/support/representation.ts';
import { readScorecards } from '../../../src/diagnose/support/scorecards.ts';
import { district, many } from './district.ts';

const FIRMS = [...many('s# firm yes', 30), ...many('l# firm no', 10)];

test('users and the organisation stand side by side, one user once, with the newest score (hand)', () => {
  const view = district({
    actors: [...FIRMS, 'A association'],
    observations: [
      'actor A user-score:services 1 s1 2025',
      'actor A user-score:services 3 s1 2026',
      'actor A user-score:services 2 s2 2026',
      'actor A user-score:services 4 s3 2026',
      'actor A self-score:services 5 A 2026',
      'actor A user-score:interests 1 s1 2026',
      'actor A user-score:interests 1 s2 2026',
      'actor A user-score:interests 5 A 2026',
      'actor A user-score:interests 5 - 2026',
      'actor A user-score:services 3.5 s4 2026',
      'actor A importance 1 s1',
      'actor A importance 2 s2',
      'actor A importance 2 s3',
    ],
  });
  const [card] = readScorecards(view, 3);
  const [interests, services] = card.features;
  assert.equal(services.users, 3);
  assert.equal(services.score!.value, 3);
  assert.equal(services.self, 5);
  assert.equal(services.gap, 2);
  assert.ok(services.score!.lo < 3 && services.score!.hi > 3 && services.score!.hi <= 5);
  // two users only: neither the association’s own vote nor a nameless one makes a third
  assert.equal(interests.users, 2);
  assert.equal(interests.score, null);
  assert.ok(interests.gap !== interests.gap);
  assert.equal(card.importance!.value, 5 / 3);
});

test('an association whose board leaves small firms out is captured, one that mirrors its members is not (recovery)', () => {
  const board = (firms: readonly string[]): readonly string[] =>
    firms.map((firm) => `tie ${firm}>A:membership on-board 1`);
  const members = [...many('s#>A membership', 30), ...many('l#>A membership', 10)];
  const actors = [...FIRMS, 'A association', 'E chamber'];
  const captured = district({ actors, ties: members, observations: board(many('l#', 8)) });
  assert.equal(readRepresentation(captured)[0].verdict, 'captured');
  const fair = district({
    actors,
    ties: members,
    observations: board([...many('s#', 6), ...many('l#', 2)]),
  });
  const [read] = readRepresentation(fair);
  assert.equal(read.verdict, 'not-captured');
  assert.equal(read.smallMembers.value, 0.75);
  assert.equal(read.smallBoard.value, 0.75);
  assert.equal(read.smallHere, 0.75);
  // members alone can show it too: none of thirty small firms belongs
  const few = district({ actors, ties: many('l#>A membership', 10) });
  assert.equal(readRepresentation(few)[0].verdict, 'captured');
});

test('three agencies that do the same are three duplicate pairs, and clients overlap by Jaccard (hand)', () => {
  const view = district({
    actors: [...FIRMS, 'G public-body', 'H public-body', 'I public-body', 'T training'],
    ties: ['G>s0 advice', 'G>s1 advice', 'H>s1 advice', 's2>H advice', 'T>l0 advice'],
    observations: [
      'actor G service:credit yes',
      'actor H service:credit yes',
      'actor I service:credit yes',
      'actor T service:courses yes',
      'actor I service:courses 0',
    ],
  });
  const { pairs, reach, served, servedSmall, services } = readOverlap(view);
  assert.deepEqual(services, ['courses', 'credit']);
  assert.equal(pairs.filter((pair) => pair.services.includes('credit')).length, 3);
  assert.equal(pairs.length, 3);
  const first = pairs.find(({ commonClients }) => commonClients === 1)!;
  assert.equal(first.clients, 1 / 3);
  assert.deepEqual(served, { firms: 4, of: 40 });
  assert.deepEqual(servedSmall, { firms: 3, of: 30 });
  assert.equal(reach.length, 4);
});

test('membership that rises with size is seen as such, and chance is not (recovery)', () => {
  const sizes = (belongs: (i: number) => boolean) => {
    const employees = Array.from({ length: 60 }, (_, i) => [5, 30, 100, 400][i % 4]);
    return district({
      actors: [...many('f# firm', 60), 'A association'],
      ties: employees.flatMap((_, i) => (belongs(i) ? [`f${i}>A membership`] : [])),
      observations: employees.map((staff, i) => `actor f${i} employees ${staff}`),
    });
  };
  const rising = readOverlap(sizes((i) => i % 4 === 3 || i % 8 === 2));
  assert.equal(rising.membershipRises, true);
  assert.deepEqual(
    rising.membership.map(({ from, firms, members }) => [from, firms, members]),
    [
      [0, 15, 0],
      [10, 15, 0],
      [50, 15, 8],
      [250, 15, 15],
    ],
  );
  assert.equal(readOverlap(sizes((i) => Math.floor(i / 4) % 2 === 0)).membershipRises, false);
  assert.equal(readOverlap(sizes(() => false)).membershipRises, null);
});

test('a programme with an input and no outcome is on the list, first; one with an outcome is not counted (hand)', () => {
  const view = district({
    actors: FIRMS,
    initiatives: ['P 500 s0 s1', 'Q 0 s2 s3', 'R 900 s4 s5', 'S 0 s6 s7'],
    observations: [
      'initiative Q input:courses 20',
      'initiative Q output:graduates 11',
      'initiative R outcome:jobs 4',
      'initiative X input:money 7',
    ],
  });
  const { known, withoutOutcome, ledgers } = readInputsOnly(view, 10);
  assert.equal(known, 3);
  assert.equal(withoutOutcome, 2);
  const { id } = view.snapshot.initiatives;
  assert.deepEqual(
    ledgers.map(({ initiative, outcomes }) => [id[initiative], outcomes.length]),
    [
      ['P', 0],
      ['Q', 0],
      ['R', 1],
    ],
  );
});

test('nearness and joint action are two numbers: one may be high where the other is nil (hand)', () => {
  const trade = readEfficiency(
    district({
      actors: many('f# firm', 10),
      ties: ['f0>f1 supply', 'f2>f1 supply', 'f3>f4 subcontract'],
    }),
  );
  assert.equal(trade.passive.value, 0.5);
  assert.equal(trade.active.value, 0);
  const action = readEfficiency(
    district({ actors: many('f# firm', 10), ties: ['f0>f1 collective-action'] }),
  );
  assert.ok(action.passive.value !== action.passive.value);
  assert.equal(action.active.value, 0.2);
});

test('projects led by universities that end early are told from those led by firms (recovery)', () => {
  const world = (early: (p: number) => boolean) => {
    const initiatives = Object.fromEntries(
      Array.from({ length: 40 }, (_, p) => [`p${p}`, p % 2 === 0 ? 'u* f' : 'f* u']),
    );
    const snapshot = tiny({ actors: { u: 'university XX11', f: 'firm XX11' }, initiatives });
    const status = Array.from({ length: 40 }, (_, p) => (early(p) ? 'terminated' : 'closed'));
    return placeView({ ...snapshot, initiatives: { ...snapshot.initiatives, status } }, 'XX11');
  };
  const planted = readLeaders(world((p) => p % 2 === 0 && p < 36));
  assert.deepEqual(
    planted.map(({ glyph, projects, over, terminated }) => [glyph, projects, over, terminated]),
    [
      ['firm', 20, 20, 0],
      ['university', 20, 20, 18],
    ],
  );
  assert.match(
    say(sayLeaders(planted).says),
    /led by universities ended .* than those led by larger firms/,
  );
  const alike = sayLeaders(readLeaders(world((p) => p % 4 < 2)));
  assert.match(say(alike.says), /no kind of leader/);
});
