import { indicatorOf } from '../../domain/indicator.ts';
import { SUBJECT_KINDS } from '../../domain/observation.ts';
import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import { liesIn } from '../../domain/region.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { column } from './columns.ts';
import type { StudyAnswer } from './study-table.ts';
import { missing } from './study-table.ts';

/** What was observed of a place and its members, by code: how often, of how many. Cost: O(observations). */
export function observed(view: PlaceView): StudyAnswer {
  const { observations } = view.snapshot;
  const codes = new Map<string, { rows: number; readonly subjects: Set<string> }>();
  for (let row = 0; row < observations.count; row++) {
    const actor = observations.actor[row];
    const kind = SUBJECT_KINDS[observations.subjectKind[row]];
    const mine =
      actor >= 0
        ? view.local[actor] >= 0
        : kind === 'place' && liesIn(observations.subject[row], view.place);
    if (!mine) continue;
    const what = observations.what[row];
    const found = codes.get(what) ?? { rows: 0, subjects: new Set<string>() };
    found.rows++;
    found.subjects.add(observations.subject[row]);
    codes.set(what, found);
  }
  if (codes.size === 0)
    return missing(
      message(
        'study.observed.none',
        'Nothing was observed of this place or its organisations beyond who is there and what they take part in.',
      ),
    );
  return {
    id: 'observed',
    title: message('study.observed.title', 'What was observed'),
    columns: [
      column('code', 'code', 'none'),
      column('meaning', 'what it is', 'none'),
      column('rows', 'rows'),
      column('subjects', 'of how many'),
    ],
    rows: [...codes]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([what, { rows, subjects }]) => [what, meaningOf(what), rows, subjects.size]),
    made: message('study.observed.made', 'All observations that are held, by code.'),
  };
}

function meaningOf(what: string): Message {
  const indicator = indicatorOf(what);
  return indicator === null
    ? message('study.observed.unread', 'read by no method')
    : message(`indicator.${indicator.code}`, indicator.label);
}
