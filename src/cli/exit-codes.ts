/** What the command line says with its exit code. */
export const EXIT = {
  ok: 0,
  /** The world failed: disk, database, port. Our own mistakes end here too. */
  failed: 1,
  usage: 2,
  /** A malformed request: an unknown place, measure, actor, a parameter out of range. */
  refused: 3,
  /** Stopped by Ctrl-C. */
  stopped: 130,
} as const;
