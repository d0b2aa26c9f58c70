import { random } from '../../kernel/random/random.ts';
import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { jointWork } from './joint-work.ts';

/** Pairs of members drawn at random to see how alike any two are. */
const DRAWN = 2000;

/** What a register lacks where no initiative says its field. */
export function lacksFields({ initiatives, snapshot }: PlaceView): readonly string[] {
  const { fieldOffsets } = snapshot.initiatives;
  return initiatives.some((i) => fieldOffsets[i + 1] > fieldOffsets[i])
    ? []
    : ['fields of initiatives'];
}

/** Fields of the second level by member: how many of its initiatives name each. */
const profiles = once((view: PlaceView) => {
  const { fieldOffsets, fieldIndex } = view.snapshot.initiatives;
  const names = view.snapshot.fields.map(({ path }) => path.slice(0, 2).join(' > '));
  const codes = new Map([...new Set(names)].map((name, code) => [name, code]));
  const coded = names.map((name) => codes.get(name) ?? 0);
  const ofInitiative = Array.from(view.initiatives, (i) => [
    ...new Set(
      Array.from(fieldIndex.subarray(fieldOffsets[i], fieldOffsets[i + 1]), (f) => coded[f]),
    ),
  ]);
  const ofMember = jointWork(view).careers.map((career) => {
    const counts = new Float64Array(codes.size);
    for (const j of career) for (const code of ofInitiative[j]) counts[code]++;
    return counts;
  });
  return { ofInitiative, ofMember };
});

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let [both, one, other] = [0, 0, 0];
  for (let i = 0; i < a.length; i++) {
    both += a[i] * b[i];
    one += a[i] * a[i];
    other += b[i] * b[i];
  }
  return one > 0 && other > 0 ? both / Math.sqrt(one * other) : NaN;
}

/**
 * How alike the fields of the two ends of each pair are outside the initiatives they share: cosine in [0, 1] of counts
 * of fields; NaN where an end has no other initiative with a field. Cost: O(pairs · fields) once for a view.
 */
export const partnerLikeness = once((view: PlaceView): Float64Array => {
  const { pairs } = jointWork(view);
  const { ofInitiative, ofMember } = profiles(view);
  return Float64Array.from({ length: pairs.count }, (_, pair) => {
    const a = ofMember[pairs.a[pair]].slice();
    const b = ofMember[pairs.b[pair]].slice();
    for (let row = pairs.offsets[pair]; row < pairs.offsets[pair + 1]; row++)
      for (const code of ofInitiative[pairs.initiative[row]]) {
        a[code]--;
        b[code]--;
      }
    return cosine(a, b);
  });
});

/** How alike the fields of two members drawn at random are: the mean over 2 000 draws; NaN where nothing is known. */
export const chanceLikeness = once((view: PlaceView): number => {
  const { ofMember } = profiles(view);
  if (ofMember.length < 2) return NaN;
  const stream = random(1).fork('chance-likeness');
  let [total, known] = [0, 0];
  for (let draw = 0; draw < DRAWN; draw++) {
    const [a, b] = stream.sample(ofMember.length, 2);
    const alike = cosine(ofMember[a], ofMember[b]);
    if (alike !== alike) continue;
    total += alike;
    known++;
  }
  return total / known;
});
