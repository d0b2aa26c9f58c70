/** A value as text that differs when any bit of any number in it differs. */
export function bytesOf(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => {
    if (typeof part === 'number' && (!Number.isFinite(part) || Object.is(part, -0)))
      return Object.is(part, -0) ? '-0' : String(part);
    if (part instanceof Map) return [...part];
    if (ArrayBuffer.isView(part))
      return Buffer.from(part.buffer, part.byteOffset, part.byteLength).toString('base64');
    return part;
  });
}
