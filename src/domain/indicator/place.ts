import { OBSTACLE_CODES } from '../obstacle.ts';
import { ASPECTS, PILLAR_IDS } from '../place-grades.ts';
import { amount, level, words } from './indicator.ts';
import type { Indicator } from './indicator.ts';

const subject = 'place';

/** What is observed of a place; its subject is the code of the place. */
export const PLACE_INDICATORS: readonly Indicator[] = [
  amount('employment:', 'employment of an industry', 'people', {
    subject,
    behaviour: 'investment',
    meaning:
      'people employed in the industry whose code follows the colon, “total” for all; a cell the office suppressed has status C and, where they are known, its bounds as words: 1–9',
  }),
  level('pillar:', 'phase of a pillar', [1, 5], {
    subject,
    behaviour: 'linkage',
    members: PILLAR_IDS,
    evidence: true,
    meaning:
      'phase of the pillar named after the colon: basic-infrastructure, high-tech-institutions, network-cohesion or market-integration',
  }),
  level('aspect:', 'grade of an aspect', [1, 5], {
    subject,
    behaviour: 'learning',
    members: ASPECTS,
    evidence: true,
    meaning: 'grade of the capital aspect named after the colon, 1 lowest to 5 highest',
  }),
  level('obstacle:', 'severity of an obstacle', [0, 5], {
    subject,
    behaviour: 'linkage',
    members: OBSTACLE_CODES,
    evidence: true,
    meaning:
      'how much the obstacle named after the colon holds co-operation back, 0 none to 5 most',
  }),
  words('instrument:', 'instrument in use', {
    subject,
    behaviour: 'linkage',
    meaning: 'who runs the instrument named after the colon here',
  }),
  level('state-capacity', 'state capacity', [1, 5], {
    subject,
    behaviour: 'investment',
    evidence: true,
    meaning: 'how far public bodies can carry out what they decide, 1 soft to 5 hard',
  }),
  words('innovation-driver', 'driver of innovation', {
    subject,
    behaviour: 'learning',
    choices: ['customer', 'science', 'lead-firm'],
    meaning: 'through whom new knowledge comes: customer, science or lead-firm',
  }),
  words('regional-autonomy', 'regional autonomy', {
    subject,
    behaviour: 'investment',
    choices: ['high', 'medium', 'low'],
    meaning: 'how far the region decides for itself: high, medium or low',
  }),
];
