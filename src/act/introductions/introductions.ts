import type { Frozen } from '../../domain/frozen.ts';
import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import type { Method } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Candidate } from './candidates.ts';
import { byScore, candidates } from './candidates.ts';
import { candidatesByPartners } from './candidates-by-partners.ts';
import { explainByPartners } from './explain-by-partners.ts';
import { explain } from './explain.ts';
import { fieldProfiles } from './field-profiles.ts';
import type { Introduction } from './introduction.ts';

/** Whom to bring together: in a whole place, or for one actor (its row in the snapshot). */
export interface IntroductionQuestion {
  readonly frozen: Frozen;
  readonly view: PlaceView;
  readonly actor: number | null;
}

/** The rule in two sentences, to stand above a list. */
export const INTRODUCTION_RULE: Message = message(
  'introduction.rule',
  'Pairs of a small firm and another organisation that work in the same fields and have no short way to each other here. First come those with partners in common elsewhere whose tie lets most others reach each other; each organisation once.',
);

/** The rule where nothing is known of what the organisations of a place work on. */
export const PARTNERS_RULE: Message = message(
  'introduction.rule-by-partners',
  'Pairs of a small firm and another organisation that have no tie and partners in common; where no firm is known to be small, pairs with a firm. A partner whom many have counts little. This is weaker than usual: no fields of projects are known, so nothing says that the two work on the same things.',
);

/** The rule that makes the introductions of a place. */
export function introductionRule(view: PlaceView): Message {
  return fieldsKnown(view) > 0 ? INTRODUCTION_RULE : PARTNERS_RULE;
}

/** How many members have a field. */
function fieldsKnown(view: PlaceView): number {
  const { offsets } = fieldProfiles(view);
  return view.members.reduce((n, _, m) => n + (offsets[m + 1] > offsets[m] ? 1 : 0), 0);
}

/**
 * Introductions between unconnected actors, each actor once, the best pair first.
 *
 * Where no member has a field, pairs rest on common partners alone, see `candidatesByPartners`. For one actor every pair has that actor in it, and it comes first. An actor outside the place gives none.
 * @see meyerstamer2002clustering section 4.1: begin with small, safe steps among those who have something in common.
 */
export const introductions = Object.freeze<Method<IntroductionQuestion, readonly Introduction[]>>({
  id: 'introductions',
  version: 2,
  label: 'Introductions',
  unit: 'index',
  says: 'Pairs of a small firm and another organisation of the place that work in the same fields, have partners in common elsewhere, and no short way to each other here; where no fields are known, pairs without a tie that have partners in common.',
  formula:
    's · (1 + ln(1 + c)) · ln(1 + g) · r; s cosine of field profiles, c common partners elsewhere, g product of the sizes of the two webs (1 within one web), r 1.3 with a university or research organisation, else 1; without fields Σ 1/ln k in place of s · (1 + ln(1 + c)), over common partners, k their partners; best first, each organisation once',
  cites: ['meyerstamer2002clustering', 'adamic2003friends'],
  parameters: [
    {
      name: 'count',
      meaning: 'how many introductions are made at most',
      unit: 'count',
      min: 1,
      max: 1000,
      whole: true,
      default: 10,
    },
    {
      name: 'leastSimilarity',
      meaning: 'cosine of field profiles a pair must have',
      unit: 'share',
      min: 0.01,
      max: 1,
      whole: false,
      default: 0.3,
    },
    {
      name: 'leastSteps',
      meaning: 'steps a pair in one web must be apart',
      unit: 'steps',
      min: 2,
      max: 6,
      whole: true,
      default: 3,
    },
  ],
  run({ view, actor }, parameters) {
    const asked = actor === null ? null : view.local[actor];
    const have = fieldsKnown(view);
    const coverage = { have, of: view.members.length, what: 'organisations have a field' };
    if (asked === -1) return { value: [], coverage };
    const least = {
      similarity: parameters['leastSimilarity'],
      steps: parameters['leastSteps'],
    };
    const all = have > 0 ? candidates(view, least, asked) : candidatesByPartners(view, asked);
    all.sort(byScore);
    const say = have > 0 ? explain : explainByPartners;
    const chosen = eachOnce(all, parameters['count'], asked);
    return {
      value: chosen.map((candidate, i) => say(view, candidate, i + 1, asked)),
      coverage,
    };
  },
});

function eachOnce(
  sorted: readonly Candidate[],
  count: number,
  asked: number | null,
): readonly Candidate[] {
  const used = new Set<number>();
  const chosen: Candidate[] = [];
  for (const candidate of sorted) {
    if (chosen.length === count) break;
    const ends = [candidate.a, candidate.b].filter((end) => end !== asked);
    if (ends.some((end) => used.has(end))) continue;
    for (const end of ends) used.add(end);
    chosen.push(candidate);
  }
  return chosen;
}
