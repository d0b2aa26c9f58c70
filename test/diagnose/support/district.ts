import type { ActorKind, Small } from '../../../src/domain/actor-kind.ts';
import type { SubjectKind } from '../../../src/domain/observation.ts';
import { WHOLE } from '../../../src/domain/region.ts';
import type { TieKind } from '../../../src/domain/tie-kind.ts';
import { buildSnapshot, everythingAsOf } from '../../../src/snapshot/build-snapshot.ts';
import { placeView } from '../../../src/snapshot/place-view.ts';
import type { PlaceView } from '../../../src/snapshot/place-view.ts';
import {
  observed,
  statedActor,
  statedInitiative,
  statedPart,
  statedTie,
  stated,
} from '../../snapshot/stated.ts';

/** A small register in words. */
export interface Words {
  /** `id kind small`, small left out where it is unknown. */
  readonly actors: readonly string[];
  /** `from>to kind`. */
  readonly ties?: readonly string[];
  /** `id budget members…`, 0 for no budget. */
  readonly initiatives?: readonly string[];
  /** `kind subject what value assessor round`, `-` for none; words in place of a number are text. */
  readonly observations?: readonly string[];
}

/** The whole register as a place. */
export function district({
  actors,
  ties = [],
  initiatives = [],
  observations = [],
}: Words): PlaceView {
  const snapshot = buildSnapshot(
    stated({
      actors: actors.map((words) => {
        const [id, kind, small = 'unknown'] = words.split(' ');
        return statedActor(id, { kind: kind as ActorKind, small: small as Small });
      }),
      ties: ties.map((words) => {
        const [, from, to, kind] = /^(.+)>(\S+) (\S+)$/.exec(words) ?? [];
        return statedTie(from, to, kind as TieKind);
      }),
      initiatives: initiatives.map((words) => {
        const [id, budget] = words.split(' ');
        return statedInitiative(id, { budgetEur: Number(budget) > 0 ? Number(budget) : null });
      }),
      participations: initiatives.flatMap((words) => {
        const [id, , ...members] = words.split(' ');
        return members.map((actor) => statedPart(id, actor));
      }),
      observations: observations.map((words) => {
        const [subjectKind, subject, what, said, assessor = '-', round = '-'] = words.split(' ');
        const value = Number(said);
        return observed(subject, what, value === value ? value : said, {
          subjectKind: subjectKind as SubjectKind,
          assessor: assessor === '-' ? null : assessor,
          round: round === '-' ? null : round,
        });
      }),
      regions: [{ code: WHOLE, name: 'all', parent: null }],
    }),
    { ...everythingAsOf('2025-12-06'), everyActor: true },
  );
  return placeView(snapshot, WHOLE);
}

/** `count` words from a pattern with # for the number. */
export function many(pattern: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => pattern.replaceAll('#', String(i)));
}
