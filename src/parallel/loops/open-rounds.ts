import type { Loops } from '../../kernel/loops.ts';
import { columnsIn, kindOf, withColumns } from '../place-columns.ts';
import type { OpenArena } from './arena.ts';
import { roundLoops } from './round-loops.ts';

/** Rounds on one lane, in the memory of this thread. */
export function openRounds(open: OpenArena): Pick<Loops, 'openRounds'> {
  return {
    openRounds(state) {
      const { run, put } = open();
      const places = new Map(columnsIn(state).map((column) => [column, put(column)]));
      // Only now: making room takes the buffer away from what was seen before.
      const { buffer } = run.memory;
      return {
        state: withColumns(
          state,
          (column) => new (kindOf(column))(buffer, places.get(column), column.length),
        ),
        compiled: roundLoops(run),
      };
    },
  };
}
