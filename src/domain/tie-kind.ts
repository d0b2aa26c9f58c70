/** The closed list of relations between actors. Order is the code in typed columns and never changes. */
export const TIE_KINDS = [
  'joint-project',
  'supply',
  'subcontract',
  'advice',
  'membership',
  'finance',
  'ownership',
  'spin-off',
  'mobility',
  'kinship',
  'diaspora',
  'information',
  'collective-action',
  'other',
] as const;

export type TieKind = (typeof TIE_KINDS)[number];
