import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { testReadable } from './readable.ts';
import { settled, withServer } from './with-server.ts';

const HERE = '/w/horizon-europe/p/ITH5/mapping';

const site = withServer();

describe('what a place is made of', () => {
  test('says first that fields are a stand-in, T turns pictures into the table, definitions open (hand)', async () => {
    const { page, context, errors } = await site.open(HERE);
    await page.getByRole('heading', { name: /Fields of research, a stand-in/ }).waitFor();
    await settled(page);
    assert.match(await page.locator('main').innerText(), /Cannot tell whether Emilia-Romagna/);
    await page.keyboard.press('t');
    await page.getByRole('table', { name: 'Industries of the place with every number' }).waitFor();
    await page.getByText('How each number is made').click();
    await page.getByRole('table', { name: /Definitions/ }).waitFor();
    await page.getByLabel('Cut').selectOption('broad');
    await page.waitForURL('**detail=broad**');
    assert.deepEqual(errors, []);
    await context.close();
  });

  testReadable(site, [HERE, `${HERE}?view=table`]);
});
