import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { bringRegister } from './bring-register.ts';
import { testReadable } from './readable.ts';
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

describe('a register of members and who supplies whom', () => {
  before(() =>
    bringRegister(site.url(), 'Ties', [
      { name: 'members.csv', text: MEMBERS, source: 'club-2026' },
      { name: 'ties.csv', text: TIES, source: 'club-2026' },
    ]),
  );

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

  testReadable(site, PAGES);
});
