import assert from 'node:assert/strict';
import { test } from 'node:test';
import { consortiaAreTooSmall } from '../../../src/diagnose/claims/consortia-are-too-small.ts';
import { supportIsTakenAlone } from '../../../src/diagnose/claims/support-is-taken-alone.ts';
import type { Claim } from '../../../src/diagnose/claim.ts';
import { choosesPartners, choosesToJoin } from '../../../src/diagnose/effect/funding-rules.ts';
import type { Finding } from '../../../src/diagnose/finding.ts';
import { say } from '../../../src/domain/say.ts';
import { perform } from '../../../src/method/perform.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import { tiny } from '../../snapshot/tiny.ts';
import { evidenceOn } from '../worlds.ts';

const BODIES = { x: 'firm YY11', y: 'firm YY11', z: 'firm YY11' };

/** Projects by instrument: how many, and their members; `#` is the number of the project. */
type Plan = Readonly<Record<string, readonly (readonly [count: number, members: string])[]>>;

function funded(plan: Plan, firms: number): Snapshot {
  const initiatives: Record<string, string> = {};
  const instrument: string[] = [];
  for (const [name, rows] of Object.entries(plan))
    for (const [count, members] of rows)
      for (let i = 1; i <= count; i++) {
        initiatives[`p${String(instrument.length).padStart(4, '0')}`] = members.replaceAll(
          '#',
          String(1 + ((i - 1) % firms)),
        );
        instrument.push(name);
      }
  const snapshot = tiny({
    actors: {
      ...Object.fromEntries(Array.from({ length: firms }, (_, i) => [`f${i + 1}`, 'firm ZZ11'])),
      ...BODIES,
    },
    initiatives,
  });
  return { ...snapshot, initiatives: { ...snapshot.initiatives, instrument } };
}

function read(claim: Claim, snapshot: Snapshot): Finding {
  return perform(claim, evidenceOn(snapshot, 'ZZ11'), {}, 1).value;
}

test('an instrument whose projects never have two asks for three, one of mostly single projects is made for one (hand)', () => {
  const view = placeView(
    funded(
      {
        big: [[20, 'f# x y']],
        rare: [[19, 'f# x y']],
        open: [
          [18, 'f# x y'],
          [2, 'f# x'],
        ],
        fellow: [
          [15, 'f#'],
          [9, 'f# x'],
        ],
        grant: [
          [19, 'f#'],
          [2, 'f# x'],
        ],
        '': [[30, 'f# x y']],
      },
      12,
    ),
    'ZZ11',
  );
  const of = (chooses: typeof choosesPartners): Record<string, boolean> =>
    Object.fromEntries(
      Array.from(view.initiatives, (i, j) => [
        view.snapshot.initiatives.instrument[i],
        chooses(view, j),
      ]),
    );
  assert.deepEqual(of(choosesPartners), {
    big: false,
    // Too few to show a rule
    rare: true,
    open: true,
    fellow: false,
    grant: false,
    // Nothing is known of the rules of what is not named
    '': true,
  });
  assert.deepEqual(of(choosesToJoin), {
    big: false,
    rare: true,
    open: false,
    fellow: true,
    grant: false,
    '': true,
  });
});

test('size that the rules explain decides nothing, and the sentence says so (hand)', () => {
  const { status, says } = read(
    consortiaAreTooSmall,
    funded({ big: [[60, 'f# x y z']], open: [[3, 'f# x y z']] }, 12),
  );
  assert.equal(status, 'cannot-tell');
  assert.equal(
    say(says),
    'By the rules, as the register shows them, 60 of the 63 joint projects had to have three partners or were made for one; 3 leave the number open, and ten are needed to tell.',
  );
});

test('where the number is open it decides alone, whatever the rules make of the rest (recovery)', () => {
  const finding = read(
    consortiaAreTooSmall,
    funded({ big: [[400, 'f# x y z']], open: [[40, 'f# x']] }, 12),
  );
  assert.equal(finding.status, 'holds');
  assert.equal(finding.effect?.value, 1);
  // All joint projects taken together would say the opposite
  assert.ok(finding.numbers[0].value < 0.1);
});

test('firms that could not go alone say nothing of going alone (hand)', () => {
  const forced = funded({ big: [[60, 'f# x y']] }, 12);
  assert.equal(read(supportIsTakenAlone, forced).status, 'cannot-tell');
  const mixed = funded(
    {
      big: [[60, 'f# x y']],
      voucher: [
        [60, 'f#'],
        [12, 'x y'],
      ],
    },
    12,
  );
  const finding = read(supportIsTakenAlone, mixed);
  assert.equal(finding.status, 'holds');
  assert.equal(
    say(finding.says),
    '12 of 12 firms that could choose took part only in projects of their own.',
  );
});
