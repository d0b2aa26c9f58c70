import { ACTOR_KINDS, SMALL } from '../../domain/actor-kind.ts';
import { message } from '../../domain/message.ts';
import { sum } from '../../kernel/stats/sum.ts';
import { numberByActor } from '../../measure/observed.ts';
import { initiativesHeld, partnersHere } from '../../measure/members.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { column } from './columns.ts';
import type { StudyAnswer } from './study-table.ts';
import { missing } from './study-table.ts';

/** Classes of firms by people employed. */
export const SIZE_CLASSES = [
  { id: 'micro', label: '1–9', from: 1, to: 9 },
  { id: 'small', label: '10–49', from: 10, to: 49 },
  { id: 'medium', label: '50–249', from: 50, to: 249 },
  { id: 'large', label: '250+', from: 250, to: Infinity },
] as const;

const FIRM = ACTOR_KINDS.indexOf('firm');

const SIZE_WORDS = {
  yes: message('study.size.small', 'small and medium firms'),
  no: message('study.size.large', 'large firms'),
  unknown: message('study.size.unknown', 'firms of unknown size'),
} as const;

/** Firms by what the register says of their size: how many, how many tied here, how many with a project. */
export function firmsBySize(view: PlaceView): StudyAnswer {
  const { actors } = view.snapshot;
  const partners = partnersHere(view);
  const held = initiativesHeld(view);
  const all = view.members.filter((row) => actors.kind[row] === FIRM).length;
  if (all === 0)
    return missing(message('study.vital.no-firms', 'No firm of this place is in the register.'));
  return {
    id: 'firms-by-size',
    title: message('study.vital.sizes', 'Firms by size'),
    columns: [
      column('size', 'size', 'none'),
      column('firms', 'firms'),
      column('share', 'share', 'share'),
      column('tied', 'with a partner here'),
      column('joined', 'in a project'),
    ],
    rows: (['yes', 'no', 'unknown'] as const).map((size) => {
      const code = SMALL.indexOf(size);
      const rows = Array.from(view.members.keys()).filter(
        (member) =>
          actors.kind[view.members[member]] === FIRM && actors.small[view.members[member]] === code,
      );
      const count = (holds: (member: number) => boolean): number => rows.filter(holds).length;
      return [
        SIZE_WORDS[size],
        rows.length,
        rows.length / all,
        count((member) => partners[member] > 0),
        count((member) => held[member] > 0),
      ];
    }),
    made: message(
      'study.vital.sizes-made',
      'Every firm of the place once, by the size its latest statement gives.',
    ),
  };
}

/** Firms, people employed and turnover by class of size, where employment is observed. */
export function firmsByEmployment(view: PlaceView): StudyAnswer {
  const { snapshot } = view;
  const { actors } = snapshot;
  const employees = numberByActor(snapshot, 'employees');
  const turnover = numberByActor(snapshot, 'turnover');
  const firms = view.members.filter((row) => actors.kind[row] === FIRM);
  const known = firms.filter((row) => employees[row] === employees[row]);
  if (known.length === 0)
    return missing(
      message(
        'study.vital.no-employment',
        'Employment and turnover cannot be told: nobody observed them. Bring a table of observations with “employees” and “turnover” for each firm.',
      ),
    );
  return {
    id: 'firms-by-employment',
    title: message('study.vital.employment', 'Firms, employment and turnover'),
    columns: [
      column('employees', 'people employed', 'none'),
      column('firms', 'firms'),
      column('people', 'people'),
      column('people-share', 'share of people', 'share'),
      column('turnover', 'turnover', 'eur'),
    ],
    rows: SIZE_CLASSES.map(({ label, from, to }) => {
      const rows = known.filter((row) => employees[row] >= from && employees[row] <= to);
      const people = sum(Array.from(rows, (row) => employees[row]));
      const all = sum(Array.from(known, (row) => employees[row]));
      const sold = Array.from(rows, (row) => turnover[row]).filter((value) => value === value);
      return [label, rows.length, people, people / all, sold.length === 0 ? NaN : sum(sold)];
    }),
    made: message(
      'study.vital.employment-made',
      'The newest number of each firm; {known} of {firms} firms have one. Turnover sums what is known and is a dash where nothing is.',
      { known: { count: known.length }, firms: { count: firms.length } },
    ),
  };
}
