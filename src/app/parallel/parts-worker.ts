import { parentPort } from 'node:worker_threads';
import { partsNamed, type PartsName } from './parts-list.ts';
import { giveLoops } from '../../kernel/loops.ts';
import { openLoops } from '../loops/open-loops.ts';
import { buffersOf } from './share.ts';

/** What the pool says to a thread: here is an input, forget it, or run a part of it. */
export type ToPartsWorker =
  | { readonly open: number; readonly name: PartsName; readonly input: unknown }
  | { readonly close: number }
  | { readonly run: number; readonly part: unknown };

/** What a thread says to the pool. */
export type FromPartsWorker = { readonly partial: unknown } | { readonly error: unknown };

const port = parentPort;
if (port === null) throw new Error('this file runs in a worker thread only');
giveLoops(openLoops());
const inputs = new Map<number, { readonly name: PartsName; readonly input: unknown }>();

port.on('message', (asked: ToPartsWorker) => {
  if ('open' in asked) {
    inputs.set(asked.open, asked);
    return;
  }
  if ('close' in asked) {
    inputs.delete(asked.close);
    return;
  }
  const answer = (from: FromPartsWorker): void =>
    port.postMessage(from, 'partial' in from ? [...buffersOf(from.partial)] : []);
  try {
    const work = inputs.get(asked.run);
    if (!work) throw new Error(`the input is not open: "${asked.run}"`);
    answer({ partial: partsNamed(work.name).run(work.input, asked.part) });
  } catch (error) {
    answer({ error });
  }
});
