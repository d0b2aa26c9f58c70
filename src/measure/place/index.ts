import { actorCount } from './actor-count.ts';
import { aloneShare } from './alone-share.ts';
import { bridgeDependence } from './bridge-dependence.ts';
import { componentCount } from './component-count.ts';
import { density } from './density.ts';
import { eiIndex } from './ei-index.ts';
import { firmCount } from './firm-count.ts';
import { firmPairShare } from './firm-pair-share.ts';
import { firmTieShare } from './firm-tie-share.ts';
import { giantShare } from './giant-share.ts';
import { homePairShare } from './home-pair-share.ts';
import { homeShare } from './home-share.ts';
import { largePairShare } from './large-pair-share.ts';
import { meanConsortium } from './mean-consortium.ts';
import { partnersPerOrganisation } from './partners-per-organisation.ts';
import { repeatShare } from './repeat-share.ts';
import { smallAloneShare } from './small-alone-share.ts';
import { smallLeadShare } from './small-lead-share.ts';
import { smallPairShare } from './small-pair-share.ts';
import { smallResearchRate } from './small-research-rate.ts';
import { smallResearchShare } from './small-research-share.ts';
import { smallShare } from './small-share.ts';
import { smallSmallRate } from './small-small-rate.ts';
import { smallTieShare } from './small-tie-share.ts';
import { supportGini } from './support-gini.ts';
import { supportTopTenth } from './support-top-tenth.ts';
import { transitivity } from './transitivity.ts';
import { twoModeDensity } from './two-mode-density.ts';
import { twoPartyShare } from './two-party-share.ts';
import { volumePerOrganisation } from './volume-per-organisation.ts';
import type { PlaceMeasure } from './place-measure.ts';

/** Every number about a place. */
export const PLACE_MEASURES: readonly PlaceMeasure[] = [
  actorCount,
  firmCount,
  smallShare,
  smallTieShare,
  smallPairShare,
  firmTieShare,
  firmPairShare,
  smallResearchShare,
  smallResearchRate,
  smallSmallRate,
  smallAloneShare,
  aloneShare,
  smallLeadShare,
  homeShare,
  homePairShare,
  eiIndex,
  bridgeDependence,
  giantShare,
  componentCount,
  density,
  transitivity,
  twoModeDensity,
  partnersPerOrganisation,
  volumePerOrganisation,
  meanConsortium,
  twoPartyShare,
  largePairShare,
  supportTopTenth,
  supportGini,
  repeatShare,
];

/** The six shown on the overview, in their order. */
export const OVERVIEW_MEASURES: readonly PlaceMeasure[] = [
  smallShare,
  smallTieShare,
  firmTieShare,
  homeShare,
  bridgeDependence,
  supportTopTenth,
];
