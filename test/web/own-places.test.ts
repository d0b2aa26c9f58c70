import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { bringRegister } from './bring-register.ts';
import { assertReadableInBoth } from './readable.ts';
import { settled, withServer } from './with-server.ts';

const site = withServer();

/** What a browser says of an answer that refuses; here the refusals are asked for. */
const REFUSED = /status of (404|422)/;

const HEAD = 'id,name,kind,region\n';
const LISTS = [
  { day: '2025-01-15', rows: 'F1,Rossi,firm,ITH54\nU1,Uni,university,ITH55\n' },
  { day: '2026-01-15', rows: 'F1,Rossi,firm,ITH55\nF3,Verdi,firm,ITH5\n' },
].map(({ day, rows }) => ({
  name: `members-${day}.csv`,
  text: HEAD + rows,
  source: 'members',
  day,
}));

describe('making the register one’s own', () => {
  test('a place is drawn over the published network, seen, changed, removed and put back (hand)', async () => {
    const { page, context, errors } = await site.open('/w/horizon-europe/p/ITH5/own-places');
    await page.getByText('Nothing is drawn yet').waitFor();
    await assertReadableInBoth(page);
    await page.getByRole('button', { name: 'Draw a place' }).click();
    await page.getByLabel('Name', { exact: true }).fill('Emilia-Romagna and Tuscany');
    const regions = page.getByRole('combobox', { name: 'Region, or code it begins with' });
    await regions.fill('ITH5');
    await regions.press('Enter');
    await regions.fill('ITX9');
    await regions.press('Enter');
    assert.match(await page.getByRole('alert').innerText(), /not in the code list: "ITX9"/);
    await page.getByRole('button', { name: /^Take out ITX9/ }).click();
    await regions.fill('ITI1');
    await regions.press('Enter');
    await page.getByText('465 organisations').waitFor();
    await page.getByLabel('Your name').fill('Ada');
    await assertReadableInBoth(page);
    await page.getByRole('button', { name: 'Keep the place' }).click();
    await page.getByRole('link', { name: 'See its overview' }).click();
    await page.waitForURL('**/p/my-emilia-romagna-and-tuscany/overview');
    await page
      .getByText(/465 organisations/)
      .first()
      .waitFor();
    await page.goto('/w/horizon-europe/p/ITH5/own-places');
    await page.getByRole('button', { name: 'Change Emilia-Romagna and Tuscany' }).click();
    await page.getByRole('button', { name: 'One more line' }).click();
    await page.getByRole('checkbox', { name: 'university', exact: true }).check();
    await page.getByText(/^\d\d? organisations?$/).waitFor();
    await page.getByRole('button', { name: 'Keep the change' }).click();
    await page.getByRole('heading', { name: 'Every change' }).waitFor();
    await page.getByRole('button', { name: 'Remove Emilia-Romagna and Tuscany' }).click();
    assert.match(await page.locator('form.draw').innerText(), /It holds .* organisations/);
    await page.getByRole('button', { name: 'Remove', exact: true }).click();
    await page.getByText('Nothing is drawn yet').waitFor();
    await page.getByRole('button', { name: /Let it stand again .* 1$/ }).click();
    await page.getByRole('cell', { name: '465' }).first().waitFor();
    await assertReadableInBoth(page);
    assert.deepEqual(
      errors.filter((error) => !REFUSED.test(error)),
      [],
    );
    await context.close();
  });

  test('what changed between two periods, as picture and table (hand)', async () => {
    const { page, context, errors } = await site.open(
      '/w/horizon-europe/p/MT/changes?from=2021..2023&to=2024..2025',
    );
    await page.getByRole('heading', { name: 'Numbers on both sides' }).waitFor();
    await assertReadableInBoth(page);
    await page.keyboard.press('t');
    await page.getByRole('table', { name: /Who came, stayed and left/ }).waitFor();
    await page.getByLabel('First year of earlier side').selectOption('2022');
    await page.waitForURL(/from=2022/);
    await settled(page);
    await page.goto('/w/horizon-europe/p/MT/changes?from=yesterday');
    assert.match(await page.getByRole('alert').innerText(), /2021\.\.2023/);
    assert.deepEqual(
      errors.filter((error) => !REFUSED.test(error)),
      [],
    );
    await context.close();
  });

  test('a fact is corrected in place by keyboard, refused where it cannot be, and taken back (hand)', async () => {
    const { page, context, errors } = await site.open('/w/horizon-europe/p/MT/own-places');
    await bringRegister(site.url(), 'Valley', LISTS);
    await page.goto('/w/valley/p/all/actors/F3');
    await settled(page);
    await assertReadableInBoth(page);
    await page.getByRole('button', { name: 'Correct latitude' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('144');
    await page.getByLabel('Why').fill('measured');
    await page.getByLabel('Your name').fill('Ada');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').innerText(), /No latitude is so large/);
    await assertReadableInBoth(page);
    await page.keyboard.press('Escape');
    assert.equal(
      await page.evaluate(() => document.activeElement?.textContent),
      'Correct latitude',
    );
    await page.getByRole('button', { name: 'Correct region' }).click();
    await page.getByLabel('What is right').fill('ITH54');
    await page.getByLabel('Why').fill('moved');
    await page.keyboard.press('Enter');
    await page.getByText('Kept. The source stays as it was').waitFor();
    assert.match(await page.locator('.told').innerText(), /was “ITH5”; Ada, .*: moved/);
    await assertReadableInBoth(page);
    await page.getByRole('button', { name: 'Take back region' }).click();
    await page.getByText('Taken back').waitFor();
    await page.goto('/w/valley/p/all/changes');
    await settled(page);
    assert.match(await page.locator('main').innerText(), /One organisation came/);
    assert.deepEqual(
      errors.filter((error) => !REFUSED.test(error)),
      [],
    );
    await context.close();
  });
});
