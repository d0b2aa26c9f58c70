import type { Claim } from '../claim.ts';
import { agenciesDoNotMeet } from './agencies-do-not-meet.ts';
import { circlesClose } from './circles-close.ts';
import { coOperationDeepens } from './co-operation-deepens.ts';
import { coOperationFades } from './co-operation-fades.ts';
import { complementaryPairsLast } from './complementary-pairs-last.ts';
import { consortiaAreTooSmall } from './consortia-are-too-small.ts';
import { firmLedWorkLasts } from './firm-led-work-lasts.ts';
import { firmsRarelyWorkTogether } from './firms-rarely-work-together.ts';
import { firmsWorkWithTheirSize } from './firms-work-with-their-size.ts';
import { growsButDoesNotKnit } from './grows-but-does-not-knit.ts';
import { isolatedPioneersVanish } from './isolated-pioneers-vanish.ts';
import { largeFirmsStart } from './large-firms-start.ts';
import { largeFirmsSubcontract } from './large-firms-subcontract.ts';
import { leadUsersAreAbsent } from './lead-users-are-absent.ts';
import { ledFromElsewhereKnitsLess } from './led-from-elsewhere-knits-less.ts';
import { livesOnOneBridge } from './lives-on-one-bridge.ts';
import { looksOutward } from './looks-outward.ts';
import { mesoBodiesHoldItTogether } from './meso-bodies-hold-it-together.ts';
import { nearnessBringsTies } from './nearness-brings-ties.ts';
import { neighboursDoNotMeet } from './neighbours-do-not-meet.ts';
import { newcomersStayOutside } from './newcomers-stay-outside.ts';
import { partnersShareOneField } from './partners-share-one-field.ts';
import { smallFirmsDoNotLead } from './small-firms-do-not-lead.ts';
import { smallFirmsGoOutInCompany } from './small-firms-go-out-in-company.ts';
import { smallFirmsLeaveEarly } from './small-firms-leave-early.ts';
import { smallFirmsTieToResearch } from './small-firms-tie-to-research.ts';
import { successBreedsCoOperation } from './success-breeds-co-operation.ts';
import { successPassesOn } from './success-passes-on.ts';
import { supportConcentrates } from './support-concentrates.ts';
import { supportIsTakenAlone } from './support-is-taken-alone.ts';
import { tiesEndWithTheMoney } from './ties-end-with-the-money.ts';
import { tiesStayAmongTheirKind } from './ties-stay-among-their-kind.ts';
import { universitiesLeadToEarlyEnds } from './universities-lead-to-early-ends.ts';
import { winnersWinAgain } from './winners-win-again.ts';

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
  successBreedsCoOperation,
  tiesEndWithTheMoney,
  coOperationDeepens,
  circlesClose,
  newcomersStayOutside,
  isolatedPioneersVanish,
  coOperationFades,
  agenciesDoNotMeet,
  tiesStayAmongTheirKind,
  firmsWorkWithTheirSize,
  partnersShareOneField,
  complementaryPairsLast,
  universitiesLeadToEarlyEnds,
  firmLedWorkLasts,
  smallFirmsLeaveEarly,
  winnersWinAgain,
  successPassesOn,
  mesoBodiesHoldItTogether,
  largeFirmsStart,
  leadUsersAreAbsent,
  supportIsTakenAlone,
  ledFromElsewhereKnitsLess,
  smallFirmsGoOutInCompany,
  nearnessBringsTies,
];
