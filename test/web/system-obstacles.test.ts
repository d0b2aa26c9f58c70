import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testReadable } from './readable.ts';
import { settled, withServer } from './with-server.ts';

const HERE = '/w/horizon-europe/p/DE21';
const PAGES = [`${HERE}/system`, `${HERE}/system?view=table`, `${HERE}/obstacles`];

const site = withServer();

describe('system or champions, obstacles and support', () => {
  test('a press on a row of the picture opens how it is made; T turns dots into a table (hand)', async () => {
    const { page, context, errors } = await site.open(`${HERE}/system`);
    await page.locator('[data-about="own-firm-ties"] text').first().click();
    const fold = page.locator('#how-own-firm-ties');
    await fold.getByText(/funded project/).waitFor();
    assert.match(await fold.innerText(), /25.% or less, for a system at 50.% or more/);
    await page.keyboard.press('t');
    await page.getByRole('table', { name: /Signs, their values/ }).waitFor();
    assert.match(await page.locator('main').innerText(), /Growth is not read as networking/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('what is not known says which table with which column would tell it (hand)', async () => {
    const { page, context, errors } = await site.open(`${HERE}/obstacles`);
    const said = await page.locator('main').innerText();
    for (const code of ['obstacle:', 'user-score:', 'service:', 'on-board', 'outcome:'])
      assert.ok(said.includes(code), code);
    assert.match(said, /no outcome known/);
    await page.locator('summary', { hasText: 'Working together costs now' }).click();
    await page.getByText(/Joint work that firms leave early/).waitFor();
    await settled(page);
    assert.deepEqual(errors, []);
    await context.close();
  });

  testReadable(site, PAGES, {
    // folds open, so that what is in them is looked at too
    prepare: (page) =>
      page.evaluate(() => {
        for (const fold of document.querySelectorAll('main details')) fold.setAttribute('open', '');
      }),
  });
});
