import { brokersByChance } from '../plain-web.ts';
import { perMember } from './actor-measure.ts';

/** How far each member’s brokering lies from what chance would give it in a place as dense as this one. */
export const brokerBeyondChance = perMember({
  id: 'broker-beyond-chance',
  label: 'Brokering beyond chance',
  unit: 'index',
  says: 'Pairs without a tie of their own that it stands between, in all four roles, less what chance would give it, in standard deviations of chance: 0 is what chance gives, above 2 is rare. Chance is a place of the same groups in which every pair is tied with the same probability, the density of this one. Who has many ties comes out high whatever they are, so read it as an order.',
  formula: '(b − T p² q) / √(T p² q (1 − p² q) + S p³ q³), p density, q = 1 − p',
  cites: ['gould1989structures'],
  read: (view) => brokersByChance(view).z.total,
});
