import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import type { Page, Request } from 'playwright-core';
import { betweenness } from '../../src/kernel/graph/betweenness.ts';
import { structuralHoles } from '../../src/kernel/graph/burt.ts';
import { closeness } from '../../src/kernel/graph/closeness.ts';
import { buildGraph } from '../../src/kernel/graph/graph.ts';
import { kCore } from '../../src/kernel/graph/k-core.ts';
import { pageRank } from '../../src/kernel/graph/page-rank.ts';
import { random } from '../../src/kernel/random/random.ts';
import { assertReadable, assertReadableInBoth } from './readable.ts';
import { settled, withServer } from './with-server.ts';

const site = withServer();

const FIRMS = 1500;
const { below } = random(8);
const PAIRS = Array.from({ length: 6000 }, () => [below(FIRMS), below(FIRMS)] as const);
const SECRET = 'Confidential Forge';
const LIST = `from,to\n${PAIRS.map((pair) => pair.map((v) => `${SECRET} ${v}`).join(',')).join('\n')}\n`;

const give = (page: Page, text: string, name = 'secret-ties.csv'): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });

const shown = (page: Page): Promise<unknown> =>
  page.getByRole('heading', { name: 'The network in numbers' }).waitFor({ timeout: 120_000 });

/** A file the page writes, as text. */
async function saved(page: Page, what: string): Promise<string> {
  await page.getByRole('button', { name: 'Export' }).click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: what }).click();
  return readFile(await (await coming).path(), 'utf8');
}

/** What the file of the actors holds, as this process computes and writes it. */
function expected(): readonly string[] {
  const names = [...new Set(PAIRS.flat())];
  const at = new Map(names.map((v, i) => [v, i]));
  const { graph } = buildGraph({
    n: names.length,
    from: PAIRS.map(([u]) => at.get(u)!),
    to: PAIRS.map(([, v]) => at.get(v)!),
  });
  const columns = [
    graph.offsets.slice(1).map((end, v) => end - graph.offsets[v]),
    kCore(graph),
    pageRank(graph).values,
    betweenness(graph).raw,
    closeness(graph).harmonic,
    structuralHoles(graph).constraint,
  ];
  return names.map((v, i) => [`${SECRET} ${v}`, ...columns.map((column) => column[i])].join(','));
}

