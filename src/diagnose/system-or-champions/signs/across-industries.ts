import { message } from '../../../domain/message.ts';
import type { PlaceView } from '../../../snapshot/place-view.ts';
import { isFirm } from '../bodies.ts';
import { fieldWithout, industries } from '../industries.ts';
import { ownPairs } from '../own-pairs.ts';
import { partInterval } from '../part-interval.ts';
import type { Sign } from '../sign.ts';
import { untold } from '../sign.ts';

const ID = 'across-industries';

/** Ties between firms of different industries, against chance. @see hsieh-korean newman2003mixing */
export const acrossIndustries: Sign = Object.freeze<Sign>({
  id: ID,
  label: 'Ties across industries',
  matter: 'industries',
  unit: 'ratio',
  says: 'The share of ties between firms that join two industries, over what the same firms would have if they met regardless of industry: 1 is no barrier, 0 is every industry by itself.',
  formula:
    '(pairs of different industries / pairs) / (1 − Σ p²), p share of the ends of ties in an industry (NACE division; broad field of science of the other projects where no industry is stated)',
  thresholds: { system: 0.75, champions: 0.5, ends: [0, 1.5] },
  basis: 'ours',
  because:
    'The study calls links between industries high in Taiwan and gives no number; at ¾ of what chance would give, industries hardly stand in the way.',
  sources: [{ key: 'hsieh-korean', where: 'on links between industries' }],
  read(view, { again, largest, fewest, draws }, random) {
    const { stated, ends } = sortedEnds(view, { again, largest });
    const values = {
      pairs: { count: ends.length },
      across: { count: ends.filter(({ x, y }) => x !== y).length },
      fewest: { count: fewest },
    };
    const bring = message(
      `sign.${ID}.bring`,
      'table observations: sector with the NACE code of each firm; table ties: which firms work with each other',
    );
    if (ends.length < fewest)
      return untold(
        message(
          `sign.${ID}.few`,
          'The industries of both firms are known in {pairs|one tie|# ties}; {fewest} are needed.',
          values,
        ),
        [bring],
        ends.length,
      );
    if (new Set(ends.flatMap(({ x, y }) => [x, y])).size < 2)
      return untold(
        message(`sign.${ID}.one`, 'All firms with a tie are of one industry.', values),
        [bring],
        ends.length,
      );
    return {
      ...partInterval(
        view.members.length,
        (kept) => overChance(ends.filter(({ a, b }) => (kept[a] & kept[b]) === 1)),
        { draws, range: [0, 1.5] },
        random,
      ),
      count: ends.length,
      says: stated
        ? message(
            `sign.${ID}.stated`,
            '{across} of {pairs} ties between firms join two industries.',
            values,
          )
        : message(
            `sign.${ID}.fields`,
            'No industry is stated, so fields of research stand in: in {across} of {pairs} pairs of firms that share a project, the other projects of the two lie in different fields.',
            values,
          ),
      missing: [],
      silent: stated
        ? null
        : message(
            `sign.${ID}.by-design`,
            'Not counted: calls of a programme bring fields together by design, so that this says more of the calls than of the place.',
          ),
    };
  },
});

interface Ends {
  /** Local indices of the two firms. */
  readonly a: number;
  readonly b: number;
  /** Their industries. */
  readonly x: string;
  readonly y: string;
}

/** Pairs of firms whose industries are known: own pairs where industries are stated, else all pairs by their fields. */
function sortedEnds(
  view: PlaceView,
  rule: { readonly again: number; readonly largest: number },
): { readonly stated: boolean; readonly ends: readonly Ends[] } {
  const pairs = ownPairs(view, rule);
  const sector = industries(view);
  const stated = view.members.some((actor) => sector[actor] !== '');
  const ends: Ends[] = [];
  for (let pair = 0; pair < pairs.count; pair++) {
    const [a, b] = [pairs.a[pair], pairs.b[pair]];
    const [one, other] = [view.members[a], view.members[b]];
    if (!isFirm(view, one) || !isFirm(view, other)) continue;
    if (stated && pairs.own[pair] === 0) continue;
    const x = stated ? sector[one] : nameOf(fieldWithout(view, one, other, 1));
    const y = stated ? sector[other] : nameOf(fieldWithout(view, other, one, 1));
    if (x !== '' && y !== '') ends.push({ a, b, x, y });
  }
  return { stated, ends };
}

function nameOf(field: number): string {
  return field < 0 ? '' : String(field);
}

function overChance(ends: readonly Ends[]): number {
  const at = new Map<string, number>();
  let across = 0;
  for (const { x, y } of ends) {
    at.set(x, (at.get(x) ?? 0) + 1);
    at.set(y, (at.get(y) ?? 0) + 1);
    if (x !== y) across++;
  }
  let alike = 0;
  for (const count of at.values()) alike += (count / (2 * ends.length)) ** 2;
  return alike >= 1 ? NaN : across / ends.length / (1 - alike);
}
