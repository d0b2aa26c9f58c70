import { GLYPHS } from '../../domain/actor-kind.ts';
import { glyphs } from '../../measure/glyphs.ts';
import { web, webs } from '../../measure/web.ts';
import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { fieldProfiles } from './field-profiles.ts';

const SMALL_FIRM = GLYPHS.indexOf('small');
const UNIVERSITY = GLYPHS.indexOf('university');
const RESEARCH = GLYPHS.indexOf('research');

/** A pair of members that may be brought together; ends are local indices, a < b. */
export interface Candidate {
  readonly a: number;
  readonly b: number;
  /** NaN where no fields are known. */
  readonly similarity: number;
  readonly commonPartners: number;
  /** Pairs that become reachable: product of the sizes of the two webs; 0 in one web. */
  readonly joins: number;
  /** Whether one of the two is a university or research organisation. */
  readonly research: boolean;
  readonly score: number;
}

/** What a pair must have to be a candidate. */
export interface Least {
  readonly similarity: number;
  /** Steps between the two where both are in one web; 2 or 3. */
  readonly steps: number;
}

/** Partners elsewhere of each member: compressed rows over snapshot indices, ascending. */
export const partnersOf = once(({ members, outside }: PlaceView) => {
  const offsets = new Uint32Array(members.length + 1);
  for (let pair = 0; pair < outside.count; pair++) offsets[outside.a[pair] + 1]++;
  for (let member = 0; member < members.length; member++) offsets[member + 1] += offsets[member];
  // Pairs come sorted by member, then by partner
  return { offsets, partner: outside.b };
});

/**
 * Pairs of a small firm and anybody else that have no tie, work in the same fields, and are far apart.
 *
 * A candidate has at least one small firm, a cosine of field profiles of at least `least.similarity`, and either ends
 * in two webs or at least `least.steps` steps between them. Its score is
 *
 *   s · (1 + ln(1 + c)) · ln(1 + g) · r
 *
 * s similarity; c common partners elsewhere; g = product of the sizes of the two webs, 1 within one web; r = 1.3 when
 * one of the two is a university or research organisation. `actor` (a local index) keeps its own pairs only.
 *
 * Only members that share a field are ever looked at. Cost: Σ over small firms of the holders of their fields, plus
 * the partners elsewhere of each candidate.
 */
export function candidates(view: PlaceView, least: Least, actor: number | null): Candidate[] {
  const count = view.members.length;
  const glyph = Uint8Array.from(view.members, (member) => glyphs(view.snapshot)[member]);
  const isSmall = (member: number): boolean => glyph[member] === SMALL_FIRM;
  const isResearch = (member: number): boolean =>
    glyph[member] === UNIVERSITY || glyph[member] === RESEARCH;
  const profiles = fieldProfiles(view);
  const partners = partnersOf(view);
  const { offsets, targets } = web(view);
  const { labels, sizes } = webs(view);
  const product = new Float64Array(count);
  const near = new Int32Array(count).fill(-1);
  const known = new Int32Array(view.snapshot.actors.count).fill(-1);
  const found: Candidate[] = [];

  const lookFrom = (x: number, wanted: (y: number) => boolean): void => {
    const met: number[] = [];
    for (let k = profiles.offsets[x]; k < profiles.offsets[x + 1]; k++) {
      const field = profiles.field[k];
      for (let h = profiles.heldFrom[field]; h < profiles.heldFrom[field + 1]; h++) {
        const y = profiles.holder[h];
        if (product[y] === 0) met.push(y);
        product[y] += profiles.weight[k] * profiles.heldWeight[h];
      }
    }
    near[x] = x;
    let ring = [x];
    for (let step = 1; step < least.steps; step++) {
      const next: number[] = [];
      for (const v of ring)
        for (let k = offsets[v]; k < offsets[v + 1]; k++)
          if (near[targets[k]] !== x) {
            near[targets[k]] = x;
            next.push(targets[k]);
          }
      ring = next;
    }
    for (let k = partners.offsets[x]; k < partners.offsets[x + 1]; k++)
      known[partners.partner[k]] = x;
    for (const y of met) {
      const similarity = Math.min(1, product[y] / (profiles.norm[x] * profiles.norm[y]));
      product[y] = 0;
      if (similarity < least.similarity || near[y] === x || !wanted(y)) continue;
      let commonPartners = 0;
      for (let k = partners.offsets[y]; k < partners.offsets[y + 1]; k++)
        if (known[partners.partner[k]] === x) commonPartners++;
      const joins = labels[x] === labels[y] ? 0 : sizes[labels[x]] * sizes[labels[y]];
      const research = isResearch(x) || isResearch(y);
      found.push({
        a: Math.min(x, y),
        b: Math.max(x, y),
        similarity,
        commonPartners,
        joins,
        research,
        score:
          similarity *
          (1 + Math.log1p(commonPartners)) *
          Math.log1p(Math.max(joins, 1)) *
          (research ? 1.3 : 1),
      });
    }
  };

  if (actor !== null) lookFrom(actor, (y) => isSmall(actor) || isSmall(y));
  else
    for (let x = 0; x < count; x++)
      // Of two small firms the first looks
      if (isSmall(x)) lookFrom(x, (y) => !isSmall(y) || y > x);
  return found;
}

/** The order of introductions: score, then common partners, then similarity, then the order of the register. */
export function byScore(x: Candidate, y: Candidate): number {
  return (
    y.score - x.score ||
    y.commonPartners - x.commonPartners ||
    y.similarity - x.similarity ||
    0 ||
    x.a - y.a ||
    x.b - y.b
  );
}
