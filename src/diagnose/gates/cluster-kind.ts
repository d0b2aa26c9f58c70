import { message, type Message } from '../../domain/message.ts';
import type { Profile } from '../profile/weakest-nodes.ts';

/** Kinds of cluster by what joint action can build on. @see meyerstamer2002clustering section 5 */
export const CLUSTER_KINDS = ['survival', 'fordist', 'district', 'cannot-tell'] as const;

export type ClusterKind = (typeof CLUSTER_KINDS)[number];

/** What the kind is told by. */
export interface ClusterTraits {
  readonly profile: Profile;
  /** Mean level on the ladder over its dimensions, from 1 to 6; NaN where nobody rated. */
  readonly meanLevel: number;
  /** Share of employment in firms that are not small, in [0, 1]; NaN where it is not known. */
  readonly largeShare: number;
}

/** The kind of a cluster, why, and instruments that should not come first. */
export interface ClusterJudgement {
  readonly kind: ClusterKind;
  readonly reasons: readonly Message[];
  readonly notFirst: readonly string[];
}

/** Below this firms cannot yet specialise: they do simple things with dated means. */
const SIMPLE = 2;

/**
 * The gate before joint action: in a survival cluster skill is too low for firms to specialise, so a network programme is
 * not the first thing; in a cluster of large-series producers large firms hold most of the work; in a district competence
 * is there and obstacles are what is left.
 *
 * Survival: mean level below 2, or technical and managerial skills both at 2 or lower. Else, where the share of employment
 * in large firms is above one half, Fordist. Else district, if anything at all is known of skill. Cost: O(1).
 *
 * @see meyerstamer2002clustering section 5
 */
export function clusterKind({ profile, meanLevel, largeShare }: ClusterTraits): ClusterJudgement {
  const technical = profile.get('technical-skills') ?? NaN;
  const managing = profile.get('managerial-and-marketing-skills') ?? NaN;
  const reasons: Message[] = [];
  if (meanLevel < SIMPLE)
    reasons.push(
      message('cluster-kind.low-ladder', 'firms stand at level {level} of 6 on average', {
        level: { number: meanLevel },
      }),
    );
  if (technical <= 2 && managing <= 2)
    reasons.push(
      message(
        'cluster-kind.low-skills',
        'technical skills are graded {technical} and managing {managing} of 5',
        { technical: { count: technical }, managing: { count: managing } },
      ),
    );
  if (reasons.length > 0) return { kind: 'survival', reasons, notFirst: ['network-programme'] };
  if (Number.isNaN(technical) && Number.isNaN(meanLevel))
    return {
      kind: 'cannot-tell',
      reasons: [
        message(
          'cluster-kind.unknown',
          'neither technical skills are graded nor firms rated on the ladder',
        ),
      ],
      notFirst: [],
    };
  if (largeShare > 0.5)
    return {
      kind: 'fordist',
      reasons: [
        message('cluster-kind.large', '{share} of the people work in firms that are not small', {
          share: { share: largeShare },
        }),
      ],
      notFirst: [],
    };
  return {
    kind: 'district',
    reasons: [
      Number.isNaN(technical)
        ? message('cluster-kind.ladder', 'firms stand at level {level} of 6 on average', {
            level: { number: meanLevel },
          })
        : message('cluster-kind.skills', 'technical skills are graded {technical} of 5', {
            technical: { count: technical },
          }),
    ],
    notFirst: [],
  };
}
