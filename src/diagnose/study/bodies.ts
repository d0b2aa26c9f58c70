import type { ActorKind } from '../../domain/actor-kind.ts';
import { ACTOR_KINDS, SMALL } from '../../domain/actor-kind.ts';
import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import { displayName } from '../../kernel/text/display-name.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { initiativesHeld } from '../../measure/members.ts';
import { column } from './columns.ts';
import type { StudyAnswer } from './study-table.ts';
import { missing } from './study-table.ts';

/** Bodies that are named. */
const NAMED = 10;

/** The bodies a study asks after, by the heading they stand under. */
export const BODY_KINDS = {
  institutions: ['university', 'research-organisation', 'technology-transfer', 'training'],
  associations: ['association', 'chamber'],
  support: ['public-body', 'financier', 'ngo', 'other'],
} as const satisfies Record<string, readonly ActorKind[]>;

export type BodyGroup = keyof typeof BODY_KINDS;

const SAYS: Readonly<Record<BodyGroup, { readonly title: Message; readonly none: Message }>> = {
  institutions: {
    title: message('study.bodies.institutions', 'Technical institutions and the firms they reach'),
    none: message(
      'study.bodies.no-institutions',
      'No university, research, technology-transfer or training body of this place is in the register.',
    ),
  },
  associations: {
    title: message('study.bodies.associations', 'Associations and chambers'),
    none: message(
      'study.bodies.no-associations',
      'No association or chamber of this place is in the register. Some sources count them among other organisations. Bring the list of them with their members as ties.',
    ),
  },
  support: {
    title: message('study.bodies.support', 'Public bodies, financiers and other organisations'),
    none: message(
      'study.bodies.no-support',
      'No public body, financier or other support body of this place is in the register.',
    ),
  },
};

/** Bodies of one heading, those that reach most firms here first. Cost: O(pairs of the place). */
export function bodies(view: PlaceView, group: BodyGroup): StudyAnswer {
  const { actors } = view.snapshot;
  const kinds: readonly ActorKind[] = BODY_KINDS[group];
  const mine = Array.from(view.members.keys()).filter((member) =>
    kinds.includes(ACTOR_KINDS[actors.kind[view.members[member]]]),
  );
  if (mine.length === 0) return missing(SAYS[group].none);
  const [firms, small] = firmPartners(view);
  const held = initiativesHeld(view);
  mine.sort((a, b) => firms[b] - firms[a] || held[b] - held[a] || a - b);
  const reached = mine.filter((member) => firms[member] > 0).length;
  return {
    id: `bodies-${group}`,
    title: SAYS[group].title,
    columns: [
      column('body', 'body', 'none'),
      column('kind', 'kind', 'none'),
      column('town', 'town', 'none'),
      column('firms-reached', 'firms tied here'),
      column('small-reached', 'small ones'),
      column('projects', 'projects'),
    ],
    rows: mine.slice(0, NAMED).map((member) => {
      const row = view.members[member];
      const kind = ACTOR_KINDS[actors.kind[row]];
      return [
        displayName(actors.name[row], actors.shortName[row]),
        message(`study.kind.${kind}`, kind.replaceAll('-', ' ')),
        actors.city[row],
        firms[member],
        small[member],
        held[member],
      ];
    }),
    made: message(
      'study.bodies.made',
      '{shown} of {all|one body|# bodies}, by firms they are tied to here; {reached|one has|# have} a tie to a firm of the place.',
      {
        shown: { count: Math.min(NAMED, mine.length) },
        all: { count: mine.length },
        reached: { count: reached },
      },
    ),
  };
}

const FIRM = ACTOR_KINDS.indexOf('firm');
const IS_SMALL = SMALL.indexOf('yes');

function firmPartners(view: PlaceView): readonly [Uint32Array, Uint32Array] {
  const { pairs, members, snapshot } = view;
  const { kind, small } = snapshot.actors;
  const firms = new Uint32Array(members.length);
  const smallOnes = new Uint32Array(members.length);
  const count = (of: number, other: number): void => {
    if (kind[members[other]] !== FIRM) return;
    firms[of]++;
    if (small[members[other]] === IS_SMALL) smallOnes[of]++;
  };
  for (let pair = 0; pair < pairs.count; pair++) {
    count(pairs.a[pair], pairs.b[pair]);
    count(pairs.b[pair], pairs.a[pair]);
  }
  return [firms, smallOnes];
}
