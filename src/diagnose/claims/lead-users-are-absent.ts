import { glyphs, lookup, smallFirms } from '../../measure/glyphs.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { effectClaim } from '../effect/effect-claim.ts';
import { countOf, shareOf } from '../effect/estimates.ts';
import { jointWork } from '../effect/joint-work.ts';
import { lacksInitiatives, membersAmong } from '../effect/stated.ts';

/** The demand side as the weakest node. @see chaminade2005innovation @see rasiah2013institutional */
export const leadUsersAreAbsent = effectClaim({
  id: 'lead-users-are-absent',
  title: 'Small firms work without a demanding user',
  statement:
    'Skills stay formal where no demanding user gives high-value orders; the demand side is then what holds a place back.',
  scope: 'Places with skilled firms and little local demand; seen in Bangalore.',
  sign: 'keeps-back',
  pillar: 'global markets',
  verb: 'act',
  sources: [{ key: 'chaminade2005innovation', where: 'sections 4.4 and 5' }],
  contrary: [
    {
      says: 'A research partner may teach what a user would ask for later.',
      source: { key: 'rasiah2013institutional', where: 'section 5' },
    },
  ],
  needs: ['initiatives and who takes part in them, or stated ties', 'actors with a size'],
  test: 'Of the small firms with a partner, in a project or by a stated tie, the share without any, here or elsewhere, that is a larger firm or a public body lies, with its whole exact interval, above one half.',
  why: 'Training and research find no use where nobody buys the result.',
  number: {
    label: 'Small firms without a possible lead user',
    unit: 'share',
    against: 0.5,
    againstName: 'one half',
    side: 'above',
  },
  fact: '{count} of {of} small firms have no tie to a larger firm or a public body',
  few: 'No small firm here takes part in a project or has a stated tie.',
  wouldChange:
    'A larger firm or public body as user in projects of small firms; who buys from them, once it is known.',
  who: [
    ['Public buyers', 'set the task and buy the first batch', null],
    ['Agency', 'ask for a user in each group', null],
  ],
  lacks: (view) => (hasStated(view) ? [] : lacksInitiatives(view)),
  read(view) {
    const { careers } = jointWork(view);
    const isUser = lookup((glyph) => glyph === 'firm' || glyph === 'public');
    const stated = statedEnds(view);
    const served = servedMembers(view, isUser);
    const some = membersAmong(view, smallFirms).filter(
      (member) => careers[member].length > 0 || stated[member] === 1,
    );
    return shareOf(
      countOf(some, (member) => served[member] === 0),
      'small firms with a project or a stated tie',
      membersAmong(view, smallFirms).length,
    );
  },
});

function hasStated({ stated, statedOutside }: PlaceView): boolean {
  return stated.count + statedOutside.count > 0;
}

/** One byte a member: whether it has a stated tie. */
function statedEnds({ members, stated, statedOutside }: PlaceView): Uint8Array {
  const ends = new Uint8Array(members.length);
  for (let row = 0; row < stated.count; row++) ends[stated.a[row]] = ends[stated.b[row]] = 1;
  for (const member of statedOutside.a) ends[member] = 1;
  return ends;
}

/** One byte a member: whether a partner of it, here or elsewhere, may be a lead user. */
function servedMembers(
  { members, pairs, outside, snapshot }: PlaceView,
  isUser: Uint8Array,
): Uint8Array {
  const glyph = glyphs(snapshot);
  const served = new Uint8Array(members.length);
  for (let pair = 0; pair < pairs.count; pair++) {
    if (isUser[glyph[members[pairs.b[pair]]]] === 1) served[pairs.a[pair]] = 1;
    if (isUser[glyph[members[pairs.a[pair]]]] === 1) served[pairs.b[pair]] = 1;
  }
  for (let pair = 0; pair < outside.count; pair++)
    if (isUser[glyph[outside.b[pair]]] === 1) served[outside.a[pair]] = 1;
  return served;
}
