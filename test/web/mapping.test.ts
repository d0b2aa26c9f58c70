import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
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

  for (const path of [HERE, `${HERE}?view=table`])
    test(`${path} is free of what axe finds, in light and dark (oracle)`, async () => {
      for (const [width, dark] of [
        [360, false],
        [1280, true],
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
