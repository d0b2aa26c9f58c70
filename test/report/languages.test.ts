import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { test } from 'node:test';
import { computeHere } from '../../src/app/compute.ts';
import type { Context } from '../../src/app/context.ts';
import { openJobs } from '../../src/app/jobs.ts';
import { listLanguages, openLanguage } from '../../src/app/languages.ts';
import { openFiles } from '../../src/app/open-files.ts';
import { ANYONE, OWNER, release } from '../../src/app/release.ts';
import { showFindings } from '../../src/app/show-findings.ts';
import { showOverview } from '../../src/app/show-overview.ts';
import type { Workspace } from '../../src/app/workspace.ts';
import { writeCaseReport, writeReport } from '../../src/app/write-report.ts';
import { message } from '../../src/domain/message.ts';
import { ENGLISH, say } from '../../src/domain/say.ts';
import { bring, newWorkspace, ownContext } from '../app/own-context.ts';
import { bundledSnapshot } from '../bundled.ts';
import { ROOT, filesBelow } from '../house/rooms.ts';
import { openTestStore } from '../store/with-store.ts';

const LANGUAGES = listLanguages()
  .map(({ code }) => code)
  .filter((code) => code !== ENGLISH.code);

const bundled: Workspace = {
  id: 'horizon-europe',
  name: 'horizon-europe',
  title: 'Horizon Europe',
  published: true,
  snapshot: await bundledSnapshot(),
  imports: () => Promise.resolve([]),
};
const context: Context = {
  workspaces: new Map([[bundled.id, bundled]]),
  compute: computeHere(),
  jobs: openJobs(),
  audience: ANYONE,
  register: null,
};

/** What a template asks for: names of values, and those whose plural it writes. */
function placeholders(template: string): readonly string[] {
  return [...template.matchAll(/\{(\w+)(\|[^|{}]*\|[^{}]*)?\}/g)].map(([, name]) => name!);
}

test('a report of a large place, of a small one and of a documented case is wholly translated (identity)', async () => {
  for (const language of LANGUAGES) {
    for (const place of ['ITH5', 'MT', 'AT34'])
      assert.deepEqual(
        release(ANYONE, await writeReport(context, { workspace: bundled.id, place, language }))
          .untranslated,
        [],
        `${language} ${place}`,
      );
    for (const id of ['penang-electronics', 'jepara-furniture', 'bangalore-software'])
      assert.deepEqual(
        release(ANYONE, writeCaseReport({ id, language })).untranslated,
        [],
        `${language} ${id}`,
      );
  }
});

test('a report of the sample register is wholly translated (identity)', async () => {
  const { store } = await openTestStore();
  const own = ownContext(store);
  const workspace = await newWorkspace(own, 'Sample');
  for (const name of [
    'soci-2026.csv',
    'progetti-2026.csv',
    'partecipazioni-2026.csv',
    'forniture-2026.csv',
  ])
    await bring(own, workspace, name, readFileSync(join(ROOT, 'data', 'sample', name), 'utf8'), {
      source: name,
    });
  for (const language of LANGUAGES)
    assert.deepEqual(
      release(OWNER, await writeReport(own, { workspace, place: 'all', language })).untranslated,
      [],
    );
});

test('a translation asks for no value its message does not have (identity)', async () => {
  const request = { workspace: bundled.id, place: 'ITH5' };
  const said = new Map<string, ReadonlySet<string>>();
  const gather = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('id' in value && 'text' in value && 'values' in value)
      said.set(String(value.id), new Set(Object.keys(value.values as object)));
    for (const part of Object.values(value)) gather(part);
  };
  gather(release(ANYONE, await showOverview(context, request)));
  gather(release(ANYONE, await showFindings(context, request)));
  for (const folder of ['sample', 'sample-district']) {
    const path = join(ROOT, 'data', folder);
    const files = await openFiles(path, { day: '2026-02-15', bearShare: 0.2 });
    const asked = { workspace: files.workspace, place: 'all' };
    const { audience } = files.context;
    gather(release(audience, await showOverview(files.context, asked)));
    gather(release(audience, await showFindings(files.context, asked)));
    for (const language of LANGUAGES) {
      const report = await writeReport(files.context, { ...asked, language });
      assert.deepEqual(release(audience, report).untranslated, [], folder);
    }
  }
  assert.ok(said.size > 400, `${said.size} messages`);
  for (const code of LANGUAGES) {
    const { words } = openLanguage(code);
    for (const [id, has] of said)
      for (const name of placeholders(words[id] ?? ''))
        assert.ok(has.has(name), `${code}: {${name}} in ${id}`);
  }
});

