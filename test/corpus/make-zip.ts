import { crc32, deflateRawSync } from 'node:zlib';

/** One file of an archive, and the lies that may be told of it. */
export interface Packed {
  readonly name: string;
  readonly data: string | Uint8Array;
  readonly stored?: boolean;
  /** Bytes put in as they are, instead of packed data. */
  readonly raw?: Uint8Array;
  readonly method?: number;
  readonly flags?: number;
  readonly crc?: number;
  readonly size?: number;
  readonly packedSize?: number;
  /** Where the list says the file lies, instead of where it does. */
  readonly at?: number;
}

/** A zip archive, byte for byte the same for the same files. */
export function makeZip(
  files: readonly Packed[],
  said: { readonly count?: number } = {},
): Uint8Array {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  for (const file of files) {
    const data = typeof file.data === 'string' ? new TextEncoder().encode(file.data) : file.data;
    const packed = file.raw ?? (file.stored ? data : deflateRawSync(data, { level: 1 }));
    const name = new TextEncoder().encode(file.name);
    const head = new DataView(new ArrayBuffer(26));
    head.setUint16(0, 20, true);
    head.setUint16(2, file.flags ?? 0, true);
    head.setUint16(4, file.method ?? (file.stored ? 0 : 8), true);
    head.setUint32(10, file.crc ?? crc32(data), true);
    head.setUint32(14, file.packedSize ?? packed.length, true);
    head.setUint32(18, file.size ?? data.length, true);
    head.setUint16(22, name.length, true);
    const fixed = new Uint8Array(head.buffer);
    const local = Buffer.concat([signature(0x04034b50), fixed, name, packed]);
    const rest = new DataView(new ArrayBuffer(14));
    rest.setUint32(10, file.at ?? at, true);
    list.push(
      Buffer.concat([
        signature(0x02014b50),
        new Uint8Array([20, 0]),
        fixed,
        new Uint8Array(rest.buffer),
        name,
      ]),
    );
    parts.push(local);
    at += local.length;
  }
  const directory = Buffer.concat(list);
  const end = new DataView(new ArrayBuffer(18));
  end.setUint16(4, said.count ?? files.length, true);
  end.setUint16(6, said.count ?? files.length, true);
  end.setUint32(8, directory.length, true);
  end.setUint32(12, at, true);
  return Buffer.concat([...parts, directory, signature(0x06054b50), new Uint8Array(end.buffer)]);
}

function signature(value: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setUint32(0, value, true);
  return new Uint8Array(view.buffer);
}
