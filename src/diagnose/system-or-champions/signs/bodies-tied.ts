import { message } from '../../../domain/message.ts';
import { supportBodies } from '../bodies.ts';
import { countedShare } from '../part-interval.ts';
import type { Sign } from '../sign.ts';
import { untold } from '../sign.ts';

const ID = 'bodies-tied';

/** Support organisations that are tied to another one. @see hsieh-korean */
export const bodiesTied: Sign = Object.freeze<Sign>({
  id: ID,
  label: 'Support organisations tied to one another',
  matter: 'support organisations',
  unit: 'share',
  says: 'Of the agencies, chambers, associations, training and technology centres and financiers here, this share has a tie of any kind to another of them.',
  formula:
    '|{bodies with a tie to another body}| / bodies; any tie counts, also one a programme made',
  thresholds: { system: 0.5, champions: 0.25, ends: [0, 1] },
  basis: 'ours',
  because:
    'The study finds no ties among agencies and gives no number. The share of agencies that stand alone is taken and not the density, which falls by itself as agencies become more.',
  sources: [{ key: 'hsieh-korean', where: 'on agencies for small firms' }],
  read(view, { fewest }) {
    const bodies = supportBodies(view);
    const isBody = new Uint8Array(view.members.length);
    for (const body of bodies) isBody[body] = 1;
    const pairs = new Set<number>();
    const join = (a: number, b: number): void => {
      if (a >= 0 && b >= 0 && a !== b && isBody[a] === 1 && isBody[b] === 1)
        pairs.add(Math.min(a, b) * isBody.length + Math.max(a, b));
    };
    for (let row = 0; row < view.inside.count; row++) join(view.inside.a[row], view.inside.b[row]);
    const { ties } = view.snapshot;
    for (let tie = 0; tie < ties.count; tie++)
      join(view.local[ties.from[tie]], view.local[ties.to[tie]]);
    const tied = new Set<number>();
    for (const key of pairs) tied.add(Math.floor(key / isBody.length)).add(key % isBody.length);
    const values = {
      bodies: { count: bodies.length },
      tied: { count: tied.size },
      fewest: { count: fewest },
      density: { share: pairs.size / ((bodies.length * (bodies.length - 1)) / 2) },
    };
    if (bodies.length < fewest)
      return untold(
        message(
          `sign.${ID}.few`,
          '{bodies|Only one support organisation is|# support organisations are} in the record; {fewest} are needed.',
          values,
        ),
        [
          message(
            `sign.${ID}.bring`,
            'table actors: agencies, chambers, associations, training and technology centres with their kind; table ties: who of them works with whom',
          ),
        ],
        bodies.length,
      );
    return {
      ...countedShare(tied.size, bodies.length),
      count: bodies.length,
      says: message(
        `sign.${ID}.says`,
        '{tied} of {bodies} support organisations are tied to another of them; {density} of their possible ties exist.',
        values,
      ),
      missing: [],
      silent: null,
    };
  },
});
