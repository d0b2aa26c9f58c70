/** Fractions that have a plain name, ascending. */
const FRACTIONS: readonly (readonly [number, string])[] = [
  [0.05, 'one in twenty'],
  [0.1, 'one in ten'],
  [1 / 7, 'one in seven'],
  [0.2, 'one in five'],
  [0.25, 'a quarter'],
  [0.3, 'three in ten'],
  [1 / 3, 'a third'],
  [0.4, 'four in ten'],
  [0.5, 'half'],
  [0.6, 'six in ten'],
  [2 / 3, 'two thirds'],
  [0.7, 'seven in ten'],
  [0.75, 'three quarters'],
  [0.8, 'eight in ten'],
  [0.9, 'nine in ten'],
  [0.95, 'nineteen in twenty'],
];

/** A name is used without “over” or “almost” up to this distance. */
const NEAR = 0.025;

/**
 * A share in words: the nearest plain fraction, the lower of two equally near.
 *
 * “none” and “all” are said only when exact. More than 2.5 points beside the name it is “over” or “almost” it; below
 * 2.5 % it is “very few”, above 97.5 % “nearly all”. NaN gives “–”.
 */
export function inWords(share: number): string {
  if (!Number.isFinite(share)) return '–';
  if (share <= 0) return 'none';
  if (share >= 1) return 'all';
  if (share < 0.025) return 'very few';
  if (share > 0.975) return 'nearly all';
  const [value, name] = FRACTIONS.reduce((nearest, fraction) =>
    Math.abs(fraction[0] - share) < Math.abs(nearest[0] - share) ? fraction : nearest,
  );
  if (share > value + NEAR) return `over ${name}`;
  if (share < value - NEAR) return `almost ${name}`;
  return name;
}

/** The same, as the beginning of a sentence. */
export function atStart(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
