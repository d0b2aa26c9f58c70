import { GLYPHS } from '../../domain/actor-kind.ts';
import { PARTICIPATION_ROLES } from '../../domain/participation-role.ts';
import { once } from '../../snapshot/once.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import type { Snapshot } from '../../snapshot/snapshot.ts';
import { columnsOf } from '../../snapshot/snapshot.ts';
import { glyphs } from '../glyphs.ts';
import type { Coverage } from '../../method/method.ts';
import { ratio } from './place-measure.ts';

const COORDINATOR = PARTICIPATION_ROLES.indexOf('coordinator');
const SMALL_FIRM = GLYPHS.indexOf('small');

/** The actor that leads each initiative of a snapshot, the first coordinator; −1 where nobody does. */
const leaders = once(({ participations, initiatives }: Snapshot) => {
  const { offsets, role, actor } = participations;
  const leader = new Int32Array(initiatives.count).fill(-1);
  for (let i = 0; i < initiatives.count; i++) {
    for (let row = offsets[i]; row < offsets[i + 1] && leader[i] < 0; row++)
      if (role[row] === COORDINATOR) leader[i] = actor[row];
  }
  return leader;
}, columnsOf);

/** Joint initiatives that a member leads: position in the view and leading actor. The first coordinator counts. */
export const leads = once(
  (view: PlaceView): { readonly position: number; readonly actor: number }[] => {
    const leader = leaders(view.snapshot);
    const found: { position: number; actor: number }[] = [];
    for (let position = 0; position < view.initiatives.length; position++) {
      const actor = leader[view.initiatives[position]];
      if (view.membersAnywhere[position] > 1 && actor >= 0 && view.local[actor] >= 0)
        found.push({ position, actor });
    }
    return found;
  },
);

/** Share of the joint initiatives led from the place that a small firm leads. */
export const smallLeadShare = ratio({
  id: 'small-lead-share',
  label: 'Projects led by small firms',
  unit: 'share',
  says: 'Of the joint projects that an organisation of the place leads, small firms lead this share.',
  formula:
    '|{joint projects led by a small firm of the place}| / |{joint projects led from the place}|',
  cites: ['clopper1934'],
  range: [0, 1],
  worked: '{over} led by small firms / {under} led from here',
  written: 'count',
  counts: true,
  parts: (view) => ({ over: ledBySmall(view).length, under: leads(view).length }),
  coverage: (view): Coverage => ({
    have: leads(view).length,
    of: view.initiatives.length,
    what: 'projects are joint and led from here',
  }),
  rows(view) {
    const { actors, initiatives } = view.snapshot;
    const glyph = glyphs(view.snapshot);
    return {
      columns: [
        { name: 'project', unit: 'none' },
        { name: 'leader', unit: 'none' },
        { name: 'kind', unit: 'none' },
        { name: 'members', unit: 'count' },
      ],
      rows: leads(view).map(({ position, actor }) => [
        initiatives.acronym[view.initiatives[position]],
        actors.name[actor],
        GLYPHS[glyph[actor]],
        view.membersAnywhere[position],
      ]),
    };
  },
});

function ledBySmall(view: PlaceView): readonly unknown[] {
  const glyph = glyphs(view.snapshot);
  return leads(view).filter(({ actor }) => glyph[actor] === SMALL_FIRM);
}
