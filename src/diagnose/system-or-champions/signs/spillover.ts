import type { Message } from '../../../domain/message.ts';
import { message } from '../../../domain/message.ts';
import { mean, standardDeviation } from '../../../kernel/stats/moments.ts';
import { initiativesHeld } from '../../../measure/members.ts';
import { isFirm } from '../bodies.ts';
import { GROWTH_CODES, growthByActor } from '../growth-by-firm.ts';
import { ownPairs } from '../own-pairs.ts';
import type { Stretch } from '../side.ts';
import type { Sign } from '../sign.ts';
import { untold } from '../sign.ts';

const ID = 'spillover';

/** Whether firms outside the programmes that are tied to members grow faster than others outside. @see hsieh-korean */
export const spillover: Sign = Object.freeze<Sign>({
  id: ID,
  label: 'Growth that reaches firms outside',
  matter: 'spillover',
  unit: 'ratio',
  says: 'How much faster, per year, firms outside every programme grow when they are tied to a member than when they are not. It compares and does not prove: firms that grow may also seek the tie.',
  formula:
    'mean ln-growth per year of non-members tied to a member − the same of other non-members; interval ± 1.96·√(s²/n + s²/n) of the two groups',
  thresholds: { system: 0.02, champions: 0, ends: [-0.2, 0.2] },
  basis: 'ours',
  because:
    'The study finds growth that single firms kept and that did not cascade, and gives no number; two per cent a year is ours.',
  sources: [{ key: 'hsieh-korean', where: 'on success that does not cascade' }],
  read(view, { again, largest, fewest }) {
    const pairs = ownPairs(view, { again, largest });
    const held = initiativesHeld(view);
    const near = new Uint8Array(view.members.length);
    for (let pair = 0; pair < pairs.count; pair++) {
      const [a, b] = [pairs.a[pair], pairs.b[pair]];
      if (held[a] > 0 && isFirm(view, view.members[a])) near[b] = 1;
      if (held[b] > 0 && isFirm(view, view.members[b])) near[a] = 1;
    }
    const code =
      GROWTH_CODES.find((each) =>
        [...growthByActor(view.snapshot, each).keys()].some((actor) => view.local[actor] >= 0),
      ) ?? GROWTH_CODES[0];
    const growth = growthByActor(view.snapshot, code);
    const inside: number[] = [];
    const tied: number[] = [];
    const apart: number[] = [];
    for (let member = 0; member < view.members.length; member++) {
      const rate = growth.get(view.members[member])?.rate;
      if (rate === undefined || !isFirm(view, view.members[member])) continue;
      (held[member] > 0 ? inside : near[member] === 1 ? tied : apart).push(rate);
    }
    const values = {
      tied: { count: tied.length },
      apart: { count: apart.length },
      fewest: { count: fewest },
      code,
    };
    if (tied.length < fewest || apart.length < fewest)
      return untold(
        message(
          `sign.${ID}.few`,
          'Growth is known of {tied|one firm|# firms} outside the programmes with a tie to a member and {apart} without; {fewest} of each are needed.',
          values,
        ),
        [
          message(
            `sign.${ID}.bring`,
            'table observations: turnover or employees in two years, also of firms that take part in no programme; table ties: who works with whom',
          ),
        ],
        tied.length + apart.length,
      );
    const beyond = faster(tied, apart);
    return {
      ...beyond,
      count: tied.length + apart.length,
      says: message(
        `sign.${ID}.says`,
        'Growth of {code} per year of {tied} firms outside the programmes that are tied to a member, less that of {apart} that are not.',
        values,
      ),
      missing: [],
      silent: notCounted(beyond, faster(inside, apart)),
    };
  },
});

/**
 * Growth near members counts for no system: firms that grew anyway may have sought the tie, which looks the same. None near
 * them counts for champions only where members outgrow the rest.
 */
function notCounted(near: Stretch, members: Stretch): Message | null {
  if (near.value >= 0.02)
    return message(
      `sign.${ID}.sought`,
      'Not counted: firms that grew anyway may have sought the tie, which looks the same. Growth before the tie would part the two.',
    );
  return members.lo > 0
    ? null
    : message(
        `sign.${ID}.nothing`,
        'Not counted: members do not grow faster than firms apart from them, as far as can be told, so that there is no growth to reach others.',
      );
}

/** How much faster one group grows than another, with its interval. Fewer than two in a group leave it unknown. */
function faster(some: readonly number[], others: readonly number[]): Stretch {
  const value = mean(some) - mean(others);
  const error = Math.sqrt(
    standardDeviation(some, 1) ** 2 / some.length +
      standardDeviation(others, 1) ** 2 / others.length,
  );
  return { value, lo: value - 1.96 * error, hi: value + 1.96 * error };
}
