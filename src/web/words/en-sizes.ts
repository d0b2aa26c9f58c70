/** Words of the sizes of firms. */
export const EN_SIZES = {
  'busy.sizes': 'Reading the sizes of firms …',
  'sizes.head': 'Sizes of firms',
  'sizes.size': 'Size',
  'sizes.firms': 'Firms',
  'sizes.sure': 'Certain',
  'sizes.known':
    'Known: employees of {employees|1 firm|# firms}, turnover of {turnover}, assets of {assets}. Certain are those that no missing number could move.',
  'sizes.form': 'Rule by which firms are sized',
  'sizes.rule': 'Rule',
  'sizes.rate': '{currency} for one euro; without it, money in euros does not count',
  'sizes.choose': 'Size firms by this rule',
  'sizes.busy': 'Freezing the register anew …',
  'sizes.default': 'Nobody chose a rule yet; this one stands.',
  'sizes.by': 'Chosen by {by} on {at}.',
  'sizes.stays': 'Results on other sizes stay, and choosing a rule again brings them back.',
} as const;
