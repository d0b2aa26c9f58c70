import type { Rows } from '../../kernel/graph/graph.ts';
import { unfolded } from '../../kernel/graph/tie-reader.ts';
import { MOST_BYTES } from '../../kernel/graph/whole-lines.ts';
import type { Loops } from '../../kernel/loops.ts';
import type { Arena, OpenArena } from './arena.ts';

const LINE_FEED = 10;
const ZERO = 48;
/** Bytes that are looked at together. */
const BLOCK = 64;
/** Bytes of the shortest line. */
const SHORTEST = 4;
/** Ties that are taken in one call. */
const TIES = 65_536;

/** Ties from text and from columns. */
export function tieLoops(open: OpenArena): Pick<Loops, 'openTies' | 'rowsInOrder'> {
  return {
    openTies() {
      const arena = open(true);
      const { run, bare, reach, see } = arena;
      const room = MOST_BYTES + BLOCK + 1;
      const text = bare(room);
      const ends = bare(0);
      let count = 0;
      return {
        add(piece) {
          const ended = piece.length > 0 && piece[piece.length - 1] === LINE_FEED;
          const bytes = piece.length + (ended ? 0 : 1);
          if (bytes + BLOCK > room) return false;
          reach(ends + 8 * (count + Math.ceil(bytes / SHORTEST)));
          const placed = see(Uint8Array, text, bytes + BLOCK);
          placed.set(piece);
          if (!ended) placed[piece.length] = LINE_FEED;
          placed.fill(ZERO, bytes);
          const lines = run.parseTies(text, bytes, ends + 8 * count);
          count += Math.max(0, lines);
          return lines >= 0;
        },
        count: () => count,
        ties: () => unfolded(see(Uint32Array, ends, 2 * count), count),
        rows: (n) => rowsOf(arena, n, count, ends, ends + 4, 8),
        close: arena.close,
      };
    },
    rowsInOrder(n, from, to) {
      const arena = open();
      return rowsOf(arena, n, from.length, arena.put(from), arena.put(to), 4);
    },
  };
}

/** Rows of `count` ties that lie `step` bytes apart. */
function rowsOf(
  { run, room, bare, see, take }: Arena,
  n: number,
  count: number,
  from: number,
  to: number,
  step: number,
): Rows | null {
  const offsets = room(4 * (n + 1));
  const fill = bare(4 * n);
  const targets = bare(8 * count);
  const [lows, highs] = [from, to].map((at) => see(Uint32Array, at, (count * step) / 4));
  for (let i = 0; i < count; i += TIES) {
    const some = Math.min(TIES, count - i);
    const before = i === 0 ? [0, 0] : [lows, highs].map((column) => column[((i - 1) * step) / 4]);
    const at = [from + i * step, to + i * step, step] as const;
    if (run.countEnds(n, some, ...at, before[0], before[1], offsets) === 0) return null;
  }
  run.startRows(n, offsets, fill);
  for (let i = 0; i < count; i += TIES)
    run.fillRows(Math.min(TIES, count - i), from + i * step, to + i * step, step, fill, targets);
  return {
    offsets: take(Uint32Array, offsets, n + 1),
    targets: take(Uint32Array, targets, 2 * count),
  };
}
