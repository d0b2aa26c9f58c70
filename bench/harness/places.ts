import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** A file of the checkout. */
export const inCheckout = (...parts: readonly string[]): string => join(ROOT, ...parts);

/** A file among the inputs and results of the benchmark, which git does not see. */
export function inCache(...parts: readonly string[]): string {
  const folder = join(ROOT, '.cache', 'bench');
  mkdirSync(folder, { recursive: true });
  return join(folder, ...parts);
}
