import { brokerageByChance } from '../kernel/graph/brokerage-by-chance.ts';
import { brokerage } from '../kernel/graph/brokerage.ts';
import { structuralHoles } from '../kernel/graph/burt.ts';
import { GLYPHS } from '../domain/actor-kind.ts';
import { once } from '../snapshot/once.ts';
import type { PlaceView } from '../snapshot/place-view.ts';
import { glyphs, research, smallFirms } from './glyphs.ts';
import { plainWeb } from './web.ts';

/** Structural holes around each member, every pair counting one. */
export const holes = once((view: PlaceView) => structuralHoles(plainWeb(view)));

/** The three groups brokers stand between: small firms; research and higher education; others. */
export const brokerGroups = once(({ snapshot, members }: PlaceView) => {
  const glyph = glyphs(snapshot);
  const groupOf = GLYPHS.map((name) => (smallFirms(name) ? 0 : research(name) ? 1 : 2));
  return Uint8Array.from(members, (actor) => groupOf[glyph[actor]]);
});

/** How often each member stands between two that have no tie, by their groups. */
export const brokers = once((view: PlaceView) => brokerage(plainWeb(view), brokerGroups(view)));

/** The same beside what a place of the same groups and density would give by chance. */
export const brokersByChance = once((view: PlaceView) =>
  brokerageByChance(plainWeb(view), brokerGroups(view), brokers(view)),
);
