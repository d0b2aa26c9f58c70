import type { Problem } from '../../domain/problem.ts';
import { PILLAR_IDS, type PillarId } from '../../domain/place-grades.ts';

/** The phase of each pillar, whole numbers from 1 (initial) to 5 (frontier). */
export type Phases = ReadonlyMap<PillarId, number>;

/** The pillars at the lowest phase, in the order of the table; more than one is a tie and stays one. */
export function weakestPillars(phases: Phases): readonly PillarId[] {
  const lowest = Math.min(...phases.values());
  return PILLAR_IDS.filter((pillar) => phases.get(pillar) === lowest);
}

/**
 * Keeps the scores that are whole phases of known pillars and names the others; rows count from 1.
 *
 * Of a pillar scored twice the first is kept. Cost: O(scores).
 */
export function checkPhases(
  scores: readonly { readonly pillar: string; readonly phase: number }[],
  source: string,
): { readonly phases: Phases; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const phases = new Map<PillarId, number>();
  scores.forEach(({ pillar, phase }, i) => {
    const refuse = (field: string, value: string, what: string, hint: string): void => {
      const at = { source, row: i + 1, field };
      problems.push({ code: 'rating-unfit', at, value, message: `${what}: "${value}"`, hint });
    };
    const known = PILLAR_IDS.find((id) => id === pillar);
    if (known === undefined)
      refuse('pillar', pillar, 'no pillar has this id', `one of: ${PILLAR_IDS.join(', ')}`);
    else if (!Number.isInteger(phase) || phase < 1 || phase > 5)
      refuse('phase', String(phase), 'the score is no whole phase', 'a whole number from 1 to 5');
    else if (phases.has(known)) refuse('pillar', pillar, 'a pillar is scored twice', 'one score');
    else phases.set(known, phase);
  });
  return { phases, problems };
}
