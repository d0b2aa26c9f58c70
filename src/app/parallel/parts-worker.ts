import { parentPort } from 'node:worker_threads';
import { giveLoops } from '../../kernel/loops.ts';
import { answerParts } from '../../parallel/answer-parts.ts';
import { openLoops, openRoundLoops } from '../loops/open-loops.ts';

const port = parentPort;
if (port === null) throw new Error('this file runs in a worker thread only');
giveLoops(openLoops());
port.on(
  'message',
  answerParts((from, buffers) => port.postMessage(from, buffers), openRoundLoops()),
);
