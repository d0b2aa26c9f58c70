import type { Message, MessageValue } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import { webs } from '../../measure/web.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Candidate } from './candidates.ts';
import { commonPartners } from './candidates-by-partners.ts';
import { nameOf, researchReasons, stepsBetween } from './explain.ts';
import type { Introduction } from './introduction.ts';

/** Says of a pair that rests on common partners alone why it is one. `asked` (a local index) comes first. */
export function explainByPartners(
  view: PlaceView,
  candidate: Candidate,
  rank: number,
  asked: number | null,
): Introduction {
  const { joins, score, similarity } = candidate;
  const [a, b] = candidate.b === asked ? [candidate.b, candidate.a] : [candidate.a, candidate.b];
  const all = commonPartners(view, a, b);
  const via = all.slice(0, 3);
  const { labels, sizes } = webs(view);
  const distance = joins > 0 ? null : stepsBetween(view, a, b);
  const values: Readonly<Record<string, MessageValue>> = {
    common: { count: all.length },
    via: via.map((actor) => nameOf(view, actor)).join(', '),
    smaller: { count: Math.min(sizes[labels[a]], sizes[labels[b]]) },
    joins: { count: joins },
    steps: { count: distance ?? 0 },
  };
  const amongst = all.length > via.length ? 'among them {via}' : '{via}';
  const variant = `${all.length > via.length ? 'many' : 'few'}.${joins > 0 ? 'joins' : 'steps'}`;
  const reasons: Message[] = [
    message(
      `introduction.reason.partners-${all.length > via.length ? 'many' : 'few'}`,
      `{common|One organisation is|# organisations are} tied to both${all.length > via.length ? ', among them' : ':'} {via}.`,
      values,
    ),
    joins > 0
      ? message(
          'introduction.reason.joins',
          'Their tie would let {joins|one pair|# pairs} of organisations here reach each other.',
          values,
        )
      : message(
          'introduction.reason.through',
          'Today they reach each other only through others.',
          values,
        ),
    ...researchReasons(view, a, b),
    message(
      'introduction.reason.no-fields',
      'What they work on is not known, so they may be partners or rivals: ask before you introduce them.',
    ),
  ];
  return {
    rank,
    a: view.members[a],
    b: view.members[b],
    says: message(
      `introduction.by-partners.${variant}`,
      `{common|One partner|# partners} in common, ${amongst}; ${joins > 0 ? 'ties {smaller|one organisation|# organisations} to the others' : 'no tie of their own'}.`,
      values,
    ),
    reasons,
    commonPartners: all.length,
    via,
    fields: [],
    similarity,
    joins,
    distance,
    score,
  };
}
