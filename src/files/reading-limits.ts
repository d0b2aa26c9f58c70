/** How much of a file is read before it is refused. Counted while reading, never taken from what a file says of itself. */
export const READING_LIMITS = {
  /** Bytes of a workbook, archive, network or JSON file. */
  packedBytes: 64e6,
  /** Bytes of a delimited text file. */
  textBytes: 1e9,
  /** Files in an archive. */
  entries: 2_000,
  /** Bytes an archive may unfold to, over all its files. */
  inflatedBytes: 200e6,
  /** Unfolded bytes for one packed byte, once a file is longer than `ratioFromBytes`. */
  ratio: 100,
  ratioFromBytes: 1e6,
  /** Cells of a workbook. */
  cells: 2e6,
  /** Cells of a data package, a Parquet or a JSON file. */
  packageCells: 12e6,
  /** Cells of a delimited text file. */
  textCells: 60e6,
  sharedStrings: 500_000,
  mergedRanges: 10_000,
  columns: 16_384,
  /** Signs of one cell. */
  cellLength: 1e6,
  /** Elements or brackets within each other. */
  depth: 100,
  /** Memory and time of the process that opens what is packed. */
  childMegabytes: 256,
  childSeconds: 20,
} as const;
