/** The closed list of units a measurement can wear. A share lies in [0, 1]; doors print it as a percentage, and points, the difference of two, times 100. */
export const UNITS = [
  'count',
  'share',
  'points',
  'ratio',
  'index',
  'eur',
  'volume',
  'steps',
  'years',
  'none',
] as const;

export type Unit = (typeof UNITS)[number];