/** Messages that are written in one piece, by id: read from the source. */
function writtenMessages(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const call = /\b(?:message|word)\(\s*'([^'\n]+)',\s*'((?:[^'\\]|\\.)*)'/g;
  for (const path of filesBelow('src', ['.ts']).filter((each) => !/^src.web/.test(each)))
    for (const [, id, text] of readFileSync(join(ROOT, path), 'utf8').matchAll(call))
      found.set(id!, text!);
  return found;
}

test('a translation asks for what the English sentence asks for, and writes its plurals (identity)', () => {
  const written = writtenMessages();
  assert.ok(written.size > 300, `${written.size} messages`);
  for (const code of LANGUAGES) {
    const { words } = openLanguage(code);
    for (const [id, text] of written) {
      const template = words[id];
      if (template === undefined) continue;
      assert.deepEqual(
        [...new Set(placeholders(template))].sort(),
        [...new Set(placeholders(text))].sort(),
        `${code}: ${id}`,
      );
      assert.equal(
        template.split('**').length,
        text.split('**').length,
        `${code}: weight in ${id}`,
      );
    }
  }
});

test('what a claim is decided by is said with the values its reading gives (identity)', () => {
  const card = /\bfact:\s*'((?:[^'\\]|\\.)*)'/;
  for (const code of LANGUAGES) {
    const { words } = openLanguage(code);
    for (const path of filesBelow('src/diagnose/claims', ['.ts'])) {
      const fact = card.exec(readFileSync(join(ROOT, path), 'utf8'))?.[1];
      const id = basename(path, '.ts');
      const decided = words[`claim.${id}.decided`];
      if (fact === undefined || fact.startsWith('claim.')) continue;
      assert.ok(decided !== undefined, `${code}: ${id}`);
      assert.deepEqual(
        new Set(placeholders(decided).filter((name) => name !== 'typical')),
        new Set(placeholders(fact)),
        `${code}: ${id}`,
      );
    }
  }
});

test('braces of a translation close, and none is left over when it is said (identity)', () => {
  for (const code of LANGUAGES) {
    const language = openLanguage(code);
    for (const [id, template] of Object.entries(language.words)) {
      const values = Object.fromEntries(placeholders(template).map((name) => [name, { count: 1 }]));
      assert.doesNotMatch(say(message(id, template, values), language), /[{}|#]/, `${code}: ${id}`);
    }
  }
});

test('plurals follow the count, in every language (hand)', () => {
  const es = openLanguage('es');
  const places = (count: number): string =>
    say(message('report.numbers.against', '', { places: { count } }), es);
  assert.equal(places(1), 'frente a un territorio comparable');
  assert.equal(places(46), 'frente a 46 territorios comparables');
});

test('Spanish writes numbers, days and money as Spanish does (hand)', () => {
  const es = openLanguage('es');
  const written = (value: Parameters<typeof message>[2]): string =>
    say(message('x', '{v}', value), es).replaceAll('\u202f', ' ');
  assert.equal(written({ v: { number: 1.25 } }), '1,25');
  assert.equal(written({ v: { count: 12345 } }), '12 345');
  assert.equal(written({ v: { count: 1234 } }), '1234');
  assert.equal(written({ v: { share: 0.066 } }), '6,6 %');
  assert.equal(written({ v: { day: '2025-12-06' } }), '6 de diciembre de 2025');
  assert.equal(written({ v: { eur: 1_390_000 } }), '1,39 M€');
  assert.equal(written({ v: { eur: 1_240_000_000 } }), '1240 M€');
  assert.equal(written({ v: { eur: 211_000 } }), '211 000 €');
  assert.equal(written({ v: 'Almost two thirds' }), 'Casi dos tercios');
});

test('a language that is not there is refused with those that are (hand)', () => {
  assert.throws(() => openLanguage('xx'), /no such language/);
});
