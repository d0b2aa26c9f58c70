import type { ActorKind } from '../../domain/actor-kind.ts';
import { ACTOR_KINDS } from '../../domain/actor-kind.ts';
import {
  ASSOCIATION_FEATURES,
  INSTITUTION_FEATURES,
  INSTITUTION_GOALS,
} from '../../domain/scorecard.ts';
import type { ScoredFeature } from '../../domain/scorecard.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { MeanScore } from '../obstacles/mean-score.ts';
import { meanScore } from '../obstacles/mean-score.ts';
import type { Score } from '../obstacles/newest-scores.ts';
import { newestScores } from '../obstacles/newest-scores.ts';

/** One feature of an organisation: its users’ score beside its own. */
export interface FeatureScore {
  readonly code: string;
  /** Distinct users who scored it. */
  readonly users: number;
  /** Null below the least number of users: then no mean leaves, so that no single user is told. */
  readonly score: MeanScore | null;
  /** The organisation’s score of itself; NaN where it gave none. */
  readonly self: number;
  /** Own less users’ score: above 0 it thinks better of itself; NaN where either is unknown. */
  readonly gap: number;
}

/** An organisation as its users see it. */
export interface Scorecard {
  /** Row of the snapshot. */
  readonly actor: number;
  readonly type: 'association' | 'institution';
  readonly features: readonly FeatureScore[];
  /** How important it is to those who were asked; null below the least number of users. */
  readonly importance: MeanScore | null;
  readonly asked: number;
}

/** Kinds that are scored as associations; other bodies are scored as institutions. */
const ASSOCIATIONS = ['association', 'chamber'] as const satisfies readonly ActorKind[];

/** Features asked of a type of organisation. */
export const FEATURES_OF: Readonly<Record<Scorecard['type'], readonly ScoredFeature[]>> = {
  association: ASSOCIATION_FEATURES,
  institution: [...INSTITUTION_FEATURES, ...INSTITUTION_GOALS],
};

/** Where most of 160 clusters put the importance of their organisations on the scale from 0 to 5. @see meyerstamer2002clustering Figure 2 */
export const IMPORTANCE_BAND = [1, 2] as const;

/**
 * Scorecards of the organisations of a place that anybody scored, associations first, then by name.
 *
 * The assessor of a `user-score:` is the user; a score without assessor, or by the organisation itself, is no user’s. One
 * user counts once a feature, with the newest score. Cost: organisations scored · observations.
 *
 * @see meyerstamer2002clustering
 */
export function readScorecards(view: PlaceView, leastUsers: number): readonly Scorecard[] {
  const { snapshot } = view;
  const { observations, actors } = snapshot;
  const scored = new Set<number>();
  for (let row = 0; row < observations.count; row++) {
    const actor = observations.actor[row];
    if (actor < 0 || view.local[actor] < 0) continue;
    if (/^(user-score:|self-score:|importance$)/.test(observations.what[row])) scored.add(actor);
  }
  return [...scored]
    .map((actor): Scorecard => {
      const kind = ACTOR_KINDS[actors.kind[actor]];
      const type = ASSOCIATIONS.some((each) => each === kind) ? 'association' : 'institution';
      const own = new Set([actors.id[actor], actors.nativeId[actor], 'self', '']);
      const of = (family: string): readonly Score[] =>
        newestScores(snapshot, 'actor', (row) => observations.actor[row] === actor, family);
      const byUsers = (family: string): readonly Score[] =>
        of(family).filter(({ assessor }) => !own.has(assessor));
      const users = byUsers('user-score:');
      const self = of('self-score:');
      const important = byUsers('importance');
      return {
        actor,
        type,
        features: FEATURES_OF[type].map(({ code }) => featureScore(code, users, self, leastUsers)),
        importance: published(important, leastUsers),
        asked: important.length,
      };
    })
    .sort(
      (a, b) =>
        Number(a.type === 'institution') - Number(b.type === 'institution') ||
        (actors.name[a.actor] < actors.name[b.actor] ? -1 : 1),
    );
}

function featureScore(
  code: string,
  users: readonly Score[],
  self: readonly Score[],
  leastUsers: number,
): FeatureScore {
  const given = users.filter((each) => each.code === code);
  const own = meanScore(
    self.filter((each) => each.code === code).map(({ value }) => value),
    [0, 5],
  ).value;
  const score = published(given, leastUsers);
  return { code, users: given.length, score, self: own, gap: own - (score?.value ?? NaN) };
}

function published(scores: readonly Score[], least: number): MeanScore | null {
  if (scores.length < least) return null;
  return meanScore(
    scores.map(({ value }) => value),
    [0, 5],
  );
}