describe('a network in the tab', () => {
  test('no request leaves while a file is read and computed, and none can (hand)', async () => {
    const { page, context, errors } = await site.open('/tab');
    const asked: Request[] = [];
    const sockets: string[] = [];
    context.on('request', (request) => asked.push(request));
    page.on('websocket', (socket) => sockets.push(socket.url()));
    await settled(page);
    await context.setOffline(true);
    await give(page, LIST);
    await shown(page);
    await saved(page, 'Actors with all numbers');
    await page.getByRole('columnheader', { name: 'Betweenness' }).getByRole('button').click();
    await settled(page);
    assert.deepEqual(sockets, []);
    for (const request of asked) {
      const { origin, pathname, search } = new URL(request.url());
      const own = origin === 'null' || origin === site.url();
      assert.ok(own, request.url());
      if (request.url().startsWith('blob:')) continue;
      assert.equal(request.method(), 'GET', request.url());
      assert.equal(request.postData(), null);
      assert.match(pathname, /^\/assets\/[\w-]+\.(js|css|woff2)$/);
      assert.equal(search, '');
    }
    assert.deepEqual(errors, []);

    const workers = page.workers().filter((worker) => worker.url().includes('/offline-'));
    assert.ok(workers.length > 0);
    for (const way of ['/api/measures', `${site.url()}/`, 'https://example.org/']) {
      const said = await workers[0].evaluate(
        (url) =>
          fetch(url, { method: 'POST', body: 'secret' }).then(
            () => 'sent',
            () => 'refused',
          ),
        way,
      );
      assert.equal(said, 'refused', way);
    }
    await context.close();
  });

  test('workers that cannot be loaded are named as what is wrong (limit)', async () => {
    const { page, context } = await site.open('/');
    await page.route('**/offline-analysis*', (route) => route.abort());
    await page.goto('/tab');
    await settled(page);
    await give(page, 'a,b\nb,c\n', 'few.csv');
    const said = await page.getByRole('alert').innerText();
    assert.match(said, /The program that computes could not be loaded/);
    assert.match(said, /loaded anew/);
    await page.unroute('**/offline-analysis*');
    await give(page, 'a,b\nb,c\n', 'few.csv');
    await shown(page);
    await context.close();
  });

  test('the numbers are those of the kernels here, however the tab computes them (identity)', async () => {
    const files: string[] = [];
    const said: string[] = [];
    for (const way of ['two', 'one', 'plain', 'copied'] as const) {
      const { page, context } = await site.open('/');
      if (way === 'plain')
        await page.route('**/loops.wasm', (route) => route.fulfill({ status: 204 }));
      if (way === 'copied')
        await page.route('**/tab**', async (route) => {
          const response = await route.fetch();
          const headers = { ...response.headers() };
          delete headers['cross-origin-opener-policy'];
          delete headers['cross-origin-embedder-policy'];
          await route.fulfill({ response, headers });
        });
      await page.goto(`/tab?workers=${way === 'one' ? 1 : 2}`);
      await settled(page);
      await give(page, LIST);
      await shown(page);
      said.push(await page.locator('p.src').last().innerText());
      files.push(await saved(page, 'Actors with all numbers'));
      await context.close();
    }
    assert.match(said[0], /2 workers, memory shared/);
    assert.match(said[1], /1 worker, memory shared/);
    assert.match(said[2], /loops plain/);
    assert.match(said[3], /memory copied/);
    for (const file of files.slice(1)) assert.equal(file, files[0]);

    const [head, ...rows] = files[0].replace('\ufeff', '').trimEnd().split('\r\n');
    assert.equal(
      head,
      'name,partners,core,page-rank,betweenness,closeness,constraint,community,community_hub',
    );
    assert.deepEqual(
      rows.map((row) => row.split(',').slice(0, 7).join(',')),
      expected(),
    );
  });

  test('long work shows how far it is and stops when told (hand)', async () => {
    const { page, context, errors } = await site.open('/tab');
    const many = Array.from({ length: 120_000 }, () => `${below(4000)} ${below(4000)}`);
    const own = page.workers().find((worker) => worker.url().includes('/offline-analysis'))!;
    const ended = own.waitForEvent('close');
    await give(page, many.join('\n'), 'many.txt');
    await page.getByRole('progressbar').waitFor();
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. Nothing of the file is kept.').waitFor();
    await ended;
    await give(page, 'a,b\nb,c\n', 'few.csv');
    await shown(page);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('bad rows are named with their remedy, and what was guessed can be changed (hand)', async () => {
    const { page, context, errors } = await site.open('/tab');
    await give(page, 'supplier;buyer;orders\nx;y;2\nx;;3\ny;z;plenty\nz;x;4\n');
    await shown(page);
    const list = page.getByRole('region', { name: 'Rejected rows' });
    assert.match(await list.innerText(), /Row 3: a tie lacks one of its ends: "x;;3" – both ends/);
    assert.match(await list.innerText(), /Row 4: not a number: "plenty"/);
    assert.match(await page.locator('main').innerText(), /4 rows read = 2 ties/);
    await page.getByLabel('Weight').selectOption({ label: 'none' });
    await page.getByText('4 rows read = 3 ties').waitFor();
    await page.getByLabel('Direction').selectOption({ label: 'from one to other' });
    await page.getByRole('rowheader', { name: 'Reciprocity' }).waitFor();
    await assertReadableInBoth(page);
    await page.getByLabel('Between cells').selectOption({ label: 'tab' });
    await page.getByRole('alert').waitFor();
    assert.equal(await page.getByLabel('Between cells').inputValue(), '\t');
    await assertReadable(page);
    await page.getByRole('button', { name: 'Take the last choice back' }).click();
    await page.getByText('4 rows read = 3 ties').waitFor();
    const taken = await page.evaluate(() => {
      const files = new DataTransfer();
      files.items.add(new File(['a,b\nb,c\n'], 'beside.csv'));
      return ['dragover', 'drop'].map((kind) => {
        const event = new DragEvent(kind, {
          bubbles: true,
          cancelable: true,
          dataTransfer: files,
        });
        document.querySelector('h1')!.dispatchEvent(event);
        return event.defaultPrevented;
      });
    });
    assert.deepEqual(taken, [true, true]);
    await page.getByText('beside.csv', { exact: true }).waitFor();
    await give(page, 'PK\u0003\u0004', 'book.xlsx');
    assert.match(await page.getByRole('alert').innerText(), /CSV/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  test('an example is one press away; numbers say how they are made; the picture opens rows (hand)', async () => {
    const { page, context, errors } = await site.open('/tab');
    await assertReadableInBoth(page);
    await page.getByRole('button', { name: /Florence/ }).press('Enter');
    await shown(page);
    await assertReadableInBoth(page);
    await page.getByRole('button', { name: 'how Transitivity is made' }).click();
    const drawer = page.getByRole('dialog');
    assert.match(await drawer.innerText(), /19\.1/);
    assert.match(await drawer.innerText(), /Schank and Wagner 2005/);
    await assertReadable(page);
    await page.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: /^Medici: 6 partners/ }).press('Enter');
    await page.locator('tr.on', { hasText: 'Medici' }).waitFor();
    await page.getByLabel('Find a name').fill('strozzi');
    await page.getByText('1 of 15').waitFor();
    const network = await saved(page, 'Network with all numbers');
    assert.equal(network.match(/<edge /g)?.length, 20);
    assert.match(network, /Medici/);

    await page.goto('/tab');
    await page.getByRole('button', { name: 'A made-up district' }).click();
    await shown(page);
    await page
      .getByRole('button', { name: /^Community of/ })
      .first()
      .press('Enter');
    await page.getByText('show all').waitFor();
    await assertReadableInBoth(page);
    assert.deepEqual(errors, []);
    await context.close();
  });
});
