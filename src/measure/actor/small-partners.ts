import { GLYPHS } from '../../domain/actor-kind.ts';
import { glyphs } from '../glyphs.ts';
import { perMember } from './actor-measure.ts';

const SMALL_FIRM = GLYPHS.indexOf('small');

/** Small firms among the partners of each member inside the place. */
export const smallPartners = perMember({
  id: 'small-partners',
  label: 'Small firms among partners here',
  unit: 'count',
  says: 'Small firms of the place it shares a project or has a stated tie with.',
  formula: '|{small firms j of the place: i and j share a project or have a stated tie}|',
  cites: [],
  read({ members, pairs, snapshot }) {
    const glyph = glyphs(snapshot);
    const partners = new Uint32Array(members.length);
    for (let pair = 0; pair < pairs.count; pair++) {
      if (glyph[members[pairs.a[pair]]] === SMALL_FIRM) partners[pairs.b[pair]]++;
      if (glyph[members[pairs.b[pair]]] === SMALL_FIRM) partners[pairs.a[pair]]++;
    }
    return partners;
  },
});
