import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import test from 'node:test';
import { runCli } from './run-cli.ts';

const data = mkdtempSync(join(tmpdir(), 'mesoscope-own-'));
test.after(() => rmSync(data, { recursive: true, force: true }));

test('a place drawn on the command line is there for the next command, with the number of its twin (twin)', async () => {
  const drawn = await runCli(['define', 'My Malta', '--region', 'MT', '--by', 'Ada'], data);
  assert.equal(drawn.code, 0, drawn.stderr);
  assert.match(drawn.stdout, /my-my-malta/);
  const value = async (place: string): Promise<unknown> => {
    const ran = await runCli(['measure', 'firm-tie-share', '--place', place, '--json'], data);
    assert.equal(ran.code, 0, ran.stderr);
    return JSON.parse(ran.stdout).measurement.value;
  };
  assert.equal(await value('my-my-malta'), await value('MT'));
});

test('what cannot be drawn or compared ends with 3, one sentence and its remedy (limit)', async () => {
  for (const [args, what] of [
    [
      ['define', 'Nowhere', '--region', 'QQ9'],
      /region code is not in the code list: "QQ9"\n {2}\S/,
    ],
    [['define', 'Nothing'], /no condition.*\n {2}at least one condition/],
    [
      ['compare', 'MT', '--from', 'yesterday'],
      /not a day or a period: "yesterday"\n {2}a day such as/,
    ],
    [['undefine', 'my-nothing'], /no such own place: "my-nothing"/],
  ] as const) {
    const ran = await runCli(args, data);
    assert.equal(ran.code, 3, ran.stdout);
    assert.match(ran.stderr, what);
    assert.doesNotMatch(ran.stderr, /\n\s+at \S+ \(|node:internal/);
  }
});

test('two periods are compared, and the place goes again (hand)', async () => {
  const ran = await runCli(
    ['compare', 'my-my-malta', '--from', '2021..2023', '--to', '2024..2025', '--json'],
    data,
  );
  assert.equal(ran.code, 0, ran.stderr);
  const { actors, before, after } = JSON.parse(ran.stdout);
  assert.equal(before.actors, actors.stayed + actors.leftCount);
  assert.equal(after.actors, actors.stayed + actors.cameCount);
  const gone = await runCli(['undefine', 'my-my-malta', '--by', 'Ada'], data);
  assert.equal(gone.code, 0, gone.stderr);
  assert.match(gone.stderr, /no place of your own is drawn/);
});
