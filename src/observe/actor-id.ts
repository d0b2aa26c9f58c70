/**
 * The register's id of an actor as first met: a UUID (version 8) made of the source's namespace and its native id.
 *
 * The same actor of the same source gets the same id on every machine and at every import. 122 bits of a mixed FNV-1a:
 * not a secret and no proof of identity, only a name.
 */
export function actorIdOf(namespace: string, nativeId: string): string {
  const text = `${namespace}\u0000${nativeId}`;
  const words = [0x811c9dc5, 0x01234567, 0x89abcdef, 0xfedcba98].map((start, lane) => {
    let hash = start;
    for (let i = 0; i < text.length; i++)
      hash = Math.imul(hash ^ text.charCodeAt(i) ^ (lane << 9), 0x01000193 + lane * 2);
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    return (hash ^ (hash >>> 16)) >>> 0;
  });
  const hex = words.map((word) => word.toString(16).padStart(8, '0')).join('');
  const variant = ((parseInt(hex[16], 16) & 3) | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20)}`;
}
