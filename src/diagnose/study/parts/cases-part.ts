import { message } from '../../../domain/message.ts';
import type { Casebook } from '../../casebook/case.ts';
import { FEWEST_SHARED, nearestCases } from '../../casebook/nearest-cases.ts';
import { nearestSaid } from '../../casebook/nearest-said.ts';
import type { Traits } from '../../casebook/traits.ts';
import { column } from '../columns.ts';
import { untold } from '../study-part.ts';
import type { StudyPart } from '../study-part.ts';

/** The documented clusters most like a place, with what helped and failed there. */
export function casesPart(casebook: Casebook, traits: Traits): StudyPart {
  const near = nearestCases(casebook, traits);
  const known = traits.words.size + traits.scores.size;
  const [first] = near;
  if (first === undefined)
    return untold(
      'cases',
      message(
        'part.cases.none',
        'Which documented cluster is nearest cannot be told: {known|one trait of the place is|# traits of the place are} known, {needed} are needed. Grades, phases and the activity of firms count.',
        { known: { count: known }, needed: { count: FEWEST_SHARED } },
      ),
    );
  return {
    id: 'cases',
    tells: true,
    line: nearestSaid(
      near.map(({ case: { name }, distance, parts }) => ({ name, distance, shared: parts.length })),
    ),
    sentences: [],
    tables: near.map(({ case: one, distance }) => ({
      id: `case-${one.id}`,
      title: message('part.cases.title', '{name}, distance {distance}', {
        name: one.name,
        distance: { number: distance },
      }),
      columns: [
        column('outcome', 'outcome', 'none'),
        column('instrument', 'instrument', 'none'),
        column('lesson', 'lesson', 'none'),
      ],
      rows: casebook.lessons
        .filter(({ cluster }) => cluster === one.id)
        .map(({ outcome, instrument, lesson }) => [
          message(`report.outcome.${outcome}`, outcome),
          instrument.replaceAll('-', ' '),
          lesson,
        ]),
      made: message(
        'part.cases.made',
        'Distance: mean difference over the traits both have, 0 the same to 1 as far apart as scales go. Lessons are quoted from the casebook in English.',
      ),
    })),
  };
}
