import { betweenness } from './betweenness.ts';
import { brokerAcross } from './broker-across.ts';
import { brokerBeyondChance } from './broker-beyond-chance.ts';
import { constraint } from './constraint.ts';
import { consultant } from './consultant.ts';
import { coordinator } from './coordinator.ts';
import { core } from './core.ts';
import { degree } from './degree.ts';
import { effectiveSize } from './effective-size.ts';
import { ei } from './ei.ts';
import { gatekeeper } from './gatekeeper.ts';
import { harmonic } from './harmonic.ts';
import { initiatives } from './initiatives.ts';
import { liaison } from './liaison.ts';
import { outsidePartners } from './outside-partners.ts';
import { smallPartners } from './small-partners.ts';
import { support } from './support.ts';
import { volume } from './volume.ts';
import type { ActorMeasure } from './actor-measure.ts';

/** Every number about the members of a place. */
export const ACTOR_MEASURES: readonly ActorMeasure[] = [
  degree,
  volume,
  betweenness,
  harmonic,
  core,
  constraint,
  effectiveSize,
  ei,
  outsidePartners,
  smallPartners,
  initiatives,
  support,
  coordinator,
  consultant,
  gatekeeper,
  liaison,
  brokerAcross,
  brokerBeyondChance,
];
