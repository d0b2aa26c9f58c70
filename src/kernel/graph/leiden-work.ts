import { loops } from '../loops.ts';
import { aggregate, type Level } from './leiden-level.ts';
import { moveFast } from './leiden-move.ts';
import { refine, type Choose } from './leiden-refine.ts';

/** What is done with one level, in this order; the next level ends it. */
export interface LevelWork {
  move(start: Uint32Array, queue: Uint32Array): Uint32Array;
  refine(blocks: Uint32Array, count: number, order: Uint32Array, choose: Choose): Uint32Array;
  aggregate(labels: Uint32Array, count: number): Level;
}

/** The work on a level, compiled where that is worth it. */
export function workOn(level: Level): LevelWork {
  return (
    loops(level.targets.length)?.openLevel(level) ?? {
      move: (start, queue) => moveFast(level, start, queue),
      refine: (blocks, count, order, choose) => refine(level, blocks, count, order, choose),
      aggregate: (labels, count) => aggregate(level, labels, count),
    }
  );
}
