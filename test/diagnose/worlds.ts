import type { Evidence } from '../../src/diagnose/evidence.ts';
import { gatherEvidence } from '../../src/diagnose/gather-evidence.ts';
import { intervals } from '../../src/measure/interval.ts';
import { PLACE_MEASURES } from '../../src/measure/place/index.ts';
import { portrait } from '../../src/measure/portrait.ts';
import { placeView } from '../../src/snapshot/place-view.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import { tiny } from '../snapshot/tiny.ts';

/** One kind of place: its actors by name, and its initiatives, members by name; `out1` … `out9` are elsewhere. */
export interface Plan {
  readonly actors: Readonly<Record<string, string>>;
  readonly initiatives: readonly (
    | string
    | { readonly members: string; readonly signed?: string; readonly fields?: readonly string[] }
  )[];
}

/** Twelve places in one country: six of each plan, `ZZ11` … `ZZ16` of the first and `ZZ21` … `ZZ26` of the second. */
export function twoKinds(first: Plan, second: Plan): Snapshot {
  const actors: Record<string, string> = {};
  const initiatives: Record<string, string | { members: string; signed?: string }> = {};
  for (let i = 1; i <= 9; i++) actors[`out${i}`] = 'public YY11';
  for (const [series, plan] of [
    ['1', first],
    ['2', second],
  ] as const)
    for (let i = 1; i <= 6; i++) {
      const code = `ZZ${series}${i}`;
      for (const [name, word] of Object.entries(plan.actors))
        actors[`${code}${name}`] = `${word} ${code}`;
      plan.initiatives.forEach((initiative, k) => {
        const body = typeof initiative === 'string' ? { members: initiative } : initiative;
        initiatives[`${code}p${k}`] = {
          ...body,
          members: body.members
            .split(' ')
            .map((word) => (word.startsWith('out') ? word : code + word))
            .join(' '),
        };
      });
    }
  return tiny({ actors, initiatives });
}

/** Everything a claim is read on, measured as the product does it. */
export function evidenceOn(snapshot: Snapshot, place: string, codes?: readonly string[]): Evidence {
  const view = placeView(snapshot, place);
  const all = codes ?? [...new Set(snapshot.regionCodes.map((code) => code.slice(0, 4)))];
  return gatherEvidence(
    view,
    intervals(view, PLACE_MEASURES, { seed: 1 }),
    all.filter((code) => code !== '').map((code) => portrait(snapshot, code)),
  );
}

/** `count` names from a stem: f1 f2 f3. */
export function many(stem: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => `${stem}${i + 1}`);
}

/** An actor literal for each name. */
export function each(names: readonly string[], word: string): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((name) => [name, word]));
}
