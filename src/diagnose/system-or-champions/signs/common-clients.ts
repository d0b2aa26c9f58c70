import { message } from '../../../domain/message.ts';
import { meanOverlap } from '../mean-overlap.ts';
import { partInterval } from '../part-interval.ts';
import { offered } from '../services.ts';
import type { Sign } from '../sign.ts';
import { untold } from '../sign.ts';

const ID = 'common-clients';

/** How far support organisations serve the same firms. @see hsieh-korean jaccard1912 */
export const commonClients: Sign = Object.freeze<Sign>({
  id: ID,
  label: 'Support organisations that serve the same firms',
  matter: 'support organisations',
  unit: 'share',
  says: 'Of the firms that either of two support organisations serves, this share is served by both, on average over all pairs.',
  formula: 'mean over pairs of |A ∩ B| / |A ∪ B|, A and B the firms two bodies serve',
  thresholds: { system: 0.25, champions: 0.5, ends: [1, 0] },
  basis: 'ours',
  because:
    'The study finds agencies that look alike and reach the same firms, and gives no number. Organisations that share clients on purpose and offer different things would look the same; read it beside the services.',
  sources: [{ key: 'hsieh-korean', where: 'on agencies for small firms' }],
  read(view, { draws, fewest, fewestBodies }, random) {
    const { clients } = offered(view);
    const known = clients.filter(({ size }) => size > 0);
    const firms = [...new Set(known.flatMap((each) => [...each]))].sort((a, b) => a - b);
    const values = {
      bodies: { count: known.length },
      firms: { count: firms.length },
      fewest: { count: fewestBodies },
      fewestFirms: { count: fewest },
    };
    if (known.length < fewestBodies || firms.length < fewest)
      return untold(
        message(
          `sign.${ID}.few`,
          'Whom they serve is known of {bodies|one support organisation|# support organisations} and {firms|one firm|# firms}; {fewest} organisations and {fewestFirms} firms are needed.',
          values,
        ),
        [
          message(
            `sign.${ID}.bring`,
            'table ties: advice, membership or finance between a support organisation and the firms it serves',
          ),
        ],
        firms.length,
      );
    const index = new Map(firms.map((firm, i) => [firm, i]));
    const lists = known.map((each) => [...each].map((firm) => index.get(firm)!));
    return {
      ...partInterval(
        firms.length,
        meanOverlap(lists, firms.length),
        { draws, range: [0, 1] },
        random,
      ),
      count: firms.length,
      says: message(
        `sign.${ID}.says`,
        '{bodies} support organisations serve {firms} firms; this is how far two of them overlap on average.',
        values,
      ),
      missing: [],
      silent: null,
    };
  },
});
