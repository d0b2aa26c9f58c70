import type { ActorKind, Small } from '../../../src/domain/actor-kind.ts';
import type { SubjectKind } from '../../../src/domain/observation.ts';
import { WHOLE } from '../../../src/domain/region.ts';
import type { TieKind } from '../../../src/domain/tie-kind.ts';
import { buildSnapshot, everythingAsOf } from '../../../src/snapshot/build-snapshot.ts';
import type { Snapshot } from '../../../src/snapshot/snapshot.ts';
import type { ObservationStatement } from '../../../src/snapshot/statements.ts';
import { observed, statedActor, statedTie, stated } from '../../snapshot/stated.ts';

/** A register of one's own in a literal: firms, who is tied to whom, and what is observed. */
export interface Literal {
  /** By id: `what=value` parted by spaces; `kind=`, `small=`, `region=`, `at=lat,lon` describe the actor itself. */
  readonly firms: Readonly<Record<string, string>>;
  /** `a>b`, `a>b=weight`, `a>b:kind`, `a>b:kind=weight`; supply unless told. */
  readonly ties?: readonly string[];
  /** Stated shares of sales by `a>b`. */
  readonly shares?: Readonly<Record<string, number>>;
  /** Rows about places: `place what period value-or-words status`; `-` for none. */
  readonly places?: readonly string[];
}

/** Freezes the register; its whole is the place `all`. */
export function register({ firms, ties = [], shares = {}, places = [] }: Literal): Snapshot {
  const observations: ObservationStatement[] = [];
  const observe = (
    subjectKind: SubjectKind,
    subject: string,
    what: string,
    said: string,
    more: Partial<ObservationStatement> = {},
  ): void => {
    const number = said === '' || !/^-?[\d.]+(e-?\d+)?$/.test(said) ? NaN : Number(said);
    const numeric = number === number && what !== 'sector';
    observations.push(observed(subject, what, numeric ? number : said, { subjectKind, ...more }));
  };
  const actors = Object.entries(firms).map(([id, words]) => {
    const said = new Map(
      words
        .split(' ')
        .filter((word) => word !== '')
        .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
    );
    const [lat, lon] = (said.get('at') ?? '').split(',').map(Number);
    for (const [what, value] of said)
      if (!['kind', 'small', 'region', 'at'].includes(what)) observe('actor', id, what, value);
    return statedActor(id, {
      kind: (said.get('kind') ?? 'firm') as ActorKind,
      small: (said.get('small') ?? 'unknown') as Small,
      region: said.get('region') ?? '',
      lat: said.has('at') ? lat : null,
      lon: said.has('at') ? lon : null,
    });
  });
  for (const [pair, share] of Object.entries(shares))
    observe('tie', `${pair}:supply`, 'sales-share', String(share));
  for (const row of places) {
    const [place, what, period, said, status = '-'] = row.split(' ');
    observe('place', place, what, said === '-' ? '' : said, {
      period: period === '-' ? null : period,
      status: status === '-' ? null : status,
    });
  }
  return buildSnapshot(
    stated({
      actors,
      ties: ties.map((literal) => {
        const [, from, to, kind, weight] =
          /^(.+?)>([^:=]+)(?::([a-z-]+))?(?:=(.+))?$/.exec(literal) ?? [];
        return statedTie(from, to, (kind ?? 'supply') as TieKind, {
          weight: weight === undefined ? null : Number(weight),
        });
      }),
      observations,
      regions: [{ code: WHOLE, name: 'all', parent: null }],
    }),
    { ...everythingAsOf('2025-12-06'), everyActor: true },
  );
}
