import { spawn, type ChildProcessByStdio } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { after, before } from 'node:test';
import { fileURLToPath } from 'node:url';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { needBrowser } from '../../scripts/find-browser.ts';

/** The program as it is, with its pages, and a browser to look at them. */
export interface Site {
  /** Opens a page in a browser of its own, and keeps what went wrong in it. */
  readonly open: (path: string, options?: OpenOptions) => Promise<Opened>;
  readonly url: () => string;
}

export interface OpenOptions {
  readonly width?: number;
  readonly height?: number;
  readonly dark?: boolean;
}

/** A page, its browser context, and every error it met. */
export interface Opened {
  readonly page: Page;
  readonly context: BrowserContext;
  readonly errors: readonly string[];
}

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url));

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts the program as a person would, on an empty data directory, before the tests of a file, and puts everything
 * away after them. The program builds its pages itself when their sources changed.
 */
export function withServer(): Site {
  const open: (() => Promise<unknown>)[] = [];
  let browser: Browser | null = null;
  let url = '';
  before(async () => {
    const folder = await mkdtemp(join(tmpdir(), 'mesoscope-web-'));
    open.push(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
    const program = spawn(
      process.execPath,
      [MAIN, 'start', '--port', '0', '--data', join(folder, 'data')],
      { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, NODE_TEST_CONTEXT: undefined } },
    );
    open.push(() => stop(program));
    url = await answers(program);
    browser = await chromium.launch({ executablePath: needBrowser(), args: FLAGS });
    open.push(async () => browser?.close());
  });
  after(async () => {
    for (const close of open.reverse()) await close();
  });
  return {
    url: () => url,
    async open(path, { width = 1280, height = 860, dark = false } = {}) {
      if (browser === null) throw new Error('the browser is not open yet');
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme: dark ? 'dark' : 'light',
        reducedMotion: 'reduce',
        baseURL: url,
      });
      const page = await context.newPage();
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (said) => {
        if (said.type() === 'error') errors.push(said.text());
      });
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== url) errors.push(`asked ${origin}`);
      });
      await page.goto(path);
      await settled(page);
      return { page, context, errors };
    },
  };
}

/**
 * Waits until a page shows its answer: nothing is on its way, its heading (or what went wrong) stands, and nothing is
 * computed any more. A quiet network alone is not enough: on a busy machine a page can take longer to draw itself than
 * the network needs to fall silent.
 */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await page.waitForFunction(
    () =>
      document.querySelector('h1, [role=alert]') !== null &&
      document.querySelector('[role=status].loading') === null,
    undefined,
    { timeout: 60_000 },
  );
}

/** Waits for the page of a title after a link to it was pressed: until then the one before it stands there, settled. */
export async function titled(page: Page, title: string): Promise<void> {
  await page.waitForFunction((start) => document.title.startsWith(start), title);
  await settled(page);
}

type Program = ChildProcessByStdio<null, Readable, Readable>;

/** The address the program prints once it answers; what it said instead when it ends before. */
function answers(program: Program): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    const hear = (bytes: Buffer): void => {
      said += bytes.toString();
      const [, url] = /answers at (http:\S+)/.exec(said) ?? [];
      if (url !== undefined) resolve(url);
    };
    program.stdout.on('data', hear);
    program.stderr.on('data', hear);
    program.once('close', (code) => reject(new Error(`the program ended (${code}): ${said}`)));
  });
}

function stop(program: Program): Promise<void> {
  return new Promise((resolve) => {
    if (program.exitCode !== null) return resolve();
    program.once('close', () => resolve());
    program.kill('SIGINT');
  });
}
