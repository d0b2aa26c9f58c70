/** What a system of firms stands on; a claim speaks about one of them. @see rasiah2013institutional Table 2 */
export const PILLARS = [
  'basic infrastructure',
  'high-tech institutions',
  'network cohesion',
  'global markets',
] as const;

export type Pillar = (typeof PILLARS)[number];
