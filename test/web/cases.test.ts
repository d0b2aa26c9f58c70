import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testReadable } from './readable.ts';
import { settled, withServer } from './with-server.ts';

const HERE = '/w/horizon-europe/p/ITH5/cases';
const PAGES = [
  HERE,
  `${HERE}?view=table`,
  `${HERE}/penang-electronics`,
  `${HERE}/qiaotou-buttons?view=table`,
  `${HERE}/bangalore-software`,
  `${HERE}/tiruppur-knitwear`,
];

const site = withServer();

describe('the casebook', () => {
  test('from the list to a case that says what is refused and why, and Back (hand)', async () => {
    const { page, context, errors } = await site.open(HERE);
    await page.getByRole('link', { name: /Bangalore software/ }).click();
    await page.getByRole('heading', { level: 1, name: 'Bangalore software' }).waitFor();
    await settled(page);
    const said = await page.locator('main').innerText();
    assert.match(said, /Weakest here: demanding demand/);
    assert.match(said, /Training infrastructure alone: demanding demand is at 1/);
    assert.match(said, /Unstable/);
    await page.goBack();
    await page.getByRole('heading', { name: 'All cases' }).waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('a press on the picture opens the case, T turns bars into counts (hand)', async () => {
    const { page, context } = await site.open(HERE);
    await page.locator('[data-about="qiaotou-buttons"] text').first().click();
    await page.waitForURL('**/cases/qiaotou-buttons');
    await page.getByText('mean level 3.07 to 3.17').waitFor();
    await page.keyboard.press('t');
    await page.getByRole('table', { name: /Firms on the ladder/ }).waitFor();
    await context.close();
  });

  test('an unknown case says what is wrong and what would be right (hand)', async () => {
    const { page, context } = await site.open(`${HERE}/penang`);
    assert.match(await page.getByRole('alert').innerText(), /penang-electronics/);
    await context.close();
  });

  testReadable(site, PAGES, { also: [{ width: 2200 }] });
});
