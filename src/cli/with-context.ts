import type { Context } from '../app/context.ts';
import type { Say } from '../app/start/start.ts';
import { start } from '../app/start/start.ts';
import type { Everywhere } from './command.ts';
import { stopSignal, unlessStopped } from './stop-signal.ts';
import { openProgress } from './terminal.ts';

/**
 * Opens the program for one question and closes it again: it joins the database of a running instance, or starts the
 * embedded one and stops it after. Ctrl-C drops the question and leaves nothing running.
 */
export async function withContext<T>(
  { data, url }: Everywhere,
  ask: (context: Context, say: Say, signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const signal = stopSignal();
  const progress = openProgress();
  try {
    const options = { data: data ?? null, url: url ?? null };
    const { context, close } = await start(options, progress.say, signal);
    try {
      return await unlessStopped(signal, ask(context, progress.say, signal));
    } finally {
      await close();
    }
  } finally {
    progress.end();
  }
}
