/** The pages of a place in the web client, as search finds them: the address below the place and what is on them. */
export const PAGES = [
  {
    path: 'overview',
    title: 'Overview',
    detail: 'who is here, how they are tied, what holds it back',
  },
  { path: 'network', title: 'Network', detail: 'communities and ties, as picture and table' },
  { path: 'map', title: 'Map', detail: 'where the organisations are' },
  { path: 'actors', title: 'Actors', detail: 'all organisations of the place' },
  { path: 'findings', title: 'Findings', detail: 'claims of the literature read on this place' },
  {
    path: 'measures',
    title: 'Measures',
    detail: 'every number, its definition and its value here',
  },
  { path: 'cases', title: 'Cases', detail: 'documented clusters, what they have and lack' },
  { path: 'introductions', title: 'Introductions', detail: 'whom to bring together' },
  { path: 'changes', title: 'What changed', detail: 'two days or two periods compared' },
  {
    path: 'own-places',
    title: 'Own places and clusters',
    detail: 'draw a region or cluster of your own by a rule',
  },
  { path: 'imports', title: 'Imports', detail: 'what was loaded and what was wrong with it' },
] as const;
