import { message } from '../../../domain/message.ts';
import { suppliersOf } from '../buyers.ts';
import { countedShare } from '../part-interval.ts';
import type { Sign } from '../sign.ts';
import { untold } from '../sign.ts';

const ID = 'single-buyer-share';

/** Suppliers that sell to one buyer. @see hsieh-korean */
export const singleBuyerShare: Sign = Object.freeze<Sign>({
  id: ID,
  label: 'Suppliers with one buyer',
  matter: 'buyers',
  unit: 'share',
  says: 'Of the firms here that are known to supply somebody, this share is known to supply one buyer only.',
  formula: '|{suppliers with one known buyer}| / suppliers',
  thresholds: { system: 0.25, champions: 0.5, ends: [1, 0] },
  basis: 'ours',
  because:
    'In the study systematic subcontracting ties suppliers to one assembler, while independent specialists sell to several; it gives no number.',
  sources: [{ key: 'hsieh-korean', where: 'on subcontracting and on independent suppliers' }],
  read(view, { fewest }) {
    const suppliers = suppliersOf(view);
    const one = suppliers.filter(({ buyers }) => buyers.length === 1).length;
    const values = {
      one: { count: one },
      all: { count: suppliers.length },
      fewest: { count: fewest },
    };
    if (suppliers.length < fewest)
      return untold(
        message(
          `sign.${ID}.few`,
          'Buyers are known of {all|one supplier|# suppliers}; {fewest} are needed.',
          values,
        ),
        [
          message(
            `sign.${ID}.bring`,
            'table ties: supply or subcontract, from the supplier to the buyer, buyers elsewhere included',
          ),
        ],
        suppliers.length,
      );
    return {
      ...countedShare(one, suppliers.length),
      count: suppliers.length,
      says: message(
        `sign.${ID}.says`,
        '{one} of {all} suppliers sell to one buyer, as far as the record knows.',
        values,
      ),
      missing: [],
      silent: null,
    };
  },
});
