import assert from 'node:assert/strict';
import { test } from 'node:test';
import { say } from '../../src/domain/say.ts';
import { obstaclesShown } from '../../src/wire/show-obstacles.ts';
import { systemShown } from '../../src/wire/show-system.ts';
import { bundledSnapshot } from '../bundled.ts';
import { contextOn, TINY } from '../app/open-tiny.ts';
import { openDoor } from './open-door.ts';

const small = await openDoor(contextOn(TINY));
const large = await openDoor(contextOn(await bundledSnapshot()));

async function ask(door: typeof small, path: string): Promise<unknown> {
  const { status, text } = await door.ask(`/api/w/tiny/places/${path}`);
  assert.equal(status, 200, text.slice(0, 300));
  assert.doesNotMatch(text, /\bNaN\b|\bInfinity\b|\bundefined\b/);
  return JSON.parse(text);
}

test('a place too small to tell says so, with what each sign lacks (limit)', async () => {
  const { verdict, signs } = systemShown.parse(await ask(small, 'XX/system'));
  assert.equal(verdict.word, 'cannot-tell');
  for (const { missing, side } of signs)
    assert.equal(missing.length > 0, side === 'cannot-tell', `${side}`);
  const shown = obstaclesShown.parse(await ask(small, 'XX/obstacles'));
  assert.equal(shown.obstacles.length, 6);
  for (const section of [shown.summary, shown.scorecards, shown.overlap, shown.fit])
    assert.ok(section.missing.length > 0);
});

test('the bundled region says that projects made its ties, and counts no rule of the programme (hand)', async () => {
  const shown = systemShown.parse(await ask(large, 'DE21/system'));
  const sign = (id: string) => shown.signs.find((each) => each.id === id)!;
  assert.match(say(sign('own-firm-ties').says), /^Every tie in this record was made by a funded/);
  assert.notEqual(sign('projects-of-two').silent, null);
  assert.notEqual(sign('across-industries').silent, null);
  for (const { matter, side } of shown.verdict.voices)
    if (matter === 'consortia' || matter === 'industries') assert.equal(side, 'cannot-tell');
  for (const { position, side } of shown.signs)
    assert.equal(position === null, side === 'cannot-tell');
  assert.equal(
    (await large.ask('/api/w/tiny/places/DE21/system')).text,
    (await large.ask('/api/w/tiny/places/DE21/system')).text,
  );
});

test('every project of the bundled region has money and no outcome, and the list says so (hand)', async () => {
  const { inputs, obstacles } = obstaclesShown.parse(await ask(large, 'ITH5/obstacles'));
  assert.equal(inputs.known, inputs.withoutOutcome);
  assert.ok(inputs.ledgers.every(({ outcomes }) => outcomes.length === 0));
  for (const { instruments, owner } of obstacles) {
    assert.ok(owner.length > 0);
    for (const { source } of instruments) assert.match(source, /\(\d{4}\)|Hsieh/);
  }
});
