import { exactBinomialEnds } from '../../kernel/stats/exact-binomial.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Estimate } from './effect.ts';
import type { Counted } from './estimates.ts';
import { jointWork, pairsFlagged } from './joint-work.ts';
import { leftOut } from './left-out.ts';

/** Things below which a share of pairs is not told. */
const FEWEST = 10;

/**
 * A share of pairs, with the interval that leaving out tenths of the initiatives gives; of none or all, the exact one.
 *
 * `holds` judges a pair by the initiatives it has, in order of position; null leaves it out. Null under ten pairs. Sentences get `{count}` and `{of}`. Pairs with one initiative are judged once, so that
 * a draw costs O(initiatives + pairs with several).
 *
 * @see shao1989jackknife @see clopper1934
 */
export function pairShare(
  view: PlaceView,
  what: string,
  holds: (pair: number, initiatives: readonly number[]) => boolean | null,
): Estimate | null {
  const { pairs } = jointWork(view);
  const n = view.initiatives.length;
  const yes = new Float64Array(n);
  const of = new Float64Array(n);
  const several: { readonly pair: number; readonly initiatives: readonly number[] }[] = [];
  for (let pair = 0; pair < pairs.count; pair++) {
    const mine = Array.from(
      pairs.initiative.subarray(pairs.offsets[pair], pairs.offsets[pair + 1]),
    );
    if (mine.length > 1) {
      several.push({ pair, initiatives: mine });
      continue;
    }
    const judged = holds(pair, mine);
    if (judged === null) continue;
    of[mine[0]]++;
    yes[mine[0]] += Number(judged);
  }
  const read = (kept: Uint8Array): Counted => {
    let [count, all] = [0, 0];
    for (let j = 0; j < n; j++) {
      if (kept[j] === 0) continue;
      count += yes[j];
      all += of[j];
    }
    for (const { pair, initiatives } of several) {
      const mine = initiatives.filter((j) => kept[j] === 1);
      const judged = mine.length === 0 ? null : holds(pair, mine);
      if (judged === null) continue;
      all++;
      count += Number(judged);
    }
    return { count, of: all };
  };
  const all = read(new Uint8Array(n).fill(1));
  if (all.of < FEWEST) return null;
  const { value, lo, hi } = leftOut(
    view,
    (kept) => {
      const counted = read(kept);
      return counted.count / counted.of;
    },
    [0, 1],
  );
  const exact =
    Number.isFinite(lo) && (all.count === 0 || all.count === all.of)
      ? exactBinomialEnds(all.count, all.of)
      : { low: lo, high: hi };
  return {
    value,
    lo: exact.low,
    hi: exact.high,
    coverage: { have: all.of, of: all.of, what },
    values: { count: { count: all.count }, of: { count: all.of } },
  };
}

/**
 * Upper end of none seen over what was expected: the mean at which none would be seen in 2.5 % of the cases, −ln 0.025.
 *
 * @see garwood1936
 */
export function mostOfNone(expected: number): number {
  return -Math.log(0.025) / expected;
}

/**
 * How many times as many pairs of some sort there are as members would make by chance, each keeping its number of
 * partners: observed / expected, expected Σ dₐ d_b / 2m over the possible pairs of that sort, m pairs in all.
 *
 * `sort` names a class for each member; −1 leaves it out; a pair counts when both ends are of one class. `among` limits
 * the pairs that count at all. Null with under ten pairs, or where under five are expected. Sentences get `{count}`,
 * `{expected}` and `{of}`. @see shao1989jackknife
 */
export function timesChance(
  view: PlaceView,
  sort: (member: number) => number,
  what: string,
  among: (a: number, b: number) => boolean = () => true,
): Estimate | null {
  const work = jointWork(view);
  const { a, b } = work.pairs;
  const classes = Int32Array.from(view.members, (_, member) => sort(member));
  const limited = Uint8Array.from(a, (one, pair) => (among(one, b[pair]) ? 1 : 0));
  const most = Math.max(0, ...classes) + 1;
  const read = (kept: Uint8Array) => {
    const partners = new Float64Array(view.members.length);
    let [count, of] = [0, 0];
    const there = pairsFlagged(work, kept, kept);
    for (let pair = 0; pair < there.length; pair++) {
      if (there[pair] === 0 || limited[pair] === 0) continue;
      of++;
      partners[a[pair]]++;
      partners[b[pair]]++;
      if (classes[a[pair]] >= 0 && classes[a[pair]] === classes[b[pair]]) count++;
    }
    const sums = new Float64Array(most);
    const squares = new Float64Array(most);
    classes.forEach((at, member) => {
      if (at < 0) return;
      sums[at] += partners[member];
      squares[at] += partners[member] ** 2;
    });
    const expected = sums.reduce((all, sum, at) => all + (sum ** 2 - squares[at]) / (4 * of), 0);
    return { count, of, expected };
  };
  const { count, of, expected } = read(new Uint8Array(view.initiatives.length).fill(1));
  if (of < FEWEST || !(expected >= 5)) return null;
  const found = leftOut(
    view,
    (kept) => {
      const part = read(kept);
      return part.count / part.expected;
    },
    [0, Infinity],
  );
  return {
    ...found,
    hi: count === 0 && Number.isFinite(found.hi) ? mostOfNone(expected) : found.hi,
    coverage: { have: of, of, what },
    values: {
      count: { count },
      of: { count: of },
      expected: { number: Math.round(expected) },
    },
  };
}
