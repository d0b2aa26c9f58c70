import { singleBuyerShare } from '../../system-or-champions/signs/single-buyer-share.ts';
import type { Signature } from '../signature.ts';

/** Suppliers that depend on one buyer. @see meyerstamer2002clustering hsieh-korean */
export const oneBuyer: Signature = Object.freeze<Signature>({
  id: 'one-buyer',
  obstacle: 'global-governance',
  label: singleBuyerShare.label,
  unit: 'share',
  says: singleBuyerShare.says,
  formula: singleBuyerShare.formula,
  thresholds: { present: 0.5, absent: 0.25, ends: [1, 0] },
  basis: 'ours',
  because:
    'The study describes buyers who play suppliers off against each other and gives no number.',
  sources: [{ key: 'meyerstamer2002clustering', where: 'section 3.4' }],
  read: singleBuyerShare.read,
});
