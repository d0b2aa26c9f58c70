/** The closed list of units a measurement can wear. A share lies in [0, 1]; doors print it as a percentage. */
export const UNITS = [
  'count',
  'share',
  'ratio',
  'index',
  'eur',
  'volume',
  'steps',
  'years',
  'none',
] as const;

export type Unit = (typeof UNITS)[number];
