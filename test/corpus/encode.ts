/** Encoders for the older encodings, made by asking the decoder for every byte and pair of bytes. */

const tables = new Map<string, Map<string, readonly number[]>>();
const PAIRS = new Set(['shift_jis', 'gb18030', 'euc-kr']);

function tableOf(encoding: string): Map<string, readonly number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const table = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]): void => {
    const text = decoder.decode(new Uint8Array(bytes));
    if ([...text].length === 1 && text !== '\ufffd' && !table.has(text)) table.set(text, bytes);
  };
  for (let byte = 0; byte < 256; byte++) learn([byte]);
  if (PAIRS.has(encoding))
    for (let lead = 0x81; lead <= 0xfe; lead++)
      for (let trail = 0x40; trail <= 0xfe; trail++) learn([lead, trail]);
  tables.set(encoding, table);
  return table;
}

/** A text in an older encoding. Throws when the encoding lacks a sign. */
export function encodeAs(text: string, encoding: string): Uint8Array {
  const table = tableOf(encoding);
  const bytes: number[] = [];
  for (const sign of text) {
    const found = table.get(sign);
    if (!found) throw new RangeError(`${encoding} has no "${sign}"`);
    bytes.push(...found);
  }
  return new Uint8Array(bytes);
}

/** A text in UTF-16 or UTF-32, with or without its mark. */
export function encodeWide(
  text: string,
  { bits, little, mark }: { bits: 16 | 32; little: boolean; mark: boolean },
): Uint8Array {
  const whole = mark ? `\ufeff${text}` : text;
  const units =
    bits === 16
      ? Array.from({ length: whole.length }, (_, i) => whole.charCodeAt(i))
      : [...whole].map((sign) => sign.codePointAt(0)!);
  const bytes = new Uint8Array(units.length * (bits / 8));
  const view = new DataView(bytes.buffer);
  for (const [i, unit] of units.entries())
    if (bits === 16) view.setUint16(i * 2, unit, little);
    else view.setUint32(i * 4, unit, little);
  return bytes;
}
