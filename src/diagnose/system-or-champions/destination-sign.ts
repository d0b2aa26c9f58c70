import { message } from '../../domain/message.ts';
import { concentrationRatio, exportsByFirm } from './destinations.ts';
import { partInterval } from './part-interval.ts';
import type { Sign } from './sign.ts';
import { untold } from './sign.ts';

/** A sign on how far exports go to the `most` largest destinations. */
export function destinationSign(
  most: 5 | 10,
  card: Pick<Sign, 'id' | 'thresholds' | 'because'>,
): Sign {
  const { id } = card;
  return Object.freeze<Sign>({
    ...card,
    label: `Exports to the ${most} largest destinations`,
    matter: 'markets',
    unit: 'share',
    says: `This share of what firms here sell abroad goes to the ${most} countries that take most.`,
    formula: `CR_${most} = exports to the ${most} largest destinations / all exports, summed over firms`,
    basis: 'study',
    sources: [{ key: 'hsieh-korean', where: 'on destinations of exports' }],
    read(view, { fewest, draws }, random) {
      const firms = exportsByFirm(view).filter(({ size }) => size > 0);
      const countries = new Set(firms.flatMap((firm) => [...firm.keys()])).size;
      const values = {
        firms: { count: firms.length },
        countries: { count: countries },
        fewest: { count: fewest },
        most: { count: most },
      };
      if (firms.length < fewest)
        return untold(
          message(
            `sign.${id}.few`,
            'Destinations of exports are known of {firms|one firm|# firms}; {fewest} are needed.',
            values,
          ),
          [
            message(
              `sign.${id}.bring`,
              'table observations: exports-to: with the ISO code of the country after the colon, one row for each firm and country',
            ),
          ],
          firms.length,
        );
      if (countries <= most)
        return untold(
          message(
            `sign.${id}.arithmetic`,
            '{firms} firms name {countries|one country|# countries}; with no more than {most} the share is all of it by arithmetic alone.',
            values,
          ),
          [
            message(
              `sign.${id}.bring-more`,
              'further destinations, also those where little is sold: exports-to: with the ISO code of the country',
            ),
          ],
          firms.length,
        );
      return {
        ...partInterval(
          firms.length,
          (kept) =>
            concentrationRatio(
              firms.filter((_, i) => kept[i] === 1),
              most,
            ),
          { draws, range: [0, 1] },
          random,
        ),
        count: firms.length,
        says: message(
          `sign.${id}.says`,
          '{firms} firms sell to {countries|one country|# countries}.',
          values,
        ),
        missing: [],
        silent: null,
      };
    },
  });
}
