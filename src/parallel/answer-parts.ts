import { partsNamed, type PartsName } from './parts-list.ts';
import { buffersOf } from './share.ts';
import type { FromThread, ToThread } from './thread.ts';

/** What a thread does with what a pool says to it; `answer` hands the buffers over instead of copying them. */
export function answerParts(
  answer: (from: FromThread, buffers: ArrayBuffer[]) => void,
): (asked: ToThread) => void {
  const inputs = new Map<number, { readonly name: PartsName; readonly input: unknown }>();
  return (asked) => {
    if ('open' in asked) {
      inputs.set(asked.open, asked);
      return;
    }
    if ('close' in asked) {
      inputs.delete(asked.close);
      return;
    }
    try {
      const work = inputs.get(asked.run);
      if (!work) throw new Error(`the input is not open: "${asked.run}"`);
      const partial = partsNamed(work.name).run(work.input, asked.part);
      answer({ partial }, [...buffersOf(partial)]);
    } catch (error) {
      answer({ error }, []);
    }
  };
}
