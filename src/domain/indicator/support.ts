import { SCORED } from '../scorecard.ts';
import { amount, level, words } from './indicator.ts';
import type { Indicator } from './indicator.ts';

/** What is observed of organisations that support firms, and of programmes. */
export const SUPPORT_INDICATORS: readonly Indicator[] = [
  words('service:', 'service offered', {
    subject: 'actor',
    behaviour: 'linkage',
    meaning: 'whom the service named after the colon is for',
  }),
  level('importance', 'importance of an organisation', [0, 5], {
    subject: 'actor',
    behaviour: 'linkage',
    meaning: 'how important the organisation is for the respondent, 0 none to 5 very',
  }),
  level('user-score:', 'score by users', [0, 5], {
    subject: 'actor',
    behaviour: 'linkage',
    members: SCORED.map(({ code }) => code),
    meaning: 'how a user rates the feature named after the colon; the assessor is the user',
  }),
  level('self-score:', 'score by the organisation', [0, 5], {
    subject: 'actor',
    behaviour: 'linkage',
    members: SCORED.map(({ code }) => code),
    meaning: 'how the organisation rates itself in the feature named after the colon',
  }),
  amount('input:', 'input', 'EUR', {
    subject: 'initiative',
    behaviour: 'investment',
    meaning: 'what was put in: money, events, staff, named after the colon',
  }),
  amount('output:', 'output', 'count', {
    subject: 'initiative',
    behaviour: 'investment',
    meaning: 'what was delivered, named after the colon',
  }),
  amount('outcome:', 'outcome', 'count', {
    subject: 'initiative',
    behaviour: 'learning',
    meaning: 'what changed for firms, named after the colon',
  }),
];
