import { message } from '../../../domain/message.ts';
import { OBSTACLES } from '../../../domain/obstacle.ts';
import type { ObstacleReading } from '../../obstacles/read-obstacles.ts';
import { sayObstacles } from '../../support/sentences.ts';
import { column } from '../columns.ts';
import type { StudyPart } from '../study-part.ts';

/** What keeps firms from working together: what people rate, and what trace the data hold. */
export function obstaclesPart(
  readings: readonly ObstacleReading[],
  inside: readonly string[] = [],
): StudyPart {
  const { says, missing } = sayObstacles(readings, inside);
  return {
    id: 'obstacles',
    tells: missing.length === 0,
    line: says,
    sentences: [says],
    tables: [
      {
        id: 'obstacles',
        title: message('part.obstacles.title', 'The six classes of obstacles'),
        columns: [
          column('obstacle', 'obstacle', 'none'),
          column('severity', 'severity, 0 to 5', 'index'),
          column('basis', 'by', 'none'),
          column('raters', 'people who rated'),
        ],
        rows: readings.map(({ obstacle, severity, basis, rated }) => [
          message(
            `obstacle.${obstacle}`,
            OBSTACLES.find(({ code }) => code === obstacle)?.says ?? obstacle,
          ),
          severity,
          message(`part.obstacles.by-${basis}`, BASES[basis]),
          Math.max(0, ...rated.map(({ score }) => score.count)),
        ]),
        made: message(
          'part.obstacles.made',
          'Ratings of people go before traces in the data; the two are never mixed. To rate, bring observations obstacle:… of the place, 0 to 5.',
        ),
      },
    ],
  };
}

const BASES = {
  rated: 'ratings',
  trace: 'a trace in the data',
  unclear: 'a trace that is not clear',
  unknown: 'nothing is known',
} as const;
