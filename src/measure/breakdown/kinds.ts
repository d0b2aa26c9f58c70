import { GLYPHS } from '../../domain/actor-kind.ts';
import { sum } from '../../kernel/stats/sum.ts';
import type { Answer, Method } from '../../method/method.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { glyphs } from '../glyphs.ts';
import { membersByGlyph, partnersElsewhere, partnersHere, supportHeld } from '../members.ts';
import { kindsKnown } from '../place/coverage.ts';
import type { Rows } from '../rows.ts';

/** Who is in a place: organisations, ends of pairs and support by kind. */
export const kinds = Object.freeze<Method<PlaceView, Rows>>({
  id: 'kinds',
  version: 1,
  label: 'Organisations by kind',
  unit: 'count',
  says: 'How many organisations of each kind the place has, with their share of partners here, of partners elsewhere and of support.',
  formula: 'n_g, n_g / n; shares over g of ends of pairs here, of pairs elsewhere, of amounts',
  cites: [],
  parameters: [],
  run(view: PlaceView): Answer<Rows> {
    const glyph = glyphs(view.snapshot);
    const counts = membersByGlyph(view);
    const shares = (values: ArrayLike<number>): readonly number[] => {
      const known = Float64Array.from(values, (value) => (value === value ? value : 0));
      const total = sum(known);
      return GLYPHS.map(
        (_, g) => sum(known.filter((_, member) => glyph[view.members[member]] === g)) / total,
      );
    };
    const here = shares(partnersHere(view));
    const elsewhere = shares(partnersElsewhere(view));
    const support = shares(supportHeld(view));
    return {
      value: {
        columns: [
          { name: 'kind', unit: 'none' },
          { name: 'organisations', unit: 'count' },
          { name: 'share', unit: 'share' },
          { name: 'share of partners here', unit: 'share' },
          { name: 'share of partners elsewhere', unit: 'share' },
          { name: 'share of support', unit: 'share' },
        ],
        rows: GLYPHS.map((name, g) => [
          name,
          counts[g],
          counts[g] / view.members.length,
          here[g],
          elsewhere[g],
          support[g],
        ]),
      },
      coverage: kindsKnown(view),
    };
  },
});
