import { message } from '../../../domain/message.ts';
import type { Ends } from '../../../kernel/stats/delete-a-part.ts';
import type { PlaceMapping } from '../../mapping/map-place.ts';
import { column } from '../columns.ts';
import type { SystemVerdict } from '../../mapping/system-kind.ts';
import { untold } from '../study-part.ts';
import type { StudyPart } from '../study-part.ts';
import type { StudyTable } from '../study-table.ts';

/** Industries that are shown. */
const SHOWN = 12;

/** Which trades are stronger here than elsewhere, and which of the three terms the place is. */
export function mappingPart({ row, verdict, concentrated, basis }: PlaceMapping): StudyPart {
  const criteria = criteriaTable(verdict);
  if (row === null || row.industries.length === 0)
    return {
      ...untold(
        'mapping',
        message(
          'part.mapping.none',
          'Which trades are stronger here than elsewhere cannot be told: that takes the activity of firms here and in other places.',
        ),
      ),
      tables: [criteria],
    };
  const industries = row.industries
    .map((industry, i) => ({ ...industry, here: concentrated.includes(i) }))
    .sort((a, b) => Number(b.here) - Number(a.here) || b.amount.low - a.amount.low);
  return {
    id: 'mapping',
    tells: verdict.kind !== 'cannot-tell',
    line: message(`part.mapping.${verdict.kind}`, KINDS[verdict.kind], {
      concentrated: { count: concentrated.length },
      industries: { count: row.industries.length },
    }),
    sentences: [],
    tables: [
      criteria,
      {
        id: 'mapping',
        title: message(`part.mapping.title-${basis}`, TITLES[basis]),
        columns: [
          column('industry', 'industry', 'none'),
          column('amount', 'here', 'ratio'),
          column('share', 'share', 'share'),
          column('quotient', 'quotient', 'ratio'),
        ],
        rows: industries
          .slice(0, SHOWN)
          .map(({ industry, amount, share, quotient }) => [
            industry.label === '' ? industry.code : industry.label,
            known(amount),
            known(share),
            known(quotient),
          ]),
        made: message(
          'part.mapping.made',
          'The quotient is the share here over the share in all places; 1 is usual. Concentrated industries first, then the largest; what a suppressed cell keeps unknown is a dash.',
        ),
      },
    ],
  };
}

/** What the three terms are told apart by, criterion by criterion. */
function criteriaTable({ criteria }: SystemVerdict): StudyTable {
  return {
    id: 'criteria',
    title: message('part.mapping.criteria', 'What makes it a cluster, a district or a network'),
    columns: [
      column('criterion', 'criterion', 'none'),
      column('met', 'met', 'none'),
      column('says', 'what is seen', 'none'),
    ],
    rows: criteria.map(({ id, met, says }) => [
      message(`part.mapping.criterion.${id}`, id.replaceAll('-', ' ')),
      message(`part.mapping.met.${met}`, met.replace('-', ' ')),
      says,
    ]),
    made: message(
      'part.mapping.rule',
      'A district has concentration, collaboration said and unsaid, and associations; a cluster concentration alone; a network the ties without concentration.',
    ),
  };
}

/** A number whose two ends meet; NaN where something suppressed keeps them apart. */
function known({ low, high }: Ends): number {
  return low === high ? low : NaN;
}

const KINDS = {
  cluster:
    'By rule a cluster: {concentrated} of {industries} industries are concentrated here, without all the ties of a district.',
  'industrial-district':
    'By rule an industrial district: {concentrated} of {industries} industries are concentrated here, with the ties of one.',
  network:
    'By rule a network: nothing is concentrated here, but firms co-operate, learn and innovate together.',
  none: 'By rule neither cluster, district nor network: none of {industries} industries is concentrated here.',
  'cannot-tell':
    'Whether it is a cluster, a district or a network cannot be told: what decides it is not known.',
} as const;

const TITLES = {
  table: 'Industries of the place, from a published table',
  sector: 'Industries of the place, by the activity of its firms',
  field: 'What the place is made of, by the fields of its projects',
} as const;
