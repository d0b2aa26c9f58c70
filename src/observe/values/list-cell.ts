/**
 * Reads a list: items parted by `|`, or by `;` where no `|` stands, one space on each side of the sign left out.
 *
 * A backslash before `|`, `;` or a backslash keeps the sign as text; any other backslash is itself. Empty items are left
 * out. The inverse of `writeList` for items that are not empty.
 */
export function parseList(cell: string | null): readonly string[] {
  if (cell === null) return [];
  const bars = partAt(cell, '|');
  const items = bars.length > 1 ? bars : partAt(cell, ';');
  return items
    .map((item, i) => {
      const from = i > 0 && item.startsWith(' ') ? item.slice(1) : item;
      return i < items.length - 1 && from.endsWith(' ') ? from.slice(0, -1) : from;
    })
    .map((item) => item.replace(/\\([\\|;])/g, '$1'))
    .filter((item) => item !== '');
}

/** Writes a list as one cell; null for none. */
export function writeList(items: readonly string[]): string | null {
  return items.length === 0
    ? null
    : items.map((item) => item.replace(/[\\|;]/g, '\\$&')).join(' | ');
}

function partAt(text: string, sign: string): readonly string[] {
  const items: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    if (text[i] === '\\') i++;
    else if (text[i] === sign) {
      items.push(text.slice(from, i));
      from = i + 1;
    }
  }
  items.push(text.slice(from));
  return items;
}
