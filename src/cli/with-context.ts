import type { Context } from '../app/context.ts';
import { start } from '../app/start/start.ts';
import type { Everywhere } from './command.ts';
import { openProgress } from './terminal.ts';

/**
 * Opens the program for one question and closes it again: it joins the database of a running instance, or starts the
 * embedded one and stops it after. Ctrl-C stops the question and leaves nothing running.
 */
export async function withContext<T>(
  { data, url }: Everywhere,
  ask: (context: Context, say: (says: string) => void) => Promise<T>,
): Promise<T> {
  const progress = openProgress();
  try {
    const { context, close } = await start({ data: data ?? null, url: url ?? null }, progress.say);
    try {
      return await ask(context, progress.say);
    } finally {
      await close();
    }
  } finally {
    progress.end();
  }
}
