import type { Claim } from '../claim.ts';
import { agenciesDoNotMeet } from './agencies-do-not-meet.ts';
import { associationsAreManyAndSmall } from './associations-are-many-and-small.ts';
import { circlesClose } from './circles-close.ts';
import { coOperationDeepens } from './co-operation-deepens.ts';
import { coOperationFades } from './co-operation-fades.ts';
import { complementaryPairsLast } from './complementary-pairs-last.ts';
import { consortiaAreTooSmall } from './consortia-are-too-small.ts';
import { diasporaBringsMarkets } from './diaspora-brings-markets.ts';
import { exportersStandHigher } from './exporters-stand-higher.ts';
import { exportsLeanOnFewCountries } from './exports-lean-on-few-countries.ts';
import { fewBuyersHoldTheOrders } from './few-buyers-hold-the-orders.ts';
import { financeGoesToLargerFirms } from './finance-goes-to-larger-firms.ts';
import { firmLedWorkLasts } from './firm-led-work-lasts.ts';
import { firmsRarelyWorkTogether } from './firms-rarely-work-together.ts';
import { firmsWorkWithTheirSize } from './firms-work-with-their-size.ts';
import { foreignOwnedAreCertified } from './foreign-owned-are-certified.ts';
import { foreignOwnedStandHigher } from './foreign-owned-stand-higher.ts';
import { growsButDoesNotKnit } from './grows-but-does-not-knit.ts';
import { halfAtLevelFour } from './half-at-level-four.ts';
import { helpBeginsAtALevel } from './help-begins-at-a-level.ts';
import { helpIsReturned } from './help-is-returned.ts';
import { informalFirmsStayOutside } from './informal-firms-stay-outside.ts';
import { innovatorsHaveMoreTies } from './innovators-have-more-ties.ts';
import { inputsWithoutOutcomes } from './inputs-without-outcomes.ts';
import { isolatedPioneersVanish } from './isolated-pioneers-vanish.ts';
import { knowledgeSitsOutsideFirms } from './knowledge-sits-outside-firms.ts';
import { largeFirmsStart } from './large-firms-start.ts';
import { largeFirmsSubcontract } from './large-firms-subcontract.ts';
import { largerFirmsJoinBodies } from './larger-firms-join-bodies.ts';
import { leadUsersAreAbsent } from './lead-users-are-absent.ts';
import { ledFromElsewhereKnitsLess } from './led-from-elsewhere-knits-less.ts';
import { levelsRiseWithValue } from './levels-rise-with-value.ts';
import { livesOnOneBridge } from './lives-on-one-bridge.ts';
import { looksOutward } from './looks-outward.ts';
import { lowRoadPrevails } from './low-road-prevails.ts';
import { mesoBodiesHoldItTogether } from './meso-bodies-hold-it-together.ts';
import { moversCarryTies } from './movers-carry-ties.ts';
import { nearnessBringsTies } from './nearness-brings-ties.ts';
import { neighboursDoNotMeet } from './neighbours-do-not-meet.ts';
import { newcomersStayOutside } from './newcomers-stay-outside.ts';
import { organisationsMatterLittle } from './organisations-matter-little.ts';
import { partnersShareOneField } from './partners-share-one-field.ts';
import { programmeTiesEnd } from './programme-ties-end.ts';
import { rAndDMissesSmallInnovators } from './r-and-d-misses-small-innovators.ts';
import { servicesDouble } from './services-double.ts';
import { skillsCarryLevels } from './skills-carry-levels.ts';
import { smallExportersSellThemselves } from './small-exporters-sell-themselves.ts';
import { smallFirmsDoNotLead } from './small-firms-do-not-lead.ts';
import { smallFirmsGoOutInCompany } from './small-firms-go-out-in-company.ts';
import { smallFirmsLeaveEarly } from './small-firms-leave-early.ts';
import { smallFirmsStandLower } from './small-firms-stand-lower.ts';
import { smallFirmsTieToResearch } from './small-firms-tie-to-research.ts';
import { successBreedsCoOperation } from './success-breeds-co-operation.ts';
import { successPassesOn } from './success-passes-on.ts';
import { suppliersHangOnOneBuyer } from './suppliers-hang-on-one-buyer.ts';
import { suppliersOfLeadFirmsStandHigher } from './suppliers-of-lead-firms-stand-higher.ts';
import { supplyCrossesIndustries } from './supply-crosses-industries.ts';
import { supportConcentrates } from './support-concentrates.ts';
import { supportIsTakenAlone } from './support-is-taken-alone.ts';
import { supportReachesFewSmallFirms } from './support-reaches-few-small-firms.ts';
import { tiesEndWithTheMoney } from './ties-end-with-the-money.ts';
import { tiesStayAmongTheirKind } from './ties-stay-among-their-kind.ts';
import { tradeRunsAlongKinship } from './trade-runs-along-kinship.ts';
import { tradersStandBetween } from './traders-stand-between.ts';
import { universitiesLeadToEarlyEnds } from './universities-lead-to-early-ends.ts';
import { usersScoreBelowSelf } from './users-score-below-self.ts';
import { wagesLagBehindValue } from './wages-lag-behind-value.ts';
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
  suppliersHangOnOneBuyer,
  fewBuyersHoldTheOrders,
  tradersStandBetween,
  largerFirmsJoinBodies,
  associationsAreManyAndSmall,
  financeGoesToLargerFirms,
  tradeRunsAlongKinship,
  moversCarryTies,
  helpIsReturned,
  knowledgeSitsOutsideFirms,
  diasporaBringsMarkets,
  programmeTiesEnd,
  halfAtLevelFour,
  suppliersOfLeadFirmsStandHigher,
  helpBeginsAtALevel,
  smallFirmsStandLower,
  foreignOwnedStandHigher,
  exportersStandHigher,
  skillsCarryLevels,
  rAndDMissesSmallInnovators,
  foreignOwnedAreCertified,
  lowRoadPrevails,
  smallExportersSellThemselves,
  organisationsMatterLittle,
  usersScoreBelowSelf,
  wagesLagBehindValue,
  levelsRiseWithValue,
  exportsLeanOnFewCountries,
  informalFirmsStayOutside,
  servicesDouble,
  inputsWithoutOutcomes,
  supportReachesFewSmallFirms,
  innovatorsHaveMoreTies,
  supplyCrossesIndustries,
];
