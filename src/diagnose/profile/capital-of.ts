import type { Aspect } from '../../domain/place-grades.ts';
import type { Capital } from '../casebook/case.ts';

/** The capital each aspect belongs to. @see chaminade2005innovation section 3.2 */
export const CAPITAL_OF: Readonly<Record<Aspect, Capital>> = {
  'technical-skills': 'human',
  'managerial-and-marketing-skills': 'human',
  'engineering-design-and-standards': 'human',
  'new-knowledge-research': 'human',
  'ties-among-firms': 'social',
  'ties-to-knowledge-providers': 'social',
  'ties-to-final-buyers': 'social',
  'demanding-demand': 'social',
  'finance-for-upgrading': 'financial',
  'physical-infrastructure': 'physical',
};
