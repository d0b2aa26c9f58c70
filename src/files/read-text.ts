import { refusal } from './refusal.ts';

/** Turns bytes that come piece by piece into text; a byte order mark is dropped. */
export interface Decoder {
  write(bytes: Uint8Array): string;
  end(): string;
}

/**
 * A decoder for an encoding: those of the WHATWG standard by their labels, and UTF-32.
 *
 * What cannot be decoded becomes U+FFFD; `strict` throws a TypeError instead.
 *
 * @throws Refusal when the encoding is unknown.
 * @see whatwg-encoding-2024
 */
export function decoderOf(encoding: string, source: string, strict = false): Decoder {
  const label = encoding.toLowerCase();
  if (label === 'utf-32le' || label === 'utf-32be') return utf32(label === 'utf-32le');
  const decoder = decoderFor(label, strict);
  if (decoder === null)
    throw refusal(
      'bad-parameter',
      source,
      `an encoding is unknown: "${encoding}"`,
      'utf-8, utf-16le, windows-1252, iso-8859-2, shift_jis and their like',
      { value: encoding },
    );
  return {
    write: (bytes) => decoder.decode(bytes, { stream: true }),
    end: () => decoder.decode(),
  };
}

function decoderFor(label: string, strict: boolean): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label, { fatal: strict });
  } catch {
    return null;
  }
}

function utf32(little: boolean): Decoder {
  let rest = new Uint8Array(0);
  let first = true;
  return {
    write(bytes) {
      const all = new Uint8Array(rest.length + bytes.length);
      all.set(rest);
      all.set(bytes, rest.length);
      const whole = all.length - (all.length % 4);
      const view = new DataView(all.buffer);
      let text = '';
      for (let at = 0; at < whole; at += 4) {
        const code = view.getUint32(at, little);
        const valid = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
        if (!(first && code === 0xfeff)) text += valid ? String.fromCodePoint(code) : '\ufffd';
        first = false;
      }
      rest = all.slice(whole);
      return text;
    },
    end: () => (rest.length > 0 ? '\ufffd' : ''),
  };
}

/** A whole text at once; see `decoderOf`. */
export function textOf(bytes: Uint8Array, encoding: string, source: string): string {
  const decoder = decoderOf(encoding, source);
  return decoder.write(bytes) + decoder.end();
}
