import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { settled, withServer } from './with-server.ts';

const MEMBERS = [
  'id,name,kind,region,employees',
  ...Array.from(
    { length: 15 },
    (_, i) => `F${i},Firm ${i},firm,ITH54,${i % 5 === 0 ? 300 : 9 + i}`,
  ),
  'U,University,university,ITH55,',
].join('\n');

const TIES = [
  'from,to,kind,directed',
  ...[0, 5, 10].flatMap((hub) => [1, 2, 3, 4].map((k) => `F${hub + k},F${hub},supply,yes`)),
  'F9,F10,supply,yes',
  'F1,U,advice,no',
].join('\n');

const HERE = '/w/ties/p/all';
const PAGES = [
  '/w/ties',
  HERE,
  `${HERE}/network?tie=supply`,
  `${HERE}/introductions`,
  `${HERE}/actors/F0`,
];

const site = withServer();

/** Brings a list of members and who supplies whom as the import page does. */
async function bringTies(): Promise<void> {
  const { page, context } = await site.open('/');
  await page.evaluate(
    async ([members, ties]) => {
      const json = async (url: string, body: unknown): Promise<Record<string, unknown>> => {
        const answer = await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(body),
        });
        if (!answer.ok) throw new Error(`${url}: ${await answer.text()}`);
        return (await answer.json()) as Record<string, unknown>;
      };
      await json('/api/workspaces', { title: 'Ties' });
      for (const [name, text] of [
        ['members.csv', members],
        ['ties.csv', ties],
      ]) {
        const sent = await fetch(`/api/w/ties/files?name=${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/octet-stream' },
          body: text,
        });
        const { file, tables } = (await sent.json()) as {
          file: string;
          tables: { name: string; guess: { mapping: unknown } }[];
        };
        await json('/api/w/ties/imports', {
          file,
          choice: {},
          mappings: tables.map(({ name: table, guess }) => ({ table, mapping: guess.mapping })),
          source: {
            id: 'club-2026',
            title: 'Club',
            publisher: '',
            licence: '',
            day: '2026-01-15',
            acknowledgement: '',
            blindSpot: '',
          },
          bearShare: 0.5,
          rehearse: false,
        });
      }
    },
    [MEMBERS, TIES],
  );
  await context.close();
}

describe('a register of members and who supplies whom', () => {
  before(bringTies);

  test('another rule sizes its firms anew (hand)', async () => {
    const { page, context, errors } = await site.open('/w/ties');
    const sizes = page.getByRole('table', { name: 'Sizes of firms' });
    await sizes.waitFor();
    assert.match(await sizes.innerText(), /large\s+3/);
    await page.getByRole('combobox', { name: /^Rule/ }).selectOption('world-bank-2007');
    await page.getByLabel(/USD for one euro/).fill('1.1');
    await page.getByLabel(/Your name/).fill('me');
    await page.getByRole('button', { name: 'Size firms by this rule' }).click();
    await page.getByText('Chosen by me').waitFor();
    assert.match(await sizes.innerText(), /medium\s+3/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('the network is filtered by kind of tie, and an actor lists its ties (hand)', async () => {
    const { page, context, errors } = await site.open(`${HERE}/network?view=table`);
    await page.getByLabel(/^Tie(?!s)/).selectOption('advice');
    await page.waitForURL('**tie=advice**');
    await page.getByText(/leave out .* the ties of 13 pairs/).waitFor();
    await page.goto(`${HERE}/actors/F0`);
    await settled(page);
    const stated = page.getByRole('table', { name: 'Stated ties' });
    assert.equal((await stated.getByRole('row').all()).length, 5);
    assert.match(await stated.innerText(), /supply\s+from\s+Firm 1/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  for (const path of PAGES)
    test(`${path} is free of what axe finds, in light and dark (oracle)`, async () => {
      for (const [width, dark] of [
        [360, false],
        [1280, true],
      ] as const) {
        const { page, context, errors } = await site.open(path, { width, dark });
        const { violations } = await new AxeBuilder({ page }).analyze();
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
          [],
        );
        const wider = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        assert.ok(wider <= 0, `${path} at ${width} is ${wider} px too wide`);
        assert.deepEqual(errors, []);
        await context.close();
      }
    });
});
