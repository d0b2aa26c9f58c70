/** One thing an organisation that supports firms is scored on. */
export interface ScoredFeature {
  /** What stands behind the colon of `user-score:` and `self-score:`. */
  readonly code: string;
  readonly says: string;
}

/** What makes a good association, as its users see it. @see meyerstamer2002clustering section 2.2 */
export const ASSOCIATION_FEATURES: readonly ScoredFeature[] = [
  { code: 'interests', says: 'voices what members want, and is heard' },
  { code: 'services', says: 'offers services that members need' },
  {
    code: 'staff-and-balance',
    says: 'has competent staff, is open, and is run by firms of all sizes',
  },
];

/** What makes a good support institution. @see meyerstamer2002clustering section 2.2 */
export const INSTITUTION_FEATURES: readonly ScoredFeature[] = [
  { code: 'customer-focus', says: 'begins from what its customers need' },
  { code: 'feedback', says: 'asks its customers often, and acts on it' },
  { code: 'business-like', says: 'works as a business does' },
  { code: 'quality-and-knowledge', says: 'keeps up quality and what it knows' },
];

/** What developing an organisation aims at. @see meyerstamer2002clustering Figure 1 */
export const INSTITUTION_GOALS: readonly ScoredFeature[] = [
  { code: 'efficiency', says: 'does it with little' },
  { code: 'quality', says: 'does it well' },
  { code: 'flexibility', says: 'does what is new, too' },
  { code: 'responsiveness', says: 'does it soon' },
];

/** Every feature and goal a score may name. */
export const SCORED: readonly ScoredFeature[] = [
  ...ASSOCIATION_FEATURES,
  ...INSTITUTION_FEATURES,
  ...INSTITUTION_GOALS,
];
