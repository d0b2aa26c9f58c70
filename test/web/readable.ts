import assert from 'node:assert/strict';
import { test } from 'node:test';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import type { OpenOptions, Site } from './with-server.ts';

/** Fails where axe finds something on the page as it stands, or where it is wider than its window. */
export async function assertReadable(page: Page): Promise<void> {
  // a report in its frame is paper, and looked at on its own
  const { violations } = await new AxeBuilder({ page }).exclude('iframe').analyze();
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
  assert.deepEqual(found, [], page.url());
  const wider = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  assert.ok(wider <= 0, `${page.url()} is ${wider} px too wide`);
}

/** The same for a page in the middle of a task: on a laptop in light, then on a phone in dark. */
export async function assertReadableInBoth(page: Page): Promise<void> {
  const before = page.viewportSize()!;
  for (const [width, theme] of [
    [1280, 'light'],
    [360, 'dark'],
  ] as const) {
    await page.setViewportSize({ width, height: before.height });
    await page.evaluate((worn) => {
      document.documentElement.dataset['theme'] = worn;
    }, theme);
    await assertReadable(page);
  }
  await page.setViewportSize(before);
}

/** What may differ from page to page in how it is looked at. */
export interface ReadableOptions {
  /** Screens besides a small light and a large dark one. */
  readonly also?: readonly OpenOptions[];
  /** What is done to a page before it is looked at, such as opening its folds. */
  readonly prepare?: (page: Page) => Promise<void>;
}

const SCREENS: readonly OpenOptions[] = [{ width: 360 }, { width: 1280, dark: true }];

/** One test a path: it is readable on every screen and meets no error. */
export function testReadable(
  site: Site,
  paths: readonly string[],
  { also = [], prepare }: ReadableOptions = {},
): void {
  for (const path of paths)
    test(`${path} is free of what axe finds, in light and dark, on every screen (oracle)`, async () => {
      for (const screen of [...SCREENS, ...also]) {
        const { page, context, errors } = await site.open(path, screen);
        await prepare?.(page);
        await assertReadable(page);
        assert.deepEqual(errors, []);
        await context.close();
      }
    });
}
