import { ACTOR_KINDS } from '../../domain/actor-kind.ts';
import { message } from '../../domain/message.ts';
import { displayName } from '../../kernel/text/display-name.ts';
import {
  initiativesHeld,
  partnersElsewhere,
  partnersHere,
  supportHeld,
} from '../../measure/members.ts';
import { numberByActor } from '../../measure/observed.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { column } from './columns.ts';
import type { StudyAnswer } from './study-table.ts';
import { missing } from './study-table.ts';

/** Firms that are named. */
const NAMED = 12;

const FIRM = ACTOR_KINDS.indexOf('firm');

/** The firms most others are tied to: partners here and elsewhere, projects, support. */
export function principalFirms(view: PlaceView): StudyAnswer {
  const { actors } = view.snapshot;
  const firms = principal(view);
  if (firms.length === 0)
    return missing(message('study.firms.none', 'No firm of this place is in the register.'));
  const [here, elsewhere, held] = [
    partnersHere(view),
    partnersElsewhere(view),
    initiativesHeld(view),
  ];
  const support = supportHeld(view);
  return {
    id: 'principal-firms',
    title: message('study.firms.title', 'The firms most others are tied to'),
    columns: [
      column('firm', 'firm', 'none'),
      column('town', 'town', 'none'),
      column('partners-here', 'partners here'),
      column('partners-elsewhere', 'elsewhere'),
      column('projects', 'projects'),
      column('support', 'support', 'eur'),
    ],
    rows: firms.map((member) => {
      const row = view.members[member];
      return [
        displayName(actors.name[row], actors.shortName[row]),
        actors.city[row],
        here[member],
        elsewhere[member],
        held[member],
        support[member],
      ];
    }),
    made: message(
      'study.firms.made',
      'By partners here, then projects. Being tied is not being good: turnover, exports and skill are a matter of observations.',
    ),
  };
}

const OBSERVED = [
  ['employees', 'people'],
  ['turnover', 'turnover'],
  ['exports', 'exports'],
  ['capability-human-resources', 'skills'],
  ['capability-process', 'process'],
  ['capability-product', 'product'],
] as const;

/** Technology, markets, skills and finance of the same firms, where they were observed. */
export function firmStatus(view: PlaceView): StudyAnswer {
  const { snapshot } = view;
  const columns = OBSERVED.map(([what]) => numberByActor(snapshot, what));
  const firms = Array.from(view.members.keys())
    .filter((member) => snapshot.actors.kind[view.members[member]] === FIRM)
    .filter((member) => columns.some((values) => Number.isFinite(values[view.members[member]])))
    .sort((a, b) => {
      const [x, y] = [columns[0][view.members[a]], columns[0][view.members[b]]];
      return (y === y ? y : -1) - (x === x ? x : -1) || a - b;
    });
  if (firms.length === 0)
    return missing(
      message(
        'study.firms.unobserved',
        'Technology, markets, skills and finance of firms cannot be told: nobody observed them. Bring observations of employees, turnover, exports, capability-human-resources, capability-process and capability-product.',
      ),
    );
  const { actors } = snapshot;
  return {
    id: 'firm-status',
    title: message('study.firms.status', 'Technology, markets, skills and finance'),
    columns: [
      column('firm', 'firm', 'none'),
      column('people', 'people'),
      column('turnover', 'turnover', 'eur'),
      column('exports', 'exports', 'eur'),
      column('skills', 'skills, level', 'index'),
      column('process', 'process, level', 'index'),
      column('product', 'product, level', 'index'),
    ],
    rows: firms.slice(0, NAMED).map((member) => {
      const row = view.members[member];
      return [
        displayName(actors.name[row], actors.shortName[row]),
        ...columns.map((values) => values[row]),
      ];
    }),
    made: message(
      'study.firms.status-made',
      'The newest observation of each firm, largest employers first; {known} of {firms} firms have one. Levels are those of the ladder of technological capability.',
      {
        known: { count: firms.length },
        firms: { count: view.members.filter((row) => actors.kind[row] === FIRM).length },
      },
    ),
  };
}

function principal(view: PlaceView): readonly number[] {
  const here = partnersHere(view);
  const held = initiativesHeld(view);
  return Array.from(view.members.keys())
    .filter((member) => view.snapshot.actors.kind[view.members[member]] === FIRM)
    .sort((a, b) => here[b] - here[a] || held[b] - held[a] || a - b)
    .slice(0, NAMED);
}
