import type { DecideRequest, Proposals } from '../../../wire/review-sameness.ts';

export type Proposal = Proposals['proposals'][number];
export type Verdict = 'same' | 'part-of' | 'different';
type Asked = DecideRequest['decisions'][number];

/** The key of a pair in lists. */
export function pairKey({ a, b }: Proposal): string {
  return `${a.id} ${b.id}`;
}

/** The actor that stays when a pair is one: the one more hangs on, the first when they are even. */
export function staying({ a, b, hangs }: Proposal): Proposal['a'] {
  return hangs.b > hangs.a ? b : a;
}

/** An answer to a pair as it is kept: who stays comes first for `same`, the part comes first for `part-of`. */
export function answerOf(pair: Proposal, kind: Verdict, reason: string, swapped = false): Asked {
  const { a, b } = pair;
  const kept = staying(pair);
  const order = kind === 'same' ? (kept === a ? [a, b] : [b, a]) : swapped ? [b, a] : [a, b];
  return {
    kind,
    subjects: order.map(({ id }) => id),
    field: null,
    value: null,
    reason: reason.trim() || pair.because,
  };
}
