import { message } from '../../domain/message.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { displayName } from '../../kernel/text/display-name.ts';
import { column } from './columns.ts';
import type { StudyAnswer } from './study-table.ts';
import { missing } from './study-table.ts';

/** Rows that are shown. */
const NAMED = 14;

const SERVICE = 'service:';
const USERS = 'user-score:';
const OWN = 'self-score:';

interface Scored {
  readonly users: number[];
  readonly own: number[];
  services: number;
}

/** Bodies with the services they offer and how users and they themselves rate them, 0 to 5. */
export function services(view: PlaceView): StudyAnswer {
  const { observations, actors } = view.snapshot;
  const bodies = new Map<number, Scored>();
  for (let row = 0; row < observations.count; row++) {
    const actor = observations.actor[row];
    if (actor < 0 || view.local[actor] < 0) continue;
    const what = observations.what[row];
    if (!what.startsWith(SERVICE) && !what.startsWith(USERS) && !what.startsWith(OWN)) continue;
    const mine = bodies.get(actor) ?? { users: [], own: [], services: 0 };
    bodies.set(actor, mine);
    const value = observations.value[row];
    if (what.startsWith(SERVICE)) mine.services++;
    else if (value === value) (what.startsWith(USERS) ? mine.users : mine.own).push(value);
  }
  if (bodies.size === 0)
    return missing(
      message(
        'study.services.none',
        'Which services firms can buy or are given, and what users think of them, is not known. Bring observations “service:…”, “user-score:…” and “self-score:…” of the bodies that offer them.',
      ),
    );
  const rows = [...bodies].sort(
    ([a, x], [b, y]) => y.services - x.services || y.users.length - x.users.length || a - b,
  );
  return {
    id: 'services',
    title: message('study.services.title', 'Services and what is thought of them'),
    columns: [
      column('body', 'body', 'none'),
      column('services', 'services'),
      column('user-scores', 'scores by users'),
      column('user-mean', 'mean, users', 'index'),
      column('own-mean', 'mean, own score', 'index'),
    ],
    rows: rows
      .slice(0, NAMED)
      .map(([row, { services: offered, users, own }]) => [
        displayName(actors.name[row], actors.shortName[row]),
        offered,
        users.length,
        mean(users),
        mean(own),
      ]),
    made: message(
      'study.services.made',
      'All scores that were given, each once, from 0 to 5. Few scores say little.',
    ),
  };
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? NaN : values.reduce((all, one) => all + one, 0) / values.length;
}
