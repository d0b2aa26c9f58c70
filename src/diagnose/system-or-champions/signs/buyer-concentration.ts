import { message } from '../../../domain/message.ts';
import { suppliersOf } from '../buyers.ts';
import { partInterval } from '../part-interval.ts';
import type { Sign } from '../sign.ts';
import { untold } from '../sign.ts';

const ID = 'buyer-concentration';

/** How much the sales of a supplier lie with few buyers. @see hsieh-korean hirschman1964 */
export const buyerConcentration: Sign = Object.freeze<Sign>({
  id: ID,
  label: 'Concentration of a supplier’s buyers',
  matter: 'buyers',
  unit: 'index',
  says: 'How concentrated the sales of a supplier are on its buyers, on average over suppliers: 1 is one buyer, ½ as much as two equal ones.',
  formula:
    'mean over suppliers of Σ s², s shares of a supplier’s sales; what no buyer is named for counts as spread',
  thresholds: { system: 0.25, champions: 0.5, ends: [1, 0] },
  basis: 'ours',
  because:
    'The study contrasts suppliers tied to one assembler with suppliers of many and gives no number: ½ is two equal buyers, ¼ is four.',
  sources: [{ key: 'hsieh-korean', where: 'on subcontracting and on independent suppliers' }],
  read(view, { fewest, draws }, random) {
    const suppliers = suppliersOf(view);
    const indices = suppliers.flatMap(({ shares }) =>
      shares === null ? [] : shares.reduce((sum, share) => sum + share * share, 0),
    );
    const values = {
      known: { count: indices.length },
      all: { count: suppliers.length },
      fewest: { count: fewest },
    };
    if (indices.length < fewest)
      return untold(
        message(
          `sign.${ID}.few`,
          'Shares of sales are known of {known|one supplier|# suppliers}; {fewest} are needed.',
          values,
        ),
        [
          message(
            `sign.${ID}.bring`,
            'table ties: the column weight for supply ties; or table observations: sales-share with subject_kind tie and subject from>to:supply',
          ),
        ],
        indices.length,
      );
    return {
      ...partInterval(
        indices.length,
        (kept) => {
          const left = indices.filter((_, i) => kept[i] === 1);
          return left.reduce((sum, index) => sum + index, 0) / left.length;
        },
        { draws, range: [0, 1] },
        random,
      ),
      count: indices.length,
      says: message(
        `sign.${ID}.says`,
        'Shares of sales are known of {known} of {all} suppliers; this is their mean concentration.',
        values,
      ),
      missing: [],
      silent: null,
    };
  },
});
