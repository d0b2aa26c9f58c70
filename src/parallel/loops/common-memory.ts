import { columnsIn, kindOf, withColumns } from '../place-columns.ts';
import { share } from '../share.ts';
import { FIRST } from './arena.ts';
import { Memory, MOST_PAGES, PAGE, type SharedMemory } from './engine.ts';

/** A state whose columns all threads see. */
export interface CommonState<State> {
  readonly state: State;
  /** What the columns lie in, when compiled code can reach them. */
  readonly memory: SharedMemory | null;
}

/**
 * Copies the columns of a state into memory that threads and compiled code share; what is too much for compiled code is shared
 * among threads alone. O(bytes of the columns).
 */
export function placeTogether<State>(state: State): CommonState<State> {
  let top = FIRST;
  const columns = columnsIn(state);
  const places = new Map(
    columns.map((column) => {
      const at = top;
      // Lanes that write side by side do not share a line of the cache.
      top += Math.ceil(column.byteLength / 64) * 64;
      return [column, at];
    }),
  );
  const pages = Math.ceil(top / PAGE);
  const memory = pages <= MOST_PAGES ? roomOf(pages) : null;
  if (memory === null) return { state: share(state), memory };
  const placed = withColumns(state, (column) => {
    return new (kindOf(column))(memory.buffer, places.get(column), column.length);
  });
  for (const column of columns)
    new (kindOf(column))(memory.buffer, places.get(column), column.length).set(column);
  return { state: placed, memory };
}

function roomOf(pages: number): SharedMemory | null {
  try {
    return new Memory({ initial: pages, maximum: MOST_PAGES, shared: true });
  } catch {
    return null;
  }
}
