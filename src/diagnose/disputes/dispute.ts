import type { FindingStatus } from '../../domain/finding-status.ts';
import type { Cited } from '../claim.ts';
import type { Finding } from '../finding.ts';

/** What the data of a place can say on one side: a claim of the ledger, and how it would have to come out. */
export interface Sign {
  readonly claim: string;
  readonly when: Exclude<FindingStatus, 'cannot-tell'>;
}

/** One of two positions of the literature. */
export interface Side {
  readonly says: string;
  readonly sources: readonly Cited[];
  readonly signs: readonly Sign[];
}

/** A disagreement of the studies, or of one study with itself, that nobody should hide. */
export interface Dispute {
  /** `X1` … as the disagreements are counted. */
  readonly id: string;
  readonly title: string;
  readonly sides: readonly [Side, Side];
  /** What may decide which of the two is right where. */
  readonly condition: string;
  /** Ids of statements that the checker of the casebook reads; empty where it is no matter of printed numbers. */
  readonly checks: readonly string[];
  /** What a register would have to hold where no claim of the ledger parts the two. */
  readonly needs: readonly string[];
}

/** Which side the data of a place support. */
export const LEANINGS = [
  'first',
  'second',
  'both',
  'neither',
  'cannot-tell',
  'in-the-text',
] as const;

export type Leaning = (typeof LEANINGS)[number];

/** A dispute read on a place: each sign with what it came out as, and what follows. */
export interface DisputeRead {
  readonly dispute: Dispute;
  readonly leaning: Leaning;
  readonly sides: readonly [readonly SignRead[], readonly SignRead[]];
  readonly missing: readonly string[];
}

export interface SignRead extends Sign {
  readonly title: string;
  readonly status: FindingStatus;
  /** Whether it came out as this side has it. */
  readonly speaksFor: boolean;
}

/**
 * Reads a dispute from the findings of a place.
 *
 * A side is supported when at least one of its signs came out as it has it. Both may be; none may be though something was
 * told (`neither`); where nothing was told it cannot be told, and what is missing is that of the signs. A dispute with
 * checks and without signs lies `in-the-text`: no place can settle it.
 */
export function readDispute(dispute: Dispute, findings: readonly Finding[]): DisputeRead {
  const read = ({ signs }: Side): readonly SignRead[] =>
    signs.map((sign) => {
      const finding = findings.find(({ claim }) => claim === sign.claim);
      const status = finding?.status ?? 'cannot-tell';
      return {
        ...sign,
        title: finding?.title ?? sign.claim,
        status,
        speaksFor: status === sign.when,
      };
    });
  const sides = [read(dispute.sides[0]), read(dispute.sides[1])] as const;
  const [first, second] = sides.map((signs) => signs.some(({ speaksFor }) => speaksFor));
  const told = sides.flat().some(({ status }) => status !== 'cannot-tell');
  const silent = sides.flat().filter(({ status }) => status === 'cannot-tell');
  const missing = [
    ...dispute.needs,
    ...findings
      .filter(({ claim }) => silent.some((sign) => sign.claim === claim))
      .flatMap((finding) => finding.missing),
  ];
  return {
    dispute,
    leaning:
      sides.flat().length === 0 && dispute.checks.length > 0
        ? 'in-the-text'
        : first && second
          ? 'both'
          : first
            ? 'first'
            : second
              ? 'second'
              : told
                ? 'neither'
                : 'cannot-tell',
    sides,
    missing: [...new Set(missing)],
  };
}
