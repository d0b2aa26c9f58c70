import { webs } from '../web.ts';
import { tiesInside } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { noOtherTies, withoutLarge } from './would-change.ts';

/** Share of members in the largest connected web. */
export const giantShare = ratio({
  id: 'giant-share',
  label: 'Organisations in the largest web',
  unit: 'share',
  says: 'This share of the organisations of the place reach each other through projects and stated ties with others of the place.',
  formula: 'max over webs of s / n, s members of a web, n organisations',
  cites: ['hopcroft1973algorithm'],
  range: [0, 1],
  worked: '{over} organisations / {under} organisations',
  written: 'count',
  parts(view) {
    const { sizes, giant } = webs(view);
    return { over: giant < 0 ? 0 : sizes[giant], under: view.members.length };
  },
  coverage: tiesInside,
  wouldChange: (view) => [
    ...withoutLarge(view, (cut) => Math.max(0, ...webs(cut).sizes) / cut.members.length),
    ...noOtherTies(view),
  ],
});
