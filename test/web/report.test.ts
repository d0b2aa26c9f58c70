import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testReadable } from './readable.ts';
import { settled, withServer } from './with-server.ts';

const HERE = '/w/horizon-europe/p/ITH5';

const site = withServer();

describe('the home of the diagnosis and the report', () => {
  test('one sentence, its evidence one press away, each part in a line, and the way to the report (hand)', async () => {
    const { page, context, errors } = await site.open(`${HERE}/diagnosis`);
    const main = page.locator('main');
    assert.match(await main.innerText(), /What holds it back most: 6\.6/);
    assert.ok((await main.locator('.answers li').count()) >= 7);
    assert.match(await main.locator('.answers').innerText(), /cannot tell/);
    await page.getByRole('link', { name: 'The evidence for it' }).click();
    await page.waitForURL('**/findings/firms-rarely-work-together*');
    await page.goBack();
    await page.getByRole('link', { name: 'Make the report' }).click();
    await page.waitForURL('**/report*');
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('language and sections stand in the address, and the preview follows them (hand)', async () => {
    const { page, context, errors } = await site.open(
      `${HERE}/report?language=es&sections=summary,action-plan`,
    );
    await settled(page);
    const paper = page.frameLocator('iframe');
    await paper.getByRole('heading', { name: 'Resumen' }).waitFor();
    assert.equal(await paper.locator('html').getAttribute('lang'), 'es');
    assert.equal(await paper.locator('section.part').count(), 2);
    await page.getByRole('checkbox', { name: 'Annex' }).check();
    await page.waitForURL(/sections=summary,action-plan,annex/);
    await paper.locator('#annex').waitFor();
    const href = await page.getByRole('link', { name: 'Download the file' }).getAttribute('href');
    assert.match(href ?? '', /language=es/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  testReadable(site, [`${HERE}/diagnosis`, `${HERE}/report?sections=summary`]);
});
