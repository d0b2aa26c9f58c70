import type { Section } from '../section.ts';
import { actionPlan } from './action-plan.ts';
import { annex } from './annex.ts';
import { findings } from './findings.ts';
import { introduction } from './introduction.ts';
import { nearest } from './nearest.ts';
import { operations } from './operations.ts';
import { placeAndMap } from './place.ts';
import { capitals, ladder, mapping, obstacles, pillars, systemOrChampions } from './rooms.ts';
import {
  associations,
  firms,
  history,
  institutions,
  products,
  sector,
  services,
  supportBodies,
  supportFirms,
  valueChain,
  vital,
} from './study.ts';
import { summary } from './summary.ts';

/** The sections of a diagnostic study, in the order practitioners expect. */
export const SECTIONS: readonly Section[] = [
  summary,
  introduction,
  history,
  sector,
  placeAndMap,
  products,
  vital,
  firms,
  supportFirms,
  institutions,
  associations,
  supportBodies,
  valueChain,
  services,
  operations,
  findings,
  ladder,
  pillars,
  capitals,
  obstacles,
  systemOrChampions,
  mapping,
  nearest,
  actionPlan,
  annex,
];
