import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import type { Page } from 'playwright-core';
import { assertReadableInBoth } from './readable.ts';
import { settled, withServer } from './with-server.ts';

const site = withServer();

/** Takes one file of the sample to its ledger. */
async function toLedger(page: Page, workspace: string, file: string): Promise<string> {
  await page.goto(`/w/${workspace}/import`);
  await settled(page);
  await page.getByRole('button', { name: file }).click();
  await page.waitForURL(/step=reading/);
  await settled(page);
  await page.getByRole('button', { name: 'On to mapping' }).click();
  await page.waitForURL(/step=mapping/);
  return counted(page);
}

/** Counts the rows of a file that is mapped, and gives the balance. */
async function counted(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Count the rows' }).click();
  await page.getByRole('button', { name: 'Import', exact: true }).waitFor();
  return balance(page);
}

async function balance(page: Page): Promise<string> {
  return (await page.locator('.bal b').allInnerTexts()).join(' ');
}

async function stored(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await page.getByText('Stored. It can be undone').waitFor();
}

describe('the way of who brings data', () => {
  test('messy files become a register: read, mapped, counted, decided, diagnosed, undone (hand)', async () => {
    const { page, context, errors } = await site.open('/');
    await page.getByRole('link', { name: 'Bring your own data' }).click();
    await page.waitForURL('**/bring');
    await settled(page);
    await assertReadableInBoth(page);
    await page.getByLabel('Name of the new workspace').fill('Packaging valley');
    await page.getByRole('button', { name: 'Make it' }).click();
    await page.waitForURL('**/w/packaging-valley/import');
    await settled(page);
    await assertReadableInBoth(page);

    // what was sniffed is shown with its reason, and can be changed
    await page.getByRole('button', { name: 'soci-2026.csv' }).click();
    await page.waitForURL(/step=reading/);
    await settled(page);
    assert.equal(await page.getByLabel('Encoding').inputValue(), 'windows-1252');
    assert.match(await page.locator('.matters').innerText(), /comma, as in 2\.030,0/);
    await page.getByLabel('Encoding').selectOption('windows-1251');
    await page.getByRole('cell', { name: 'sм', exact: true }).first().waitFor();
    await page.getByLabel('Encoding').selectOption('windows-1252');
    await page.getByRole('cell', { name: 'sì', exact: true }).first().waitFor();
    await assertReadableInBoth(page);

    // a list in which nobody is named by id or by name is not counted
    await page.getByRole('button', { name: 'On to mapping' }).click();
    const name = page.getByLabel('Where “Ragione sociale” goes');
    await name.selectOption('ignored');
    await page.getByLabel('Where “Codice” goes').selectOption('ignored');
    await page.getByText('Still needed: name.').waitFor();
    assert.ok(await page.getByRole('button', { name: 'Count the rows' }).isDisabled());
    await name.selectOption('attribute:name');
    await page.getByLabel('Where “Codice” goes').selectOption('attribute:id');
    await page.getByLabel('What “cooperativa” means').selectOption('firm');
    await assertReadableInBoth(page);
    assert.equal(await counted(page), '67 63 1 3');
    assert.doesNotMatch(await page.locator('main').innerText(), /cooperativa/);
    await assertReadableInBoth(page);
    await stored(page);

    // rejected rows come back with their reasons, to be mended
    const [rejected] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download the rejected rows' }).click(),
    ]);
    const rows = await readFile(await rejected.path(), 'utf8');
    assert.match(rows, /Ragione sociale/);
    assert.equal(rows.trim().split('\n').length, 4);

    for (const [file, rows] of [
      ['forniture-2026.csv', '127 124 1 2'],
      ['progetti-2026.csv', '16 15 0 1'],
      ['partecipazioni-2026.csv', '61 58 1 2'],
    ] as const) {
      assert.equal(await toLedger(page, 'packaging-valley', file), rows);
      await stored(page);
    }

    // proposals are answered with keys, and an answer is taken back
    await page.goto('/w/packaging-valley/review');
    await settled(page);
    await assertReadableInBoth(page);
    const waiting = async (): Promise<string> =>
      (await page.locator('.pair h2').innerText()).replace(/^Pair 1 of (\d+)[\s\S]*/, '$1');
    const before = Number(await waiting());
    assert.ok(before > 0);
    await page.keyboard.press('s');
    await page.getByText('Write your name first').waitFor();
    await page.getByLabel('Your name').fill('A. Manager');
    await page.getByRole('heading', { name: /Pair 1 of/ }).click();
    await page.keyboard.press('s');
    await page.getByText('One answer kept.').waitFor();
    await page
      .locator('.pair h2')
      .filter({ hasNotText: `Pair 1 of ${before}` })
      .waitFor();
    assert.ok(Number(await waiting()) < before);
    await page.keyboard.press('u');
    await page.getByText('Taken back.').waitFor();
    await page.getByRole('heading', { name: `Pair 1 of ${before}` }).waitFor();
    await page.getByRole('button', { name: 'Decided' }).click();
    await page.getByText('taken back by A. Manager').waitFor();
    await assertReadableInBoth(page);

    // the diagnosis the bundled regions have
    await page.goto('/w/packaging-valley');
    await settled(page);
    await assertReadableInBoth(page);
    await page.getByRole('link', { name: /whole register/i }).click();
    await page.waitForURL('**/p/all/overview');
    await settled(page);
    await page
      .getByRole('heading', { name: /findings/i })
      .first()
      .waitFor();

    // undo shows what hangs on an import, and asks
    await page.goto('/w/packaging-valley/imports');
    await settled(page);
    await assertReadableInBoth(page);
    assert.equal(await page.locator('.ledger').count(), 4);
    await page.getByRole('button', { name: 'Undo this import' }).first().click();
    await page.getByText(/statements about organisations/).waitFor();
    await assertReadableInBoth(page);
    await page.getByRole('button', { name: 'Undo it' }).click();
    await page.locator('.ledger').nth(3).waitFor({ state: 'detached' });
    assert.equal(await page.locator('.ledger').count(), 3);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('published data show no control that writes (limit)', async () => {
    for (const path of ['imports', 'import', 'review']) {
      const { page, context } = await site.open(`/w/horizon-europe/${path}`);
      for (const label of [/undo/i, /^import$/i, /choose a file/i, /^same$/i])
        assert.equal(await page.getByRole('button', { name: label }).count(), 0, path);
      assert.equal(await page.getByRole('link', { name: 'Import a file' }).count(), 0, path);
      await context.close();
    }
  });
});
