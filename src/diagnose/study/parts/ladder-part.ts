import { message } from '../../../domain/message.ts';
import type { Ladder } from '../../ladder/ladder.ts';
import type { PlaceLadder } from '../../ladder/place-ladder.ts';
import { column } from '../columns.ts';
import { untold } from '../study-part.ts';
import type { StudyPart } from '../study-part.ts';

/** Where the firms of a place stand on the ladder of technological capability. */
export function ladderPart(
  { firms, asked, rated, dimensions }: PlaceLadder,
  { levels }: Ladder,
): StudyPart {
  if (rated === 0 || dimensions.length === 0)
    return untold(
      'ladder',
      message(
        'part.ladder.none',
        'Where firms stand on the ladder cannot be told: no capability was rated. Bring observations capability-human-resources, capability-process and capability-product of firms, levels 1 to 6.',
      ),
    );
  const by = dimensions.some((each) => each.by === 'assessor') ? 'assessor' : 'self';
  const mine = dimensions.filter((each) => each.by === by);
  const lowest = mine.reduce((low, each) => (each.standing.mean < low.standing.mean ? each : low));
  const alike = mine.every((each) => each.standing.mean === lowest.standing.mean);
  return {
    id: 'ladder',
    tells: true,
    line: message(
      alike ? 'part.ladder.alike' : 'part.ladder.line',
      alike
        ? '{rated|One firm|# firms} rated of {firms}; mean level {mean} of {levels} in all that was rated.'
        : '{rated|One firm|# firms} rated of {firms}; lowest in {dimension}, mean level {mean} of {levels}.',
      {
        rated: { count: rated },
        firms: { count: firms },
        dimension: lowest.dimension.replaceAll('-', ' '),
        mean: { number: lowest.standing.mean },
        levels: { count: levels.length },
      },
    ),
    sentences: [
      Number.isFinite(asked)
        ? message('part.ladder.asked', '{asked} firms were asked, {rated} were rated.', {
            asked: { count: asked },
            rated: { count: rated },
          })
        : message(
            'part.ladder.unasked',
            'How many firms were asked is not written down, so nobody knows whom the {rated} rated ones stand for.',
            { rated: { count: rated } },
          ),
    ],
    tables: [
      {
        id: 'ladder',
        title: message('part.ladder.title', 'Firms at or above each level'),
        columns: [
          column('dimension', 'dimension', 'none'),
          column('rated-by', 'rated by', 'none'),
          column('firms', 'firms'),
          ...levels.map(({ level }) =>
            column('level', 'level {level}', 'share', { level: String(level) }),
          ),
          column('mean-level', 'mean level', 'index'),
        ],
        rows: dimensions.map(({ dimension, by: rater, standing }) => [
          dimension.replaceAll('-', ' '),
          message(
            `part.ladder.by-${rater}`,
            rater === 'self' ? 'the firm itself' : 'people who visited it',
          ),
          standing.n,
          ...levels.map((_, i) => standing.cumulative[i] ?? NaN),
          standing.mean,
        ]),
        made: message(
          'part.ladder.made',
          'The latest rating of each firm; where several assessors rated, the level they agreed on.',
        ),
      },
    ],
  };
}
