import type { PillarId } from '../../domain/place-grades.ts';
import type { Profile } from './weakest-nodes.ts';

/** Where the knowledge of a place sits: in its firms, in organisations around them, in both, or in neither. */
export interface KnowledgeBoundary {
  readonly where: 'inside' | 'outside' | 'both' | 'neither' | 'cannot-tell';
  /** Skill inside firms and ties to those who know, from 1 to 5; NaN where not graded. */
  readonly inside: number;
  readonly outside: number;
}

const STRONG = 4;

/**
 * Looks on both sides of the firm: skill inside is technical skill; knowledge outside is the ties to those who provide it,
 * or the phase of high-tech institutions where that is higher. Neither is averaged with the other: little skill inside
 * beside strong organisations outside is a place whose firm scores hide what it can do. Strong is 4 and up.
 *
 * @see rasiah2013institutional sections 4 and 5
 */
export function whereKnowledgeIs(
  profile: Profile,
  phases: ReadonlyMap<PillarId, number>,
): KnowledgeBoundary {
  const inside = profile.get('technical-skills') ?? NaN;
  const said = [profile.get('ties-to-knowledge-providers'), phases.get('high-tech-institutions')];
  const known = said.filter((value) => value !== undefined && Number.isFinite(value)) as number[];
  const outside = known.length === 0 ? NaN : Math.max(...known);
  if (Number.isNaN(inside) || Number.isNaN(outside))
    return { where: 'cannot-tell', inside, outside };
  const [own, around] = [inside >= STRONG, outside >= STRONG];
  return {
    where: own && around ? 'both' : own ? 'inside' : around ? 'outside' : 'neither',
    inside,
    outside,
  };
}
