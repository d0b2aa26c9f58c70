import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import { settled, withServer } from './with-server.ts';

const site = withServer();
const HERE = '/w/valle/p/all';
const MEMBERS = 'id,name,kind\nF1,Rossi,firm\nF2,Bianchi,firm\nF3,Verdi,firm\n';
const JSON_TYPE = { 'content-type': 'application/json' };

interface Uploaded {
  readonly file: string;
  readonly tables: readonly {
    readonly name: string;
    readonly guess: { readonly mapping: object };
  }[];
}

/** A register of three firms, as the import page would make it. */
async function makeRegister(): Promise<void> {
  const api = (path: string): string => `${site.url()}/api${path}`;
  const post = (path: string, body: object): Promise<Response> =>
    fetch(api(path), { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(body) });
  await post('/workspaces', { title: 'Valle' });
  const answer = await fetch(api('/w/valle/files?name=members.csv'), {
    method: 'POST',
    headers: { 'content-type': 'application/octet-stream' },
    body: MEMBERS,
  });
  const { file, tables } = (await answer.json()) as Uploaded;
  const brought = await post('/w/valle/imports', {
    file,
    choice: {},
    mappings: tables.map(({ name, guess: { mapping } }) => ({ table: name, mapping })),
    source: {
      id: 'members-2026',
      title: 'Members',
      publisher: '',
      licence: '',
      day: '2026-01-15',
      acknowledgement: 'Members',
      blindSpot: '',
    },
    bearShare: 1,
    rehearse: false,
  });
  assert.equal(brought.status, 200);
}

describe('ladder, pillars and capitals of a place', () => {
  before(makeRegister);

  test('from nothing scored to two people who differ, and what they agree on (hand)', async () => {
    const { page, context, errors } = await site.open(`${HERE}/pillars`);
    await page.getByText('Nothing is scored yet').waitFor();
    await page.getByRole('link', { name: 'Score pillars' }).click();
    const score = async (who: string, name: string, phase: string): Promise<void> => {
      await page.getByLabel('Who scores').selectOption({ label: who });
      if (name !== '') await page.getByLabel('Name').fill(name);
      await page
        .getByRole('group', { name: 'Network cohesion' })
        .getByRole('radio', { name: phase })
        .check();
      const button = page.getByRole('button', { name: 'Keep 1 score' });
      assert.equal(await button.isDisabled(), true);
      await page.getByLabel(/What was seen/).fill(`${name}: seen on the spot`);
      await button.click();
      await page.getByText('1 score is kept').waitFor();
    };
    await score('I do', 'Anna', '2 learning');
    await score('I do', 'Bruno', '4 advanced');
    await page.getByRole('link', { name: 'See the result' }).click();
    await page.getByText('not agreed: the lower median').first().waitFor();
    await page.goBack();
    await page.getByLabel('Sitting').fill('2');
    await score('what we agreed on', '', '4 advanced');
    await page.getByRole('link', { name: 'See the result' }).click();
    await page.getByRole('heading', { name: 'Who does not share it' }).waitFor();
    const row = page.getByRole('row', { name: /Network cohesion/ });
    // Until what was kept is read anew, the page shows what stood there before
    await row.filter({ hasText: 'Anna: seen on the spot' }).first().waitFor();
    assert.match(await row.first().innerText(), /agreed/);
    assert.match(await row.last().innerText(), /Anna[\s\S]*2[\s\S]*Anna: seen on the spot/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('a firm found by its name is rated and stands on the ladder (hand)', async () => {
    const { page, context, errors } = await site.open(`${HERE}/ladder`);
    await page.getByText('No firm of this place is rated yet').waitFor();
    await page.getByRole('link', { name: 'Rate firms' }).click();
    await page.getByLabel('Firm', { exact: true }).fill('bianchi');
    await page.getByLabel('Who scores').selectOption({ label: 'the firm itself' });
    await page.getByRole('group', { name: 'Process' }).getByRole('radio', { name: /^3/ }).check();
    await page.getByRole('button', { name: 'Keep 1 score' }).click();
    await page.getByRole('link', { name: 'See the result' }).click();
    await page.getByText('1 of 3 firms are rated').waitFor();
    await page.keyboard.press('t');
    await page.getByRole('table', { name: 'Firms exactly at each level' }).waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('grades tried on a published region are answered and kept in the address alone (hand)', async () => {
    const { page, context, errors } = await site.open('/w/horizon-europe/p/ITH5/pillars');
    for (const [label, value] of [
      ['Technical skills', '3'],
      ['Managerial and marketing skills', '2'],
      ['Ties among firms', '5'],
      ['Demanding demand', '4'],
    ])
      await page.getByRole('combobox', { name: label }).selectOption(value);
    await page.getByText('Weakest here: managerial and marketing skills').waitFor();
    await page.getByRole('heading', { name: 'Nearest cases' }).waitFor();
    assert.match(page.url(), /grades=3,2,,,5,,,4,,/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  for (const path of [
    `${HERE}/ladder`,
    `${HERE}/ladder/enter`,
    `${HERE}/pillars`,
    `${HERE}/pillars/enter?what=aspects`,
    '/w/horizon-europe/p/ITH5/pillars?grades=3,2,,,5,,,4,,',
  ])
    test(`${path} is free of what axe finds, in light and dark (oracle)`, async () => {
      for (const [width, dark] of [
        [360, false],
        [1280, true],
      ] as const) {
        const { page, context, errors } = await site.open(path, { width, dark });
        await settled(page);
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
