import type { Claim } from '../claim.ts';
import { consortiaAreTooSmall } from './consortia-are-too-small.ts';
import { firmsRarelyWorkTogether } from './firms-rarely-work-together.ts';
import { growsButDoesNotKnit } from './grows-but-does-not-knit.ts';
import { largeFirmsSubcontract } from './large-firms-subcontract.ts';
import { livesOnOneBridge } from './lives-on-one-bridge.ts';
import { looksOutward } from './looks-outward.ts';
import { neighboursDoNotMeet } from './neighbours-do-not-meet.ts';
import { smallFirmsDoNotLead } from './small-firms-do-not-lead.ts';
import { smallFirmsTieToResearch } from './small-firms-tie-to-research.ts';
import { supportConcentrates } from './support-concentrates.ts';

/** The claims of the literature that are read on every place. */
export const CLAIMS: readonly Claim[] = [
  firmsRarelyWorkTogether,
  smallFirmsDoNotLead,
  smallFirmsTieToResearch,
  supportConcentrates,
  neighboursDoNotMeet,
  consortiaAreTooSmall,
  growsButDoesNotKnit,
  livesOnOneBridge,
  looksOutward,
  largeFirmsSubcontract,
];
