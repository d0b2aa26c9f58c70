import type { IndustryType } from '../casebook/case.ts';

/** Which level of government is nearest to the knowledge a cluster runs on. */
export const GOVERNORS = ['regional-government', 'central-branches', 'cannot-tell'] as const;

export type Governor = (typeof GOVERNORS)[number];

/**
 * Who should steer, by the kind of knowledge: idiosyncratic and local in traditional manufacturing, so the region; global
 * standards or a high capital barrier in complex products and specialised suppliers, so autonomous local branches of central
 * bodies. Other types are not told. General rules such as law and working standards stay central whatever it says, and the
 * study itself calls it too early for a rule of thumb.
 *
 * @see chaminade2005innovation section 5
 */
export function whoGoverns(type: IndustryType): Governor {
  switch (type) {
    case 'traditional-manufacturing':
      return 'regional-government';
    case 'complex-product-system':
    case 'specialised-supplier':
      return 'central-branches';
    case 'natural-resource':
    case 'undetermined':
      return 'cannot-tell';
  }
}
