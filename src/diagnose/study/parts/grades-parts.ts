import { message } from '../../../domain/message.ts';
import { CAPITAL_OF } from '../../profile/capital-of.ts';
import type { PlaceReading } from '../../profile/read-place.ts';
import { weakestNodes } from '../../profile/weakest-nodes.ts';
import { phasesOf } from '../../profile/place-profile.ts';
import { weakestPillars } from '../../pillars/weakest-pillars.ts';
import { column } from '../columns.ts';
import { untold } from '../study-part.ts';
import type { StudyPart } from '../study-part.ts';

const words = (id: string): string => id.replaceAll('-', ' ');

/** The phases of the four pillars, and the lowest. */
export function pillarsPart({ profile }: PlaceReading): StudyPart {
  const phases = phasesOf(profile);
  if (phases.size === 0)
    return untold(
      'pillars',
      message(
        'part.pillars.none',
        'The phases of the four pillars cannot be told: nobody rated them. Bring observations pillar:basic-infrastructure and so on of the place, phases 1 to 5.',
      ),
    );
  const weakest = weakestPillars(phases);
  return {
    id: 'pillars',
    tells: true,
    line: message(
      'part.pillars.line',
      'Lowest: {pillars}, phase {phase} of 5; {rated} of 4 rated.',
      {
        pillars: weakest.map(pillarWords).join(', '),
        phase: { number: phases.get(weakest[0]) ?? NaN },
        rated: { count: phases.size },
      },
    ),
    sentences: [],
    tables: [
      {
        id: 'pillars',
        title: message('part.pillars.title', 'Phases of the pillars'),
        columns: [
          column('pillar', 'pillar', 'none'),
          column('phase', 'phase, 1 to 5', 'index'),
          column('scores', 'scores'),
          column('lowest-score', 'lowest', 'index'),
          column('highest-score', 'highest', 'index'),
        ],
        rows: [...profile.phases].map(([pillar, { value, scores, low, high }]) => [
          pillarWords(pillar),
          value,
          scores.length,
          low,
          high,
        ]),
        made: message(
          'part.scores.made',
          'What those who scored agreed on, or their median; the spread is theirs.',
        ),
      },
    ],
  };
}

/** The graded aspects by capital, and the weakest node. */
export function capitalsPart({ profile, grades, capitals }: PlaceReading): StudyPart {
  const { nodes, weakest, index } = weakestNodes(grades);
  if (nodes.length === 0)
    return untold(
      'capitals',
      message(
        'part.capitals.none',
        'The weakest node cannot be told: no aspect of the place was graded. Bring observations aspect:ties-among-firms and so on, grades 1 to 5, with what was seen.',
      ),
    );
  return {
    id: 'capitals',
    tells: true,
    line: message(
      'part.capitals.line',
      'Weakest node: {weakest}; {graded} of {asked} aspects graded.',
      {
        weakest: weakest.map(words).join(', '),
        graded: { count: nodes.length },
        asked: { count: capitals.reduce((sum, each) => sum + each.asked, 0) },
      },
    ),
    sentences: [
      message(
        'part.capitals.index',
        'The index that does not let a strong side make up for a weak one is {index}, of 1.',
        { index: { number: index } },
      ),
    ],
    tables: [
      {
        id: 'capitals',
        title: message('part.capitals.title', 'Aspects, the one that most pays to lift first'),
        columns: [
          column('aspect', 'aspect', 'none'),
          column('capital', 'capital', 'none'),
          column('grade', 'grade, 1 to 5', 'index'),
          column('scores', 'scores'),
          column('seen', 'what was seen', 'none'),
        ],
        rows: nodes.map(({ aspect, grade }) => {
          const settled = profile.grades.get(aspect);
          return [
            words(aspect),
            CAPITAL_OF[aspect],
            grade,
            settled?.scores.length ?? NaN,
            settled?.evidence.join('; ') ?? '',
          ];
        }),
        made: message(
          'part.scores.made',
          'What those who scored agreed on, or their median; the spread is theirs.',
        ),
      },
    ],
  };
}

function pillarWords(pillar: string): string {
  return words(pillar).replace('high tech', 'high-tech');
}
