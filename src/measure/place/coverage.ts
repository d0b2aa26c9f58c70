import { ACTOR_KINDS, SMALL } from '../../domain/actor-kind.ts';
import type { Coverage } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { statedRelations } from '../stated-relations.ts';

const FIRM = ACTOR_KINDS.indexOf('firm');
const OTHER = ACTOR_KINDS.indexOf('other');
const UNKNOWN = SMALL.indexOf('unknown');

/** Members whose kind is one the source names; “other” may hide any. */
export function kindsKnown({ snapshot, members }: PlaceView): Coverage {
  let have = 0;
  for (const actor of members) if (snapshot.actors.kind[actor] !== OTHER) have++;
  return { have, of: members.length, what: 'organisations have a kind that is named' };
}

/** Members that are no firms, or firms whose size is known. */
export function sizesKnown({ snapshot, members }: PlaceView): Coverage {
  const { kind, small } = snapshot.actors;
  let have = 0;
  for (const actor of members) if (kind[actor] !== FIRM || small[actor] !== UNKNOWN) have++;
  return { have, of: members.length, what: 'organisations are no firms, or firms of known size' };
}

/** Initiatives and stated ties that join two members. */
export function tiesInside(view: PlaceView): Coverage {
  const { inside, outside } = statedRelations(view);
  let have = 0;
  for (const here of view.membersHere) if (here > 1) have++;
  return {
    have: have + inside,
    of: view.initiatives.length + inside + outside,
    what:
      inside + outside > 0
        ? 'projects and stated ties join two organisations here'
        : 'projects have two members or more here',
  };
}

/** Initiatives with more members than one, wherever they are, and all stated ties. */
export function tiesAnywhere(view: PlaceView): Coverage {
  const { inside, outside } = statedRelations(view);
  const { have, of, what } = initiativesJoint(view);
  return {
    have: have + inside + outside,
    of: of + inside + outside,
    what:
      inside + outside > 0
        ? 'projects and stated ties join two organisations, one of them from here'
        : what,
  };
}

/** Initiatives with more members than one, wherever they are. */
export function initiativesJoint({ initiatives, membersAnywhere }: PlaceView): Coverage {
  let have = 0;
  for (const all of membersAnywhere) if (all > 1) have++;
  return { have, of: initiatives.length, what: 'projects have two members or more' };
}

/** Participations whose amount is known. */
export function amountsKnown({ snapshot, participations }: PlaceView): Coverage {
  const { amountEur } = snapshot.participations;
  let have = 0;
  for (const row of participations) if (amountEur[row] === amountEur[row]) have++;
  return { have, of: participations.length, what: 'participations have an amount' };
}

/** Members, all of them. */
export function everyMember({ members }: PlaceView): Coverage {
  return { have: members.length, of: members.length, what: 'organisations' };
}
