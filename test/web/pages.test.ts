import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testReadable } from './readable.ts';
import { titled, withServer } from './with-server.ts';

const HERE = '/w/horizon-europe/p/ITH5';
const PAGES = [
  '/',
  `${HERE}/overview`,
  `${HERE}/overview?measure=firm-tie-share`,
  `${HERE}/network`,
  `${HERE}/network?view=table`,
  `${HERE}/map`,
  `${HERE}/actors`,
  `${HERE}/findings`,
  `${HERE}/findings/small-firms-tie-to-research`,
  `${HERE}/measures`,
  `${HERE}/measures/firm-tie-share`,
  `${HERE}/measures/firm-tie-share?view=table`,
  `${HERE}/introductions`,
  `${HERE}/introductions?view=table`,
  `${HERE}/imports`,
  `${HERE}/rehearse`,
  `${HERE}/evaluate`,
];

const site = withServer();

describe('the way of an analyst', () => {
  test('from the list of places to a number and how it is made, and Back again (hand)', async () => {
    const { page, context, errors } = await site.open('/');
    await page.getByRole('searchbox').fill('emilia');
    await page
      .getByRole('link', { name: /Emilia-Romagna/ })
      .first()
      .click();
    await page.waitForURL(`**${HERE}/overview`);
    await titled(page, 'Overview');
    assert.match(await page.title(), /^Overview – Emilia-Romagna – Mesoscope$/);
    assert.match(await page.locator('.lead').innerText(), /250 organisations[\s\S]*6\.6\s%/);

    await page.getByRole('button', { name: /how Ties that join two firms is made/ }).click();
    const drawer = page.getByRole('dialog', { name: 'How this number is made' });
    await drawer.getByRole('heading', { name: 'Ties that join two firms' }).waitFor();
    assert.match(page.url(), /\?measure=firm-tie-share$/);
    assert.match(await drawer.innerText(), /6\.6\s%[\s\S]*42nd of 47/);

    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    assert.match(page.url(), /\/overview$/);
    const focused = await page.evaluate(() => document.activeElement?.textContent ?? '');
    assert.match(focused, /how Ties that join two firms is made/);

    await page.goBack();
    await drawer.waitFor();
    await page.goBack();
    await drawer.waitFor({ state: 'detached' });
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('a copied address opens the same finding with the same filters (identity)', async () => {
    const first = await site.open(`${HERE}/findings`);
    await first.page.getByRole('button', { name: /holds/ }).click();
    await first.page.locator('.clist a').nth(1).click();
    await first.page.locator('.clist li:nth-child(2) a[aria-current]').waitFor();
    const seen = await first.page.locator('main').innerText();
    const second = await site.open(
      new URL(first.page.url()).pathname + new URL(first.page.url()).search,
    );
    assert.equal(await second.page.locator('main').innerText(), seen);
    assert.ok(
      (await second.page.locator('.clist .status').allInnerTexts()).every(
        (text) => text === 'holds',
      ),
    );
    await first.context.close();
    await second.context.close();
  });

  test('another comparison is kept from page to page, and the address says it (identity)', async () => {
    const { page, context } = await site.open(`${HERE}/overview?group=new-members`);
    assert.match(await page.locator('#numbers').innerText(), /members since 2004/);
    await page.getByRole('link', { name: 'Findings', exact: true }).first().click();
    await titled(page, 'Findings');
    assert.match(page.url(), /\/findings\?group=new-members$/);
    await context.close();
  });

  test('the slash opens the search, arrows and Enter go where it points (hand)', async () => {
    const { page, context } = await site.open(`${HERE}/overview`);
    await page.keyboard.press('/');
    await page.getByRole('searchbox').fill('bologna');
    await page.getByRole('option', { name: 'Bologna', exact: true }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.locator('.hit[data-focused]', { hasText: 'Bologna' }).waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL('**/p/ITH55/overview');
    await context.close();
  });

  test('T changes between picture and table (hand)', async () => {
    const { page, context } = await site.open(`${HERE}/measures/firm-tie-share`);
    assert.equal(await page.getByRole('table', { name: /Comparable places/ }).count(), 0);
    await page.keyboard.press('t');
    await page.getByRole('table', { name: /Comparable places/ }).waitFor();
    assert.match(page.url(), /view=table/);
    await context.close();
  });

  test('an unknown place says what is wrong, the value and what would be right (hand)', async () => {
    const { page, context } = await site.open('/w/horizon-europe/p/ITX9/overview');
    const said = await page.getByRole('alert').innerText();
    assert.match(said, /no such place/i);
    assert.match(said, /ITX9/);
    await context.close();
  });
});

describe('one screen, one sheet', () => {
  test('the overview fits a laptop without scrolling, in light and dark (limit)', async () => {
    for (const dark of [false, true]) {
      const { page, context } = await site.open(`${HERE}/overview`, { dark });
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      assert.ok(height <= 860, `${height} px high`);
      await context.close();
    }
  });

  test('the overview prints on one sheet of A4 (limit)', async () => {
    const { page, context } = await site.open(`${HERE}/overview`);
    const pdf = await page.pdf({ format: 'A4', preferCSSPageSize: true, printBackground: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page[^s]/g)?.length;
    assert.equal(pages, 1);
    await context.close();
  });
});

describe('everybody can read it', () => {
  testReadable(site, PAGES);
});
