/** Writes rows as columns of text, numbers to the right, one blank line never. */
export function tableText(
  head: readonly string[],
  rows: readonly (readonly (string | number | null)[])[],
): string {
  const cells = rows.map((row) => row.map((cell) => (cell === null ? '–' : String(cell))));
  const widths = head.map((name, c) => Math.max(name.length, ...cells.map((row) => row[c].length)));
  const right = head.map(
    (_, c) => rows.length > 0 && rows.every((row) => typeof row[c] !== 'string'),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, c) => (right[c] ? cell.padStart(widths[c]) : cell.padEnd(widths[c])))
      .join('  ')
      .trimEnd();
  return [line(head), ...cells.map(line)].join('\n');
}
