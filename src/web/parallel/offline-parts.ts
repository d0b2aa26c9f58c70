import { answerParts } from '../../parallel/answer-parts.ts';
import type { ToThread } from '../../parallel/thread.ts';
import { giveCompiled } from './give-compiled.ts';

/*
 * A Web Worker that runs parts. Files whose name begins with `offline-` are served with a policy under which nothing
 * they start may speak to any network.
 */
const asked = answerParts((from, buffers) => postMessage(from, { transfer: buffers }));

addEventListener(
  'message',
  ({ data }: MessageEvent<ToThread | { readonly compiled: Uint8Array | null }>) => {
    if ('compiled' in data) giveCompiled(data.compiled);
    else asked(data);
  },
);
