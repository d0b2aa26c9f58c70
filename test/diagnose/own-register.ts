import type { ActorKind } from '../../src/domain/actor-kind.ts';
import { ACTOR_KINDS } from '../../src/domain/actor-kind.ts';
import { SUBJECT_KINDS } from '../../src/domain/observation.ts';
import type { SubjectKind } from '../../src/domain/observation.ts';
import type { TieKind } from '../../src/domain/tie-kind.ts';
import { buildSnapshot, everythingAsOf } from '../../src/snapshot/build-snapshot.ts';
import type { Snapshot } from '../../src/snapshot/snapshot.ts';
import {
  observed,
  statedActor,
  statedInitiative,
  statedPart,
  statedTie,
  stated,
} from '../snapshot/stated.ts';

/** A register in a literal; `times` repeats a row with `#` replaced by 1, 2, 3 …. */
export interface Own {
  /** Id → `small` or `larger` (firms) or an actor kind, and a region when it is not ZZ11. */
  readonly actors: Readonly<Record<string, string>>;
  /** `a>b:kind`, with ` until 2024-01-01` where it has ended. */
  readonly ties?: readonly string[];
  /** `actor what value`, `actor what@period value`; a subject `place:x`, `initiative:x`, `tie:a>b:kind` is none of the actors. */
  readonly seen?: readonly string[];
  /** Members of initiatives, parted by spaces, the first one leading. */
  readonly initiatives?: Readonly<Record<string, string>>;
}

/** `count` rows of a template, # counting from 1. */
export function times(count: number, row: string): readonly string[] {
  return Array.from({ length: count }, (_, i) => row.replaceAll('#', String(i + 1)));
}

/** `count` entries of a template. */
export function all(count: number, id: string, word: string): Readonly<Record<string, string>> {
  return Object.fromEntries(times(count, id).map((one) => [one, word]));
}

/** Freezes the register as of 2025-12-06, every actor in it. */
export function own({ actors, ties = [], seen = [], initiatives = {} }: Own): Snapshot {
  return buildSnapshot(
    stated({
      actors: Object.entries(actors).map(([id, words]) => {
        const [word, region = 'ZZ11'] = words.split(' ');
        const isFirm = word === 'small' || word === 'larger';
        if (!isFirm && !ACTOR_KINDS.some((kind) => kind === word)) throw new Error(word);
        return statedActor(id, {
          kind: (isFirm ? 'firm' : word) as ActorKind,
          small: word === 'small' ? 'yes' : 'no',
          region,
        });
      }),
      ties: ties.map((literal) => {
        const [pair, validTo = null] = literal.split(' until ');
        const [, from, to, kind] = /^(.+)>(.+):([a-z-]+)$/.exec(pair) ?? [];
        return statedTie(from, to, kind as TieKind, { validTo });
      }),
      observations: seen.map((literal) => {
        const [subject, code, said] = literal.split(' ');
        const [, kind = 'actor', id] = /^(?:(place|initiative|tie):)?(.+)$/.exec(subject) ?? [];
        if (!SUBJECT_KINDS.some((known) => known === kind)) throw new Error(subject);
        const [what, period = null] = code.split('@');
        const number = Number(said);
        return observed(id, what, number === number ? number : said, {
          subjectKind: kind as SubjectKind,
          period,
        });
      }),
      initiatives: Object.keys(initiatives).map((id) => statedInitiative(id)),
      participations: Object.entries(initiatives).flatMap(([id, members]) =>
        members
          .split(' ')
          .map((actor, i) =>
            statedPart(id, actor, { role: i === 0 ? 'coordinator' : 'participant' }),
          ),
      ),
    }),
    { ...everythingAsOf('2025-12-06'), everyActor: true },
  );
}
