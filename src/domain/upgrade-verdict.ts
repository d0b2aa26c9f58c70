/** What became of a firm between two periods; only the first is an upgrade. @see rasiah2013institutional section 3 */
export const UPGRADE_VERDICTS = [
  'upgrade',
  'level-only',
  'value-only',
  'function-only',
  'none',
  'cannot-tell',
] as const;

export type UpgradeVerdict = (typeof UPGRADE_VERDICTS)[number];
