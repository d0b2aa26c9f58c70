import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
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

  for (const path of PAGES)
    test(`${path} is free of what axe finds, in light and dark, on every screen (oracle)`, async () => {
      for (const [width, dark] of [
        [360, false],
        [1280, true],
        [2200, false],
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
