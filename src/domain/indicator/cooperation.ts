import { share, truth, words } from './indicator.ts';
import type { Indicator } from './indicator.ts';

const subject = 'tie';

/** What is observed of one tie; its subject is written `from>to:kind`. */
export const COOPERATION_INDICATORS: readonly Indicator[] = [
  words('mode', 'mode', {
    subject,
    behaviour: 'linkage',
    meaning:
      'spot, relational contract, informal contract, co-ownership, kinship, ethnic or alumni',
  }),
  words('channel', 'channel', {
    subject,
    behaviour: 'linkage',
    meaning:
      'how information passes: supply, alliance, association, or employees in professional associations',
  }),
  share('sales-share', 'share of sales', {
    subject,
    behaviour: 'linkage',
    meaning: 'share of the seller’s sales that goes to the buyer',
  }),
  truth('on-board', 'sits on the board', {
    subject,
    behaviour: 'linkage',
    meaning: 'whether the member of a membership tie sits on the board of the association',
  }),
  truth('programme-made', 'made by a programme', {
    subject,
    behaviour: 'linkage',
    meaning: 'whether a programme brought the two together',
  }),
];
