/** Layouts whose columns are known, so that nothing is mapped: each file of them is a whole release of its series. */
export const LAYOUTS = ['cordis'] as const;

export type Layout = (typeof LAYOUTS)[number];
