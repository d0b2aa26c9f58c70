/** An attribute's value as network files write it; null where it is unknown and is to be left out. */
export function attributeValue(value: string | number | boolean | null | undefined): string | null {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : null;
  return String(value);
}
