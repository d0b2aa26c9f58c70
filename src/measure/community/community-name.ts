/** Words too common among fields to make two of them alike. */
const COMMON = new Set([
  'sciences',
  'science',
  'engineering',
  'technology',
  'technologies',
  'studies',
  'systems',
]);

/** How a community is called when none of its initiatives states a field. */
export const NO_FIELD = 'No field stated';

/**
 * Names a community by its largest field and the largest other one that does not repeat it: “Agriculture and oncology”.
 *
 * Two fields repeat each other when a word of one begins like a word of the other (six letters, common words aside). Of a
 * field “x and y” only x is said. One field alone names alone.
 */
export function communityName(fields: readonly string[]): string {
  const [first, ...others] = fields;
  if (first === undefined) return NO_FIELD;
  const second = others.find((field) => !repeats(first, field));
  const said = second === undefined ? short(first) : `${short(first)} and ${short(second)}`;
  return said.slice(0, 1).toUpperCase() + said.slice(1);
}

function repeats(one: string, other: string): boolean {
  const begins = stems(one);
  return stems(other).some((stem) => begins.includes(stem));
}

function stems(field: string): readonly string[] {
  return field
    .split(/[^\p{L}]+/u)
    .filter((word) => word.length > 3 && !COMMON.has(word))
    .map((word) => word.slice(0, 6));
}

function short(field: string): string {
  return field.split(/,? and |, /)[0];
}
