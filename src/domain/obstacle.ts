/** Between whom an obstacle to co-operation stands. @see meyerstamer2002clustering Table 1 */
export const OBSTACLE_AREAS = ['firm-firm', 'firm-institution', 'public-private'] as const;

export type ObstacleArea = (typeof OBSTACLE_AREAS)[number];

/** An obstacle that a study names: what it is, in our words. */
export interface NamedObstacle {
  /** What stands behind the colon of `obstacle:`. */
  readonly code: string;
  readonly says: string;
}

/** One of the six classes of obstacles: two in each area, each with the obstacles that belong to it. */
export interface ObstacleClass extends NamedObstacle {
  /** Its name in two or three words, where there is little room. */
  readonly label: string;
  readonly area: ObstacleArea;
  readonly named: readonly NamedObstacle[];
}

/** The six classes of obstacles to co-operation, with their named obstacles. @see meyerstamer2002clustering sections 2 and 3 */
export const OBSTACLES: readonly ObstacleClass[] = [
  {
    code: 'non-cooperation',
    label: 'Rivalry',
    area: 'firm-firm',
    says: 'A history of rivalry has locked firms into not working together',
    named: [
      { code: 'rivalry', says: 'firms of the same product see each other as rivals only' },
      { code: 'no-first-mover', says: 'who co-operates first is afraid to be exploited' },
    ],
  },
  {
    code: 'cost-and-risk',
    label: 'Cost and risk',
    area: 'firm-firm',
    says: 'Working together costs now and pays later, if at all',
    named: [
      { code: 'secrets', says: 'trade secrets may leak' },
      { code: 'antitrust', says: 'agreements may be fined as a cartel' },
      { code: 'meeting-time', says: 'meetings take the time of the owner' },
      { code: 'investment', says: 'joint work asks for an investment first' },
      { code: 'late-benefits', says: 'benefits come late and are not sure' },
    ],
  },
  {
    code: 'associations',
    label: 'Associations',
    area: 'firm-institution',
    says: 'Chambers and associations do not speak for small firms',
    named: [
      { code: 'large-firm-dominance', says: 'large firms set what the association wants' },
      { code: 'proliferation', says: 'there are many associations, and each is weak' },
      { code: 'political-motive', says: 'an association is a step in a political career' },
      { code: 'mandatory-membership', says: 'members must belong, so nobody must serve them' },
      { code: 'thin-staff', says: 'there is too little staff, or it lacks skill' },
      { code: 'make-or-buy', says: 'membership costs a firm more than it brings' },
    ],
  },
  {
    code: 'institutions',
    label: 'Institutes',
    area: 'firm-institution',
    says: 'Training and technology institutes serve goals of their own',
    named: [
      { code: 'academic-goals', says: 'papers and degrees count more than firms' },
      { code: 'slow-response', says: 'an answer comes when the firm no longer needs it' },
      { code: 'no-feedback', says: 'nobody asks users what they need' },
    ],
  },
  {
    code: 'local-governance',
    label: 'Local governance',
    area: 'public-private',
    says: 'Local actors block one another, or look inward together',
    named: [
      {
        code: 'sunset',
        says: 'a crisis is read as the end of the industry, and the cluster is given up',
      },
      { code: 'conservatism', says: 'all agree that nothing need change, as in the Ruhr' },
      { code: 'cross-sector-chamber', says: 'a chamber of all sectors may take sides for none' },
      { code: 'enmity', says: 'leaders are political or personal enemies' },
    ],
  },
  {
    code: 'global-governance',
    label: 'Owners, buyers',
    area: 'public-private',
    says: 'Who decides sits elsewhere: foreign owners and foreign buyers',
    named: [
      { code: 'external-owners', says: 'firms belong to owners elsewhere who need no local ties' },
      { code: 'changing-directors', says: 'plant managers leave before a tie can grow' },
      { code: 'buyers-play-off', says: 'buyers play suppliers off against each other' },
    ],
  },
];

/** Every code that may stand behind the colon of `obstacle:`: the classes and the obstacles named in them. */
export const OBSTACLE_CODES: readonly string[] = OBSTACLES.flatMap(({ code, named }) => [
  code,
  ...named.map((each) => each.code),
]);

/** The class a code belongs to; null for a code nobody named. */
export function obstacleClassOf(code: string): ObstacleClass | null {
  return (
    OBSTACLES.find((each) => each.code === code || each.named.some((one) => one.code === code)) ??
    null
  );
}
