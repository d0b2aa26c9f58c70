import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';

/** What can be done about a class of obstacles, and whose task it is first. */
export interface ObstacleAction {
  readonly obstacle: string;
  /** Kind of actor of the matrix of roles who begins. */
  readonly owner: string;
  readonly remedy: Message;
  /** Ids of kinds of instruments. */
  readonly instruments: readonly string[];
}

/** One action for each class; the choice of instruments and of who begins is our coding. @see meyerstamer2002clustering */
export const OBSTACLE_ACTIONS: readonly ObstacleAction[] = [
  {
    obstacle: 'non-cooperation',
    owner: 'business-association',
    remedy: message(
      'obstacle.remedy.non-cooperation',
      'begin with joint tasks at the edge of the business, let the same firms meet again and again, and agree on rules and what follows a breach',
    ),
    instruments: ['network-programme', 'fairs'],
  },
  {
    obstacle: 'cost-and-risk',
    owner: 'regional-government',
    remedy: message(
      'obstacle.remedy.cost-and-risk',
      'choose what solves a problem firms have now, stays clear of their core, leaves no room to exploit a member and saves money when shared; pay for meeting and brokering for a limited time only',
    ),
    instruments: ['network-programme', 'collective-research-centre'],
  },
  {
    obstacle: 'associations',
    owner: 'business-association',
    remedy: message(
      'obstacle.remedy.associations',
      'develop the association as an organisation, form groups by sector, and let users rate its services',
    ),
    instruments: ['associations', 'subcontracting-exchange'],
  },
  {
    obstacle: 'institutions',
    owner: 'research-and-training',
    remedy: message(
      'obstacle.remedy.institutions',
      'begin from customers: ask them, answer fast, and measure efficiency, quality, flexibility and responsiveness',
    ),
    instruments: ['training-infrastructure', 'collective-research-centre', 'techno-doctor'],
  },
  {
    obstacle: 'local-governance',
    owner: 'regional-government',
    remedy: message(
      'obstacle.remedy.local-governance',
      'let somebody whom all sides trust moderate, and open ties to the outside',
    ),
    instruments: ['cross-industry-matching', 'fairs'],
  },
  {
    obstacle: 'global-governance',
    owner: 'medium-and-large-firms',
    remedy: message(
      'obstacle.remedy.global-governance',
      'win further buyers, and tie people rather than posts',
    ),
    instruments: ['fairs', 'trading-intermediaries', 'supplier-development'],
  },
];

/** What joint work should be chosen by, so that costs and risks do not stop it. @see meyerstamer2002clustering section 4 */
export const SCREENING: readonly string[] = [
  'Does it solve a problem that firms have now?',
  'Does it stay clear of what firms see as their core?',
  'Does it leave little room for one member to exploit another?',
  'Does sharing it save money?',
];
