import { glyphs, firms, lookup, research, smallFirms } from '../../measure/glyphs.ts';
import { countMembers, partnersElsewhere } from '../../measure/members.ts';
import { web, webs } from '../../measure/web.ts';
import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Candidate } from './candidates.ts';
import { partnersOf } from './candidates.ts';

/** All partners of each member by snapshot index, here and elsewhere, and how many members know each actor. */
const circles = once((view: PlaceView) => {
  const { offsets, targets } = web(view);
  const elsewhere = partnersOf(view);
  const partners = Array.from(view.members, (_, member) => [
    ...Array.from(targets.subarray(offsets[member], offsets[member + 1]), (t) => view.members[t]),
    ...elsewhere.partner.subarray(elsewhere.offsets[member], elsewhere.offsets[member + 1]),
  ]);
  const knownBy = new Map<number, number[]>();
  partners.forEach((own, member) => {
    for (const actor of own) {
      const list = knownBy.get(actor);
      if (list) list.push(member);
      else knownBy.set(actor, [member]);
    }
  });
  return { partners, knownBy };
});

/** How many partners an actor has, here and elsewhere; of one elsewhere only those here are known. */
function partnerCount(view: PlaceView, actor: number): number {
  const member = view.local[actor];
  const known = circles(view).knownBy.get(actor)?.length ?? 0;
  return member < 0 ? known : known + partnersElsewhere(view)[member];
}

/** The common partners of two members, here or elsewhere, by snapshot index: the least busy first. */
export function commonPartners(view: PlaceView, a: number, b: number): readonly number[] {
  const { partners } = circles(view);
  const mine = new Set(partners[a]);
  return partners[b]
    .filter((actor) => mine.has(actor))
    .sort((x, y) => partnerCount(view, x) - partnerCount(view, y) || x - y);
}

/**
 * Pairs that have no tie and partners in common, for places of which no fields of work are known.
 *
 * A candidate has at least one small firm; where no firm is known to be small, at least one firm. Its score is
 *
 *   Σ over common partners z of 1/ln k_z · ln(1 + g) · r
 *
 * k_z partners of z, so that a partner everybody has says little; g product of the sizes of the two webs, 1 within one
 * web; r = 1.3 when one of the two is a university or research organisation. `actor` (a local index) keeps its own pairs
 * only. Similarity is NaN: nothing is known of what they work on. Cost: Σ over members of the partners of their partners.
 *
 * @see adamic2003friends
 */
export function candidatesByPartners(view: PlaceView, actor: number | null): Candidate[] {
  const glyph = glyphs(view.snapshot);
  const isWanted = lookup(countMembers(view, smallFirms) > 0 ? smallFirms : firms);
  const isResearch = lookup(research);
  const wants = (member: number): boolean => isWanted[glyph[view.members[member]]] === 1;
  const studies = (member: number): boolean => isResearch[glyph[view.members[member]]] === 1;
  const { partners, knownBy } = circles(view);
  const { offsets, targets } = web(view);
  const { labels, sizes } = webs(view);
  const found: Candidate[] = [];
  const lookFrom = (x: number, wanted: (y: number) => boolean): void => {
    const met = new Map<number, { count: number; weight: number }>();
    for (const partner of partners[x]) {
      const weight = 1 / Math.log(partnerCount(view, partner));
      for (const y of knownBy.get(partner)!) {
        const before = met.get(y);
        if (before === undefined) met.set(y, { count: 1, weight });
        else {
          before.count++;
          before.weight += weight;
        }
      }
    }
    met.delete(x);
    for (let k = offsets[x]; k < offsets[x + 1]; k++) met.delete(targets[k]);
    for (const [y, { count, weight }] of met) {
      if (!wanted(y)) continue;
      const joins = labels[x] === labels[y] ? 0 : sizes[labels[x]] * sizes[labels[y]];
      const either = studies(x) || studies(y);
      found.push({
        a: Math.min(x, y),
        b: Math.max(x, y),
        similarity: NaN,
        commonPartners: count,
        joins,
        research: either,
        score: weight * Math.log1p(Math.max(joins, 1)) * (either ? 1.3 : 1),
      });
    }
  };
  if (actor !== null) lookFrom(actor, (y) => wants(actor) || wants(y));
  else
    for (let x = 0; x < view.members.length; x++)
      if (wants(x)) lookFrom(x, (y) => !wants(y) || y > x);
  return found;
}
