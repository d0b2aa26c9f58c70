import { closedThrees } from '../web.ts';
import { tiesInside } from './coverage.ts';
import { ratio } from './place-measure.ts';
import { noOtherTies, oneMaker, withoutLarge } from './would-change.ts';

/** Share of threes with two ties that have the third. */
export const transitivity = ratio({
  id: 'transitivity',
  label: 'Partners of partners that are partners',
  unit: 'share',
  says: 'Where one organisation has two partners here, the two are partners of each other in this share of cases. Partners share a project or have a stated tie. A project of many members closes all its threes by itself.',
  formula: '3 · triangles / pairs of ties that meet in a member',
  cites: ['wasserman1994social', 'newman2001scientific'],
  range: [0, 1],
  worked: '{over} closed threes / {under} threes',
  written: 'count',
  parts(view) {
    const { total, triples } = closedThrees(view);
    return { over: 3 * total, under: triples };
  },
  coverage: tiesInside,
  wouldChange: (view) => [
    ...oneMaker(view),
    ...withoutLarge(view, (cut) => closedThrees(cut).transitivity),
    ...noOtherTies(view),
  ],
});
