import { ACTOR_KINDS, SMALL } from '../../domain/actor-kind.ts';
import { numberByActor, wordsByActor } from '../../measure/observed.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { placeCapacity, type PlaceCapacity } from '../absorb/place-capacity.ts';
import { profileTraits, type Traits } from '../casebook/traits.ts';
import { clusterKind, type ClusterJudgement } from '../gates/cluster-kind.ts';
import { levelGate, type LevelGate } from '../gates/level-gate.ts';
import { managementCheck, type ManagementCheck } from '../gates/management-check.ts';
import { stateGates, type StateGate } from '../gates/state-capacity.ts';
import type { Ladder } from '../ladder/ladder.ts';
import { placeLadder, type PlaceLadder } from '../ladder/place-ladder.ts';
import { skillsIntensity, type SkillsIntensity } from '../ladder/skills-intensity.ts';
import { agreementOf, type Agreement } from '../scores/agreement.ts';
import { placeUpgrades, type FirmUpgrade } from '../upgrade/place-upgrades.ts';
import {
  CAPITAL_WEIGHTS,
  capitalsOf,
  capitalsTogether,
  type CapitalStanding,
  type CapitalsTogether,
} from './capitals.ts';
import { industryType, type IndustryJudgement } from './industry-type.ts';
import { observedProfile } from './observed-profile.ts';
import { gradesOf, phasesOf, type PlaceProfile } from './place-profile.ts';
import type { Profile } from './weakest-nodes.ts';
import { whoDrives, type DriverShare } from './who-drives.ts';
import { whereKnowledgeIs, type KnowledgeBoundary } from './where-knowledge-is.ts';

/** Everything the ladder, the pillars and the capitals say of a place of one’s own. */
export interface PlaceReading {
  readonly profile: PlaceProfile;
  readonly grades: Profile;
  readonly ladder: PlaceLadder;
  readonly skills: SkillsIntensity;
  readonly industry: IndustryJudgement;
  readonly capitals: readonly CapitalStanding[];
  readonly together: CapitalsTogether;
  readonly capacity: PlaceCapacity;
  readonly management: ManagementCheck;
  readonly boundary: KnowledgeBoundary;
  readonly kind: ClusterJudgement;
  readonly gates: readonly StateGate[];
  readonly level: LevelGate;
  readonly driver: DriverShare;
  readonly upgrades: readonly FirmUpgrade[];
  readonly traits: Traits;
  /** How far those who scored the pillars, and the aspects, agree. */
  readonly agreement: { readonly pillars: Agreement; readonly aspects: Agreement };
}

/** Reads the observations of a place. Cost: O(observations · log observations + ties). */
export function readPlace(view: PlaceView, ladderTable: Ladder): PlaceReading {
  const profile = observedProfile(view.snapshot, view.place);
  const grades = gradesOf(profile);
  const ladder = placeLadder(view, ladderTable);
  const industry = industryType({ activities: activitiesOf(view), driver: profile.driver });
  const capitals = capitalsOf(grades);
  const mean = meanLevel(ladder);
  return {
    profile,
    grades,
    ladder,
    skills: skillsIntensity(view),
    industry,
    capitals,
    together: capitalsTogether(capitals, CAPITAL_WEIGHTS[industry.type]),
    capacity: placeCapacity(view, profile),
    management: managementCheck(grades),
    boundary: whereKnowledgeIs(grades, phasesOf(profile)),
    kind: clusterKind({
      profile: grades,
      meanLevel: mean,
      largeShare: largeShare(view),
    }),
    gates: stateGates(profile.stateCapacity),
    level: levelGate(ladderTable, mean),
    driver: whoDrives(view),
    upgrades: placeUpgrades(view),
    traits: profileTraits(profile, industry.type),
    agreement: {
      pillars: agreementOf([...profile.phases.values()]),
      aspects: agreementOf([...profile.grades.values()]),
    },
  };
}

/** Mean level over the dimensions, as assessors see it, else as firms do; NaN where nobody rated. */
function meanLevel({ dimensions }: PlaceLadder): number {
  const by = dimensions.some((each) => each.by === 'assessor') ? 'assessor' : 'self';
  const means = dimensions.filter((each) => each.by === by).map(({ standing }) => standing.mean);
  return means.reduce((sum, mean) => sum + mean, 0) / means.length;
}

function activitiesOf({
  snapshot,
  members,
}: PlaceView): readonly { readonly code: string; readonly weight: number }[] {
  const sector = wordsByActor(snapshot, 'sector');
  const counts = new Map<string, number>();
  for (const actor of members)
    if (ACTOR_KINDS[snapshot.actors.kind[actor]] === 'firm' && sector[actor] !== '')
      counts.set(sector[actor], (counts.get(sector[actor]) ?? 0) + 1);
  return [...counts].map(([code, weight]) => ({ code, weight }));
}

/** Share of the people in firms of known size that work in firms that are not small; NaN where none is known. */
function largeShare({ snapshot, members }: PlaceView): number {
  const employees = numberByActor(snapshot, 'employees');
  let [large, all] = [0, 0];
  for (const actor of members) {
    const small = SMALL[snapshot.actors.small[actor]];
    if (ACTOR_KINDS[snapshot.actors.kind[actor]] !== 'firm' || small === 'unknown') continue;
    if (!Number.isFinite(employees[actor])) continue;
    all += employees[actor];
    if (small === 'no') large += employees[actor];
  }
  return all > 0 ? large / all : NaN;
}
