import type { Sign } from '../sign.ts';
import { acrossIndustries } from './across-industries.ts';
import { bodiesTied } from './bodies-tied.ts';
import { buyerConcentration } from './buyer-concentration.ts';
import { commonClients } from './common-clients.ts';
import { duplicateServices } from './duplicate-services.ts';
import { ownFirmTies } from './own-firm-ties.ts';
import { projectsOfTwo } from './projects-of-two.ts';
import { singleBuyerShare } from './single-buyer-share.ts';
import { smallFirmsExport } from './small-firms-export.ts';
import { spillover } from './spillover.ts';
import { supportOfFirms } from './support-of-firms.ts';
import { topFiveDestinations } from './top-five-destinations.ts';
import { topTenDestinations } from './top-ten-destinations.ts';

/** Every sign, in the order of the page. */
export const SIGNS: readonly Sign[] = [
  ownFirmTies,
  bodiesTied,
  duplicateServices,
  commonClients,
  projectsOfTwo,
  singleBuyerShare,
  buyerConcentration,
  acrossIndustries,
  topFiveDestinations,
  topTenDestinations,
  smallFirmsExport,
  supportOfFirms,
  spillover,
];
