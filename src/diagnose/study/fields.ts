import { message } from '../../domain/message.ts';
import { sum } from '../../kernel/stats/sum.ts';
import { fieldUnits, largestFields, sumUnits } from '../../measure/field/field-units.ts';
import { ACTOR_KINDS } from '../../domain/actor-kind.ts';
import { numberByActor, wordsByActor } from '../../measure/observed.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { column } from './columns.ts';
import type { StudyAnswer } from './study-table.ts';
import { missing } from './study-table.ts';

/** Fields and sectors that are named. */
const NAMED = 12;
const FIELD_LEVEL = 1;
const FIRM = ACTOR_KINDS.indexOf('firm');

/** What the initiatives of a place are about, each shared among its fields. */
export function fieldsOfWork(view: PlaceView): StudyAnswer {
  const units = fieldUnits(view.snapshot, FIELD_LEVEL);
  const fields = largestFields(units, sumUnits(units, view.initiatives));
  const all = sum(fields.map((field) => field.units));
  if (fields.length === 0)
    return missing(
      message(
        'study.products.no-fields',
        'What the initiatives of this place are about is not known: none carries a field.',
      ),
    );
  return {
    id: 'fields',
    title: message('study.products.fields', 'What the projects are about'),
    columns: [
      column('field', 'field', 'none'),
      column('projects', 'projects'),
      column('share', 'share', 'share'),
    ],
    rows: fields
      .slice(0, NAMED)
      .map((field) => [field.name, Math.round(field.units * 10) / 10, field.units / all]),
    made: message(
      'study.products.fields-made',
      'Each project counts once, shared among its fields. Fields are named as the source names them; they say what is researched, not what is made.',
    ),
  };
}

/** Firms and people by main activity, where it is observed. */
export function sectors(view: PlaceView): StudyAnswer {
  const { snapshot } = view;
  const sector = wordsByActor(snapshot, 'sector');
  const employees = numberByActor(snapshot, 'employees');
  const bySector = new Map<string, { firms: number; people: number }>();
  let firms = 0;
  let known = 0;
  for (const row of view.members) {
    if (snapshot.actors.kind[row] !== FIRM) continue;
    firms++;
    if (sector[row] === '') continue;
    known++;
    const mine = bySector.get(sector[row]) ?? { firms: 0, people: NaN };
    const people = employees[row];
    bySector.set(sector[row], {
      firms: mine.firms + 1,
      people:
        people === people ? (mine.people === mine.people ? mine.people : 0) + people : mine.people,
    });
  }
  if (known === 0)
    return missing(
      message(
        'study.sector.none',
        'Which trades the firms are in is not known. Bring an observation “sector” for each firm, such as 25.62.',
      ),
    );
  const rows = [...bySector].sort(([a, x], [b, y]) => y.firms - x.firms || (a < b ? -1 : 1));
  return {
    id: 'sectors',
    title: message('study.sector.title', 'Firms by main activity'),
    columns: [
      column('activity', 'activity', 'none'),
      column('firms', 'firms'),
      column('share', 'share', 'share'),
      column('people', 'people'),
    ],
    rows: rows
      .slice(0, NAMED)
      .map(([name, { firms: count, people }]) => [name, count, count / known, people]),
    made: message(
      'study.sector.made',
      'Main activity as the newest observation gives it; known for {known} of {firms} firms.',
      { known: { count: known }, firms: { count: firms } },
    ),
  };
}
