import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { FindingWire } from '../../src/wire/show-findings.ts';
import { foldByMissing } from '../../src/web/pages/findings/fold-by-missing.ts';
import { testReadable } from './readable.ts';
import { withServer } from './with-server.ts';

const HERE = '/w/horizon-europe/p/ITH5/findings';

const finding = (
  claim: string,
  status: FindingWire['status'],
  missing: readonly string[] = [],
  tested = true,
): FindingWire => ({ claim, status, missing, tested }) as unknown as FindingWire;

test('decided first, open next, folds with the largest first, untested last; each once (hand)', () => {
  const findings = [
    finding('a', 'cannot-tell', ['ties of kind membership']),
    finding('b', 'holds'),
    finding('c', 'cannot-tell'),
    finding('d', 'cannot-tell', ['ties of kind supply or subcontract', 'observations of sector']),
    finding('e', 'cannot-tell', ['buyers outside the place']),
    finding('f', 'cannot-tell', ['births of firms by year'], false),
    finding('g', 'contradicted'),
    finding('h', 'cannot-tell', ['observations of capability-product']),
    finding('i', 'cannot-tell', ['firms that take part in nothing']),
  ];
  const { decided, open, folds, untested } = foldByMissing(findings);
  const ids = (those: readonly FindingWire[]): string => those.map(({ claim }) => claim).join('');
  assert.equal(ids(decided), 'bg');
  assert.equal(ids(open), 'c');
  assert.deepEqual(
    folds.map(({ need, findings: those }) => `${need} ${ids(those)}`),
    ['need.supply de', 'need.membership a', 'need.levels h', 'need.projects i'],
  );
  assert.equal(ids(untested), 'f');
});

const site = withServer();

describe('the claim ledger', () => {
  test('folds what cannot be told by what is missing, and a fold opens to its claims (hand)', async () => {
    const { page, context, errors } = await site.open(HERE);
    const fold = page.locator('summary', { hasText: 'who buys from whom' });
    assert.match(await fold.innerText(), /^\d+ claims need who buys from whom$/);
    await fold.click();
    await page.getByRole('link', { name: /Suppliers hang on one buyer/ }).click();
    await page.getByRole('heading', { level: 2, name: 'Suppliers hang on one buyer' }).waitFor();
    assert.match(await page.locator('.card').innerText(), /To tell, it takes: ties of kind supply/);
    await page.goBack();
    await page.getByRole('combobox', { name: 'Verb' }).selectOption('evaluate');
    await page.waitForURL('**/findings?verb=evaluate');
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('two places side by side show what comes out differently, from choosing the second on (hand)', async () => {
    const { page, context, errors } = await site.open(`${HERE}?show=compare`);
    await page.getByLabel('Second place').fill('FI1B');
    await page.waitForURL('**with=FI1B');
    await page.getByRole('table', { name: 'Claims on two places' }).waitFor();
    assert.match(
      await page.locator('main').innerText(),
      /Of \d+ claims, \d+ come out differently in Emilia-Romagna and Helsinki-Uusimaa\./,
    );
    assert.deepEqual(errors, []);
    await context.close();
  });

  testReadable(site, [HERE, `${HERE}?show=disputes`, `${HERE}?show=compare&with=FI1B`]);
});
