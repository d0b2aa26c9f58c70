import type { Bubble } from '../../figure/community-scene.ts';
import type { Graph } from '../../kernel/graph/graph.ts';
import { layout } from '../../kernel/graph/layout.ts';
import type { Random } from '../../kernel/random/random.ts';
import { communityLayout } from '../../measure/community/community-layout.ts';
import type { Drawn } from './analysis.ts';
import type { BySize } from './number-by-size.ts';

/** More actors or ties than this make a thicket: then communities are drawn. */
const MOST_ACTORS = 400;
const MOST_TIES = 4000;
const MOST_BUBBLES = 40;
/** Lines between communities: the strongest ones, and the strongest of each. */
const MOST_LINES = 70;
/** More members than this are not drawn inside their bubbles. */
const MOST_MEMBERS = 3000;

/** Places actors, or the largest communities, in a picture; `web` has no direction. */
export function draw(
  web: Graph,
  names: readonly string[],
  found: BySize & { readonly partners: Uint32Array },
  chance: Random,
): Drawn {
  const { n, offsets, targets, weights } = web;
  if (n > MOST_ACTORS || targets.length > 2 * MOST_TIES)
    return communities(web, names, found, chance);
  const ties: { a: number; b: number; volume: number }[] = [];
  for (let a = 0; a < n; a++)
    for (let k = offsets[a]; k < offsets[a + 1]; k++)
      if (targets[k] > a)
        ties.push({ a, b: targets[k], volume: weights === null ? 1 : weights[k] });
  return { what: 'actors', ...layout(web, chance), ties };
}

function communities(
  { n, offsets, targets, weights }: Graph,
  names: readonly string[],
  { community, sizes, hubs, partners }: BySize & { readonly partners: Uint32Array },
  chance: Random,
): Drawn {
  const shown = sizes.findIndex((size, c) => c === MOST_BUBBLES || size < 2);
  const count = shown < 0 ? sizes.length : shown;
  const between = new Float64Array(count * count);
  for (let u = 0; u < n; u++) {
    const a = community[u];
    if (a >= count) continue;
    for (let k = offsets[u]; k < offsets[u + 1]; k++) {
      const b = community[targets[k]];
      if (a < b && b < count) between[a * count + b] += weights === null ? 1 : weights[k];
    }
  }
  const lines: { a: number; b: number; volume: number }[] = [];
  for (let a = 0; a < count; a++)
    for (let b = a + 1; b < count; b++)
      if (between[a * count + b] > 0) lines.push({ a, b, volume: between[a * count + b] });
  const tied = new Set(lines.flatMap(({ a, b }) => [a, b]));
  const apart = (c: number): boolean => tied.size > 0 && !tied.has(c);
  const kept = Array.from({ length: count }, (_, c) => ({ size: sizes[c], apart: apart(c) }));
  const places = communityLayout(kept, lines, chance);
  const members: Bubble['members'][number][][] = kept.map(() => []);
  const drawn = kept.reduce((sum, { size }) => sum + size, 0);
  if (drawn <= MOST_MEMBERS)
    Uint32Array.from({ length: n }, (_, v) => v)
      .filter((v) => community[v] < count)
      .sort((u, v) => partners[v] - partners[u] || u - v)
      .forEach((v) => members[community[v]].push({ id: String(v), glyph: 'small' }));
  const bubbles = kept.map(({ size, apart: alone }, c): Bubble => ({
    key: String(c),
    name: names[hubs[c]],
    hub: names[hubs[c]],
    actors: size,
    apart: alone,
    members: members[c],
    x: places.x[c],
    y: places.y[c],
  }));
  const strongest = strongestOf(lines);
  const inPicture = kept.filter((each) => !each.apart);
  return {
    what: 'communities',
    bubbles,
    lines: strongest.map(({ a, b, volume }) => ({ a: String(a), b: String(b), volume })),
    rest: {
      communities: sizes.length - inPicture.length,
      actors: n - inPicture.reduce((sum, { size }) => sum + size, 0),
      lines: lines.length - strongest.length,
    },
  };
}

/** The strongest lines, and the strongest of each community so that none seems to stand alone. */
function strongestOf<L extends { readonly a: number; readonly b: number; readonly volume: number }>(
  lines: readonly L[],
): readonly L[] {
  const order = lines.toSorted((p, q) => q.volume - p.volume || p.a - q.a || p.b - q.b);
  const met = new Set<number>();
  return order.filter(({ a, b }, i) => {
    const first = !met.has(a) || !met.has(b);
    met.add(a).add(b);
    return first || i < MOST_LINES;
  });
}
