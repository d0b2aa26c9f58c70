/** What is graded of a place, from 1 (absent) to 5 (strong). @see chaminade2005innovation section 3.2 */
export const ASPECTS = [
  'technical-skills',
  'managerial-and-marketing-skills',
  'engineering-design-and-standards',
  'new-knowledge-research',
  'ties-among-firms',
  'ties-to-knowledge-providers',
  'ties-to-final-buyers',
  'demanding-demand',
  'finance-for-upgrading',
  'physical-infrastructure',
] as const;

export type Aspect = (typeof ASPECTS)[number];

/** The systemic pillars, as the tables name them. @see rasiah2013institutional Table 2 */
export const PILLAR_IDS = [
  'basic-infrastructure',
  'high-tech-institutions',
  'network-cohesion',
  'market-integration',
] as const;

export type PillarId = (typeof PILLAR_IDS)[number];
