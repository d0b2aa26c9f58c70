import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');

/** Every file below a folder with one of the endings, as paths from the root of the project. */
export function filesBelow(folder: string, endings: readonly string[]): readonly string[] {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)))
    .sort();
}

/** What a source file imports, as written. Type imports count: a direction is a direction. */
export function importsOf(path: string): readonly string[] {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return [...text.matchAll(/^\s*(?:import|export)\b[^'"]*?from\s+['"]([^'"]+)['"]/gm)]
    .concat([...text.matchAll(/\bimport\s*\(\s*['"]([^'"]+)['"]/g)])
    .concat([...text.matchAll(/^\s*import\s+['"]([^'"]+)['"]/gm)])
    .map((found) => found[1]!);
}

/** The room a source file lives in. */
export function roomOf(path: string): string {
  return path.split('/')[1]!;
}

/** What each room may import, besides itself. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = (() => {
  const below = ['domain', 'kernel', 'method', 'snapshot'];
  const measured = [...below, 'observe', 'measure'];
  const verbs = ['diagnose', 'act', 'rehearse', 'evaluate'];
  const work = [...measured, ...verbs, 'store', 'files', 'figure', 'report'];
  return {
    domain: [],
    kernel: [],
    method: ['domain', 'kernel'],
    snapshot: ['domain', 'kernel'],
    observe: below,
    measure: below,
    diagnose: [...below, 'measure'],
    act: [...below, 'measure'],
    rehearse: [...below, 'measure'],
    evaluate: [...below, 'measure'],
    store: ['domain', 'method', 'snapshot'],
    files: ['domain'],
    // a picture places labels and bubbles: arithmetic, which is the kernel's
    figure: ['domain', 'method', 'kernel'],
    // what is on paper is what is on screen: the report is written from the same answers
    report: ['domain', 'method', 'measure', 'figure', 'wire', ...verbs],
    // compiled loops and pools of threads: the same in the server and in a browser tab
    parallel: ['kernel'],
    app: [...work, 'wire', 'parallel'],
    wire: ['domain', 'method'],
    server: ['app', 'wire', 'method', 'domain'],
    // `start` opens the web door
    cli: ['app', 'server', 'wire', 'method', 'domain'],
    // of `files` only what needs no Node, as the list in tsconfig.shared.json says
    web: ['wire', 'figure', 'parallel', 'files', ...measured, ...verbs],
  };
})();

export const PURE_ROOMS = [
  'domain',
  'kernel',
  'method',
  'snapshot',
  'observe',
  'measure',
  'diagnose',
  'act',
  'rehearse',
  'evaluate',
] as const;
