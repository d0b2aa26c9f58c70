/** Words of the casebook. */
export const EN_CASES = {
  'busy.cases': 'Opening the casebook …',
  'busy.case': 'Reading this case …',

  'cases.lede':
    '**{n} documented clusters** from five studies, coded fact by fact. They are not this place: they are what to hold it against.',
  'cases.grades': 'What each has and lacks',
  'cases.grades.says':
    'Taller is stronger, from 1 to 5, graded by us from the text of the studies; the weakest wear the accent. Press a case to open it.',
  'cases.list': 'All cases',
  'cases.ungraded': 'not graded',
  'cases.table': 'Grades of the documented cases',
  'cases.numbers': 'Numbers about countries and programmes',
  'cases.numbers.table': 'Numbers with their sources',
  'cases.statement': 'What',
  'cases.year': 'Year',
  'cases.compare': 'Side by side',
  'cases.compare.says': 'Rebuilt from the records; each cell says where it stands.',
  'cases.compare.table': 'Comparison of the documented cases',
  'cases.row': 'Row',
  'cases.tie':
    'Where several things are equally weak, the tie is shown as a tie. A rule fixed beforehand (the driver of innovation of the industry type) breaks {of} of them and is right in {hits}; drawing lots would be right in {chance}. It is no better than that.',

  'case.one': 'Case',
  'case.country': 'Country',
  'case.industry': 'Industry',
  'case.weakest': 'Weakest',
  'case.weakest.one': 'Weakest here: **{what}**.',
  'case.weakest.tie': '**{n} things** are equally weak here: {what}.',
  'case.weakest.none': 'The studies say too little of it to be graded.',
  'case.profile': 'What it has and lacks',
  'case.profile.says': 'Graded by us, {graded} of {asked} asked; the weakest in accent.',
  'case.profile.table': 'Grades, and what one step up would bring',
  'case.published': 'The study: {note} ({source}; named by {basis}).',
  'case.broken': 'The rule for ties would point to {what}.',
  'case.index':
    'Index {index} where weakness is not made up for by strength elsewhere; the plain mean is {plain}.',
  'case.aspect': 'What',
  'case.capital': 'Capital',
  'case.grade': 'Grade',
  'case.gain': 'One step up brings',
  'case.gain.plain': 'in the plain mean',
  'case.rank': 'Rank',
  'case.rank.between': 'Rank if one grade is one off',
  'case.evidence': 'Evidence',
  'case.source': 'Source',

  'case.bundle': 'Smallest bundle',
  'case.bundle.lead': 'Together more than the sum of their parts: **{bundle}**.',
  'case.bundle.ties': 'Together more than the sum of their parts, and equally good:',
  'case.bundle.single':
    'One instrument reaches the weakest and lacks nothing that is known: **{instrument}**.',
  'case.bundle.none': 'None of the {n} instruments that were tried lifts it.',
  'case.bundle.gain': 'The index rises by {gain}, of which {surplus} only together.',
  'case.bundle.unstable':
    '**Unstable:** one grade one step off changes the answer in {share} of the cases.',
  'case.bundle.stable':
    'Stable: one grade one step off changes the answer in only {share} of the cases.',
  'case.bundle.says':
    'What each instrument lifts, one step each, is our coding; {n|1 instrument|# instruments, in every combination,} tried: those that reach the weakest.',
  'case.who': 'Who could do it, by which means',
  'case.who.nobody': 'nobody in the matrix of roles has this task',
  'case.governor.regional-government':
    'Knowledge here is local and particular, which speaks for the region to steer.',
  'case.governor.central-branches':
    'Global standards or high capital needs speak for local branches of central bodies, with freedom of their own.',
  'case.governor.cannot-tell':
    'Which level of government should steer cannot be told from this type of industry.',
  'case.governor.caveat':
    'The study itself calls it too early for a rule of thumb (Chaminade and Vang 2005, section 5; roles after Meyer-Stamer 2002, Table 3).',

  'case.refused': 'Refused alone',
  'case.refused.says':
    '**{instrument}** alone: {needs} is at {grade} and at least {atLeast} is needed. {why} ({source}). {by} would bring it.',

  'case.ladder': 'Firms on the ladder',
  'case.ladder.says': '{n} firms surveyed; each stands where it is exactly.',
  'case.ladder.mean': 'mean level {mean}',
  'case.ladder.between': 'mean level {low} to {high}, until a count is settled',
  'case.ladder.table': 'Firms on the ladder by dimension and level',
  'case.ladder.level': 'Level',
  'case.ladder.dimension': 'Dimension',
  'case.ladder.exact': 'Exactly here',
  'case.ladder.above': 'Here or above',
  'case.ladder.printed': 'Printed',
  'case.ladder.matter': 'Starts to matter at level {level}: {what}.',

  'case.pillars': 'Pillars and phases',
  'case.pillars.table': 'Phase of each pillar',
  'case.pillar': 'Pillar',
  'case.phase': 'Phase',
  'case.lowest': 'lowest',
  'case.meaning': 'What that phase looks like',

  'case.facts': 'What is coded',
  'case.facts.table': 'Coded facts with their sources',
  'case.coded': 'Coded by',
  'case.author': 'the authors',
  'case.ours': 'us',
  'case.fact': 'Fact',
  'case.value': 'Value',
  'case.performance': 'How it did',
  'case.performance.table': 'Growth, wages, skills and ownership',
  'case.indicator': 'Indicator',
  'case.period': 'Period',
  'case.unit': 'Unit',
  'case.lessons': 'What helped and what failed',
  'case.helped': 'Helped',
  'case.failed': 'Failed',
  'case.nearest': 'Nearest cases',
  'case.nearest.says':
    'Distance from 0 (alike) to 1: the mean over all traits both have of how far they are apart.',
  'case.nearest.alike': 'alike in all {n} traits both have',
  'case.nearest.row': '{distance} over {n} traits; farthest in {trait}',

  'check.head': 'What the checker found',
  'check.clean': 'Every percentage that can be recomputed is what its count and total give.',
  'check.found': '{n|1 printed percentage does|# printed percentages do} not fit.',
  'check.of': '{n} recomputed.',
  'check.right': 'Right would be: {hint}.',
} as const;
