import { message } from '../../domain/message.ts';
import { displayName } from '../../kernel/text/display-name.ts';
import { bridges, web, webs } from '../web.ts';
import { tiesInside } from './coverage.ts';
import { mainBridge } from './main-bridge.ts';
import { ratio } from './place-measure.ts';
import { noOtherTies, withoutLarge } from './would-change.ts';

/** Share of reach among the others that would go with the one member that holds most of it together. */
export const bridgeDependence = ratio({
  id: 'bridge-dependence',
  label: 'Reach lost without the main bridge',
  unit: 'share',
  says: 'If the one organisation that connects most others left, this share of the pairs that reach each other today, through projects or stated ties, no longer would.',
  formula:
    'max over v of [C(c, 2) − (c − 1) − Σ C(p, 2)] / [Σ over webs C(s, 2) − (c − 1)], c size of the web of v, p sizes of what remains of it, s sizes of all webs',
  cites: ['hopcroft1973algorithm'],
  range: [0, 1],
  worked: '{over} pairs lost / {under} pairs of others',
  written: 'count',
  parts(view) {
    const bridge = mainBridge(view);
    if (bridge !== null) return { over: bridge.pairsLost, under: bridge.pairs };
    // Nobody is a bridge: none is lost, unless no two others reach each other at all
    const { sizes, giant } = webs(view);
    return { over: 0, under: giant < 0 ? 0 : bridges(view).pairs - (sizes[giant] - 1) };
  },
  coverage: tiesInside,
  wouldChange(view) {
    const { actors } = view.snapshot;
    const bridge = mainBridge(view);
    if (bridge === null) return noOtherTies(view);
    return [
      message('change.main-bridge', 'The main bridge is {name}.', {
        name: displayName(actors.name[bridge.actor], actors.shortName[bridge.actor]),
      }),
      ...withoutLarge(view, (cut) => Math.max(...bridges(cut).shareLost)),
      ...noOtherTies(view),
    ];
  },
  rows(view) {
    const { points, pairsLost, shareLost } = bridges(view);
    const { offsets } = web(view);
    const order = Array.from(points).sort((x, y) => pairsLost[y] - pairsLost[x] || x - y);
    return {
      columns: [
        { name: 'organisation', unit: 'none' },
        { name: 'pairs lost', unit: 'count' },
        { name: 'share lost', unit: 'share' },
        { name: 'partners here', unit: 'count' },
      ],
      rows: order.map((member) => [
        view.snapshot.actors.name[view.members[member]],
        pairsLost[member],
        shareLost[member],
        offsets[member + 1] - offsets[member],
      ]),
    };
  },
});
