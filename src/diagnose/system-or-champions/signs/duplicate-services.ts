import { message } from '../../../domain/message.ts';
import { partInterval } from '../part-interval.ts';
import { everyTwo, offered } from '../services.ts';
import type { Sign } from '../sign.ts';
import { untold } from '../sign.ts';

const ID = 'duplicate-services';

/** Pairs of support organisations that offer the same. @see hsieh-korean */
export const duplicateServices: Sign = Object.freeze<Sign>({
  id: ID,
  label: 'Support organisations that offer the same',
  matter: 'support organisations',
  unit: 'share',
  says: 'Of the pairs of support organisations whose services are known, this share offers at least one service in common.',
  formula: '|{pairs with a common service}| / (n(n − 1)/2), n bodies with a known service',
  thresholds: { system: 0.25, champions: 0.5, ends: [1, 0] },
  basis: 'ours',
  because:
    'The study lists agencies that do the same side by side and gives no number. From one half on two agencies met at random duplicate each other.',
  sources: [{ key: 'hsieh-korean', where: 'on agencies for small firms' }],
  read(view, { draws, fewestBodies }, random) {
    const { services } = offered(view);
    const known = services.filter(({ size }) => size > 0);
    const pairs = [...everyTwo(known.map((_, i) => i))];
    const common = pairs.filter(([i, j]) => [...known[i]].some((each) => known[j].has(each)));
    const values = {
      bodies: { count: known.length },
      common: { count: common.length },
      pairs: { count: pairs.length },
      fewest: { count: fewestBodies },
    };
    if (known.length < fewestBodies)
      return untold(
        message(
          `sign.${ID}.few`,
          'Services are known of {bodies|one support organisation|# support organisations}; {fewest} are needed.',
          values,
        ),
        [
          message(
            `sign.${ID}.bring`,
            'table observations: service: with the name of each service after the colon, one row for each organisation and service',
          ),
        ],
        known.length,
      );
    return {
      ...partInterval(
        known.length,
        (kept) => {
          const stays = ([i, j]: readonly [number, number]): boolean => (kept[i] & kept[j]) === 1;
          const left = pairs.filter(stays).length;
          return left === 0 ? NaN : common.filter(stays).length / left;
        },
        { draws, range: [0, 1], shareOf: pairs.length },
        random,
      ),
      count: pairs.length,
      says: message(
        `sign.${ID}.says`,
        '{common} of {pairs} pairs among {bodies} support organisations offer at least one service in common.',
        values,
      ),
      missing: [],
      silent: null,
    };
  },
});
