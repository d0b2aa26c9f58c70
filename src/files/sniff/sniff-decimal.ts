/** Which sign stands before decimals, from what this was seen, and a cell that leaves it open. */
export interface SniffedDecimal {
  readonly decimal: '.' | ',' | 'unsure';
  readonly why: string;
  readonly open: { readonly row: number; readonly column: number; readonly cell: string } | null;
}

const DIGIT_0 = 48;
const DIGIT_9 = 57;
const LONGEST = 40;
const NUMBER =
  /^[-+(]?\s*[€$£¥]?\s*(\d[\d.,'’\u00a0\u202f\u2009 ]*)(?:\s*(?:%|[€$£¥]|[A-Z]{3}))?\)?$/;
const CODE = /^\d{2}\.\d{1,2}$/;

/** What one cell says of the sign before decimals. */
export function decimalOf(cell: string): '.' | ',' | 'open' | null {
  const body = NUMBER.exec(cell)?.[1]?.trimEnd();
  if (body === undefined) return null;
  const dots = count(body, '.');
  const commas = count(body, ',');
  if (dots === 0 && commas === 0) return null;
  if (dots > 0 && commas > 0) {
    const last = body.lastIndexOf('.') > body.lastIndexOf(',') ? '.' : ',';
    return (last === '.' ? dots : commas) === 1 ? last : null;
  }
  const sign = dots > 0 ? '.' : ',';
  const other = sign === '.' ? ',' : '.';
  const parts = body.split(sign);
  const grouped =
    parts.slice(1).every((part) => /^\d{3}$/.test(part)) && /^[1-9]\d{0,2}$/.test(parts[0]!);
  if (parts.length > 2) return grouped ? other : null;
  return grouped ? 'open' : sign;
}

/**
 * Finds the sign before decimals over all cells, column by column.
 *
 * `1,5` and `1.234,56` speak for the comma, `1.5`, `1,234.56` and `1.234.567` (which is grouped) for the sign they show;
 * `1.234` can be both and leaves it open. A column whose cells all look like codes of activities (`28.41`) is set aside
 * when others speak. Columns that disagree make it unsure, and so do open cells when nothing else speaks. A file
 * without any such sign reads with the point: there is nothing to mistake.
 */
export function sniffDecimal(
  rows: readonly (readonly (string | null)[])[],
  columns: number,
): SniffedDecimal {
  const votes = Array.from({ length: columns }, () => ({ point: 0, comma: 0, codes: 0 }));
  let open: SniffedDecimal['open'] = null;
  const first = { '.': '', ',': '' };
  for (let r = 0; r < rows.length; r++) {
    const row = rows[r]!;
    for (let c = 0; c < row.length && c < columns; c++) {
      const cell = row[c];
      if (cell === null || cell === undefined || !mayBeNumber(cell)) continue;
      const said = decimalOf(cell);
      if (said === null) continue;
      if (said === 'open') open ??= { row: r, column: c, cell };
      else {
        const vote = votes[c]!;
        if (said === '.') vote.point++;
        else vote.comma++;
        if (CODE.test(cell)) vote.codes++;
        if (first[said] === '' || (CODE.test(first[said]) && !CODE.test(cell))) first[said] = cell;
      }
    }
  }
  const commas = votes.filter(({ comma }) => comma > 0).length;
  const points = votes.filter(({ point }) => point > 0);
  const telling = commas > 0 ? points.filter(({ point, codes }) => codes < point) : points;
  if (commas > 0 && telling.length === 0)
    return { decimal: ',', why: `decimals: comma, as in ${first[',']}`, open: null };
  if (commas > 0)
    return {
      decimal: 'unsure',
      why: `decimals: unsure, for both ${first['.']} and ${first[',']} occur`,
      open: place(rows, columns, first[',']),
    };
  if (points.length > 0)
    return { decimal: '.', why: `decimals: point, as in ${first['.']}`, open: null };
  if (open !== null)
    return {
      decimal: 'unsure',
      why: `decimals: unsure, ${open.cell} can be read in two ways`,
      open,
    };
  return { decimal: '.', why: 'decimals: point; no number has any', open: null };
}

function place(
  rows: readonly (readonly (string | null)[])[],
  columns: number,
  cell: string,
): SniffedDecimal['open'] {
  for (let row = 0; row < rows.length; row++) {
    const column = rows[row]!.indexOf(cell);
    if (column >= 0 && column < columns) return { row, column, cell };
  }
  return null;
}

/** A quick look: short, with a digit and a point or comma, and no letter before the first digit but a currency's. */
function mayBeNumber(cell: string): boolean {
  if (cell.length > LONGEST || cell.length < 3) return false;
  let digits = false;
  let signs = false;
  for (let i = 0; i < cell.length; i++) {
    const code = cell.charCodeAt(i);
    if (code >= DIGIT_0 && code <= DIGIT_9) digits = true;
    else if (code === 46 || code === 44) signs = true;
    else if ((code | 32) >= 97 && (code | 32) <= 122 && !digits) return false;
  }
  return digits && signs;
}

function count(text: string, sign: string): number {
  let found = 0;
  for (const each of text) if (each === sign) found++;
  return found;
}
