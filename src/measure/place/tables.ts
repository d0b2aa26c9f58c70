import type { Rows } from '../rows.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { GLYPHS } from '../../domain/actor-kind.ts';
import type { Among } from '../glyphs.ts';
import { glyphs } from '../glyphs.ts';
import { TIE_KINDS } from '../../domain/tie-kind.ts';
import type { StatedRows } from '../../snapshot/stated-rows.ts';
import { HEADINGS, relationStarts } from '../../snapshot/stated-rows.ts';
import { kindsOf, relationsHere } from '../stated-relations.ts';
import { initiativesHeld, partnersElsewhere, partnersHere, supportHeld } from '../members.ts';

/** The ties inside a place that join `some` with `others`, strongest first. */
export function pairRows(view: PlaceView, some: Among, others: Among): Rows {
  const { pairs, members, snapshot } = view;
  const glyph = glyphs(snapshot);
  const at = (member: number): (typeof GLYPHS)[number] => GLYPHS[glyph[members[member]]];
  const kept: number[] = [];
  for (let pair = 0; pair < pairs.count; pair++) {
    const x = at(pairs.a[pair]);
    const y = at(pairs.b[pair]);
    if ((some(x) && others(y)) || (some(y) && others(x))) kept.push(pair);
  }
  kept.sort((p, q) => pairs.volume[q] - pairs.volume[p] || p - q);
  const { name } = snapshot.actors;
  const relations = snapshot.ties.count === 0 ? null : relationsHere(view);
  return {
    columns: [
      { name: 'organisation', unit: 'none' },
      { name: 'kind', unit: 'none' },
      { name: 'partner', unit: 'none' },
      { name: 'partner’s kind', unit: 'none' },
      { name: 'volume', unit: 'volume' },
      { name: 'projects', unit: 'count' },
      ...(relations === null ? [] : [{ name: 'stated ties', unit: 'none' } as const]),
    ],
    rows: kept.map((pair) => [
      name[members[pairs.a[pair]]],
      at(pairs.a[pair]),
      name[members[pairs.b[pair]]],
      at(pairs.b[pair]),
      pairs.volume[pair],
      pairs.initiatives[pair],
      ...(relations === null ? [] : [kindsOf(relations[pair]).join(', ')]),
    ]),
  };
}

/** The initiatives that pass a test, and the stated ties with their ends, inside the place or also with elsewhere. */
export function tieRows(
  view: PlaceView,
  passes: (position: number) => boolean,
  all: boolean,
): Rows {
  const { columns, rows } = initiativeRows(view, passes);
  if (view.snapshot.ties.count === 0) return { columns, rows };
  const { actors } = view.snapshot;
  const said = (stated: StatedRows, other: (b: number) => number): Rows['rows'] =>
    Array.from(relationStarts(stated).subarray(0, -1), (row) => {
      const here = actors.name[view.members[stated.a[row]]];
      const there = actors.name[other(stated.b[row])];
      const inside = stated === view.stated;
      const ends =
        HEADINGS[stated.heading[row]] === 'both'
          ? `${here} – ${there}`
          : HEADINGS[stated.heading[row]] === 'out'
            ? `${here} → ${there}`
            : `${there} → ${here}`;
      return [TIE_KINDS[stated.kind[row]], ends, 2, inside ? 2 : 1];
    });
  return {
    columns: [{ name: 'project or stated tie', unit: 'none' }, ...columns.slice(1)],
    rows: [
      ...rows,
      ...said(view.stated, (b) => view.members[b]),
      ...(all ? said(view.statedOutside, (b) => b) : []),
    ],
  };
}

/** Members of a place that belong to `among`, most partners here first. */
export function memberRows(view: PlaceView, among: Among): Rows {
  const { members, snapshot } = view;
  const glyph = glyphs(snapshot);
  const here = partnersHere(view);
  const elsewhere = partnersElsewhere(view);
  const held = initiativesHeld(view);
  const support = supportHeld(view);
  const kept: number[] = [];
  for (let member = 0; member < members.length; member++)
    if (among(GLYPHS[glyph[members[member]]])) kept.push(member);
  kept.sort((x, y) => here[y] - here[x] || x - y);
  return {
    columns: [
      { name: 'organisation', unit: 'none' },
      { name: 'kind', unit: 'none' },
      { name: 'partners here', unit: 'count' },
      { name: 'partners elsewhere', unit: 'count' },
      { name: 'projects', unit: 'count' },
      { name: 'support', unit: 'eur' },
    ],
    rows: kept.map((member) => [
      snapshot.actors.name[members[member]],
      GLYPHS[glyph[members[member]]],
      here[member],
      elsewhere[member],
      held[member],
      support[member],
    ]),
  };
}

/** Initiatives of a place that pass a test, most members first. */
export function initiativeRows(
  view: PlaceView,
  passes: (position: number) => boolean = () => true,
): Rows {
  const { initiatives, membersAnywhere, membersHere, snapshot } = view;
  const kept: number[] = [];
  for (let j = 0; j < initiatives.length; j++) if (passes(j)) kept.push(j);
  kept.sort((x, y) => membersAnywhere[y] - membersAnywhere[x] || x - y);
  return {
    columns: [
      { name: 'project', unit: 'none' },
      { name: 'title', unit: 'none' },
      { name: 'members', unit: 'count' },
      { name: 'members here', unit: 'count' },
    ],
    rows: kept.map((j) => [
      snapshot.initiatives.acronym[initiatives[j]],
      snapshot.initiatives.title[initiatives[j]],
      membersAnywhere[j],
      membersHere[j],
    ]),
  };
}
