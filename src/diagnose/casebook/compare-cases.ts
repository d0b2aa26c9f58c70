import type { Case, Casebook, Coder } from './case.ts';

/** The rows of a comparison of cases. @see chaminade2005innovation Table 3 */
export const COMPARED = [
  'features',
  'autonomy',
  'strategies',
  'human capital',
  'social capital',
  'financial capital',
  'policy',
] as const;

/** One cell of the comparison: what is said, by whom it is coded, and where it stands. */
export interface ComparedFact {
  readonly says: string;
  readonly basis: Coder;
  readonly source: string;
}

/** One row of the comparison: the facts of each case in the order of the cases; none where nothing is coded. */
export interface ComparedRow {
  readonly row: (typeof COMPARED)[number];
  readonly cells: readonly (readonly ComparedFact[])[];
}

/** Rebuilds the table that compares cases from their records. Cost: O(cases × records). */
export function compareCases(casebook: Casebook, cases: readonly Case[]): readonly ComparedRow[] {
  return COMPARED.map((row) => ({ row, cells: cases.map((each) => cellOf(casebook, each, row)) }));
}

function cellOf(
  { profiles, lessons }: Casebook,
  one: Case,
  row: (typeof COMPARED)[number],
): readonly ComparedFact[] {
  const own = (says: string | null, basis: Coder = 'ours'): readonly ComparedFact[] =>
    says === null ? [] : [{ says, basis, source: one.sources[0] }];
  const capital = (name: string): readonly ComparedFact[] =>
    profiles
      .filter(({ cluster, capital: kind }) => cluster === one.id && kind === name)
      .map(({ evidence, source }) => ({ says: evidence, basis: 'ours', source }));
  switch (row) {
    case 'features':
      return own(`${words(one.industryType)}: ${one.industry}`, one.industryTypeBasis);
    case 'autonomy':
      return own(one.autonomy, one.autonomyBasis);
    case 'strategies':
      return [...own(one.leadActor && words(one.leadActor)), ...own(one.origin)];
    case 'human capital':
      return capital('human');
    case 'social capital':
      return [...own(one.ties), ...capital('social')];
    case 'financial capital':
      return capital('financial');
    case 'policy':
      return lessons
        .filter(({ cluster }) => cluster === one.id)
        .map(({ outcome, lesson, basis, source }) => ({
          says: `${outcome}: ${lesson}`,
          basis,
          source,
        }));
  }
}

function words(id: string): string {
  return id.replaceAll('-', ' ');
}
