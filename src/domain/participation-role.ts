/** The closed list of roles an actor can have in an initiative. Order is the code in typed columns and never changes. */
export const PARTICIPATION_ROLES = [
  'participant',
  'coordinator',
  'associated-partner',
  'third-party',
  'member',
] as const;

export type ParticipationRole = (typeof PARTICIPATION_ROLES)[number];
