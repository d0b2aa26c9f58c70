import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { bringRegister } from './bring-register.ts';
import { testReadable } from './readable.ts';
import { withServer } from './with-server.ts';

const site = withServer();
const HERE = '/w/valle/p/all';
const MEMBERS = 'id,name,kind\nF1,Rossi,firm\nF2,Bianchi,firm\nF3,Verdi,firm\n';

describe('ladder, pillars and capitals of a place', () => {
  before(() => bringRegister(site.url(), 'Valle', [{ name: 'members.csv', text: MEMBERS }]));

  test('from nothing scored to two people who differ, and what they agree on (hand)', async () => {
    const { page, context, errors } = await site.open(`${HERE}/pillars`);
    await page.getByText('Nothing is scored yet').waitFor();
    await page.getByRole('link', { name: 'Score pillars' }).click();
    const score = async (who: string, name: string, phase: string): Promise<void> => {
      await page.getByLabel('Who scores').selectOption({ label: who });
      if (name !== '') await page.getByLabel('Name').fill(name);
      await page
        .getByRole('group', { name: 'Network cohesion' })
        .getByRole('radio', { name: phase })
        .check();
      const button = page.getByRole('button', { name: 'Keep 1 score' });
      assert.equal(await button.isDisabled(), true);
      await page.getByLabel(/What was seen/).fill(`${name}: seen on the spot`);
      await button.click();
      await page.getByText('1 score is kept').waitFor();
    };
    await score('I do', 'Anna', '2 learning');
    await score('I do', 'Bruno', '4 advanced');
    await page.getByRole('link', { name: 'See the result' }).click();
    await page.getByText('not agreed: the lower median').first().waitFor();
    await page.goBack();
    await page.getByLabel('Sitting').fill('2');
    await score('what we agreed on', '', '4 advanced');
    await page.getByRole('link', { name: 'See the result' }).click();
    await page.getByRole('heading', { name: 'Who does not share it' }).waitFor();
    const row = page.getByRole('row', { name: /Network cohesion/ });
    // Until what was kept is read anew, the page shows what stood there before
    await row.filter({ hasText: 'Anna: seen on the spot' }).first().waitFor();
    assert.match(await row.first().innerText(), /agreed/);
    assert.match(await row.last().innerText(), /Anna[\s\S]*2[\s\S]*Anna: seen on the spot/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('a firm found by its name is rated and stands on the ladder (hand)', async () => {
    const { page, context, errors } = await site.open(`${HERE}/ladder`);
    await page.getByText('No firm of this place is rated yet').waitFor();
    await page.getByRole('link', { name: 'Rate firms' }).click();
    await page.getByLabel('Firm', { exact: true }).fill('bianchi');
    await page.getByLabel('Who scores').selectOption({ label: 'the firm itself' });
    await page.getByRole('group', { name: 'Process' }).getByRole('radio', { name: /^3/ }).check();
    await page.getByRole('button', { name: 'Keep 1 score' }).click();
    await page.getByRole('link', { name: 'See the result' }).click();
    await page.getByText('1 of 3 firms are rated').waitFor();
    await page.keyboard.press('t');
    await page.getByRole('table', { name: 'Firms exactly at each level' }).waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('grades tried on a published region are answered and kept in the address alone (hand)', async () => {
    const { page, context, errors } = await site.open('/w/horizon-europe/p/ITH5/pillars');
    for (const [label, value] of [
      ['Technical skills', '3'],
      ['Managerial and marketing skills', '2'],
      ['Ties among firms', '5'],
      ['Demanding demand', '4'],
    ])
      await page.getByRole('combobox', { name: label }).selectOption(value);
    await page.getByText('Weakest here: managerial and marketing skills').waitFor();
    await page.getByRole('heading', { name: 'Nearest cases' }).waitFor();
    assert.match(page.url(), /grades=3,2,,,5,,,4,,/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  testReadable(site, [
    `${HERE}/ladder`,
    `${HERE}/ladder/enter`,
    `${HERE}/pillars`,
    `${HERE}/pillars/enter?what=aspects`,
    '/w/horizon-europe/p/ITH5/pillars?grades=3,2,,,5,,,4,,',
  ]);
});
