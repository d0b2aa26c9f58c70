import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { settled, withServer } from './with-server.ts';

const site = withServer();

/** What a browser says of an answer that refuses; here the refusals are asked for. */
const REFUSED = /status of (404|422)/;

async function axe(page: Page): Promise<void> {
  for (const [width, theme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.evaluate((worn) => {
      document.documentElement.dataset['theme'] = worn;
    }, theme);
    const { violations } = await new AxeBuilder({ page }).analyze();
    assert.deepEqual(
      violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`),
      [],
      `${width} ${theme} ${page.url()}`,
    );
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    assert.ok(wide <= width, `${wide} px wide on ${width} at ${page.url()}`);
  }
  await page.setViewportSize({ width: 1280, height: 900 });
}

/** Makes a workspace with two lists of members, as a program would. */
async function ownRegister(page: Page): Promise<void> {
  const ask = async (path: string, data: unknown, headers: Record<string, string> = {}) => {
    const answer = await page.request.post(path, { data: data as string, headers });
    assert.ok(answer.ok(), `${path}: ${await answer.text()}`);
    return (await answer.json()) as {
      readonly file: string;
      readonly tables: readonly {
        readonly name: string;
        readonly guess: { readonly mapping: unknown };
      }[];
    };
  };
  await ask('/api/workspaces', { title: 'Valley' });
  for (const [day, rows] of [
    ['2025-01-15', 'F1,Rossi,firm,ITH54\nU1,Uni,university,ITH55\n'],
    ['2026-01-15', 'F1,Rossi,firm,ITH55\nF3,Verdi,firm,ITH5\n'],
  ] as const) {
    const { file, tables } = await ask(
      `/api/w/valley/files?name=members-${day}.csv`,
      `id,name,kind,region\n${rows}`,
      { 'content-type': 'application/octet-stream' },
    );
    await ask('/api/w/valley/imports', {
      file,
      choice: {},
      mappings: tables.map(({ name, guess: { mapping } }) => ({ table: name, mapping })),
      source: {
        id: 'members',
        title: 'Members',
        publisher: '',
        licence: '',
        day,
        acknowledgement: '',
        blindSpot: '',
      },
      bearShare: 1,
      rehearse: false,
    });
  }
}

describe('making the register one’s own', () => {
  test('a place is drawn over the published network, seen, changed, removed and put back (hand)', async () => {
    const { page, context, errors } = await site.open('/w/horizon-europe/p/ITH5/own-places');
    await page.getByText('Nothing is drawn yet').waitFor();
    await axe(page);
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
    await axe(page);
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
    await axe(page);
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
    await axe(page);
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
    await ownRegister(page);
    await page.goto('/w/valley/p/all/actors/F3');
    await settled(page);
    await axe(page);
    await page.getByRole('button', { name: 'Correct latitude' }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.type('144');
    await page.getByLabel('Why').fill('measured');
    await page.getByLabel('Your name').fill('Ada');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    assert.match(await page.getByRole('alert').innerText(), /No latitude is so large/);
    await axe(page);
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
    await axe(page);
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
