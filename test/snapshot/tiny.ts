import type { ActorKind, Small } from '../../src/domain/actor-kind.ts';
import { ACTOR_KINDS, SMALL } from '../../src/domain/actor-kind.ts';
import { parseDay } from '../../src/domain/day.ts';
import { PARTICIPATION_ROLES } from '../../src/domain/participation-role.ts';
import { TIE_KINDS } from '../../src/domain/tie-kind.ts';
import type { Region } from '../../src/domain/region.ts';
import { observationColumns } from '../../src/snapshot/observation-columns.ts';
import type { Field, Snapshot } from '../../src/snapshot/snapshot.ts';

/** `kind region` or `kind region lat,lon`, the kind one of the words below. */
type ActorLiteral = string;

/**
 * Members parted by spaces, each `id`, `id*` for the coordinator, `id:1000` with an amount, `id*:1000` with both,
 * `id!` where it left early; or the same with more said of the initiative.
 */
type InitiativeLiteral =
  | string
  | {
      readonly members: string;
      readonly fields?: readonly string[];
      readonly start?: string;
      readonly end?: string;
      readonly signed?: string;
      readonly title?: string;
    };

export interface Tiny {
  readonly actors: Readonly<Record<string, ActorLiteral>>;
  readonly initiatives: Readonly<Record<string, InitiativeLiteral>>;
  /** Stated ties, `a>b kind` with a direction, `a-b kind` without, `a>b kind from..to` for a time; days may be missing. */
  readonly ties?: readonly string[];
  /** Names of regions by code; codes that actors have need no entry. */
  readonly regions?: Readonly<Record<string, string>>;
  readonly digest?: string;
}

/** The words an actor literal may begin with, and what they stand for. */
const KINDS: Readonly<Record<string, readonly [ActorKind, Small]>> = {
  small: ['firm', 'yes'],
  firm: ['firm', 'no'],
  unsized: ['firm', 'unknown'],
  university: ['university', 'no'],
  research: ['research-organisation', 'no'],
  public: ['public-body', 'no'],
  other: ['other', 'no'],
};

/** Builds a snapshot from a literal that fits on a page. */
export function tiny({
  actors,
  initiatives,
  ties = [],
  regions = {},
  digest = 'tiny',
}: Tiny): Snapshot {
  const ids = Object.keys(actors);
  const index = new Map(ids.map((id, i) => [id, i]));
  const said = ids.map((id) => actors[id].split(' '));
  const kinds = said.map(([word]) => {
    const found = KINDS[word];
    if (!found) throw new Error(`no such kind: "${word}"`);
    return found;
  });
  const codes = [
    '',
    ...new Set(said.map(([, region = '']) => region).filter((code) => code !== '')),
  ];
  const coordinates = said.map(([, , at]) => (at ?? 'NaN,NaN').split(',').map(Number));
  const names = Object.keys(initiatives);
  const bodies = names.map((name) => {
    const literal = initiatives[name];
    return typeof literal === 'string' ? { members: literal } : literal;
  });
  const paths = [...new Set(bodies.flatMap((body) => body.fields ?? []))];
  const rows = bodies.map((body) =>
    body.members
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => {
        const [, id, star, bang, amount] = /^([^*:!]+)(\*?)(!?)(?::(.+))?$/.exec(word) ?? [];
        const actor = index.get(id);
        if (actor === undefined) throw new Error(`no such actor: "${word}"`);
        return { actor, lead: star === '*', left: bang === '!', amount: Number(amount ?? NaN) };
      }),
  );
  const stated = ties.map((literal) => {
    const [, from, sign, to, kind, first = '', last = ''] =
      /^(\w+)([>-])(\w+) ([a-z-]+)(?: ([\d-]*)\.\.([\d-]*))?$/.exec(literal) ?? [];
    const ends = [from, to].map((id) => index.get(id) ?? -1);
    const code = TIE_KINDS.findIndex((known) => known === kind);
    if (code < 0 || ends.includes(-1)) throw new Error(`no such tie: "${literal}"`);
    return {
      from: ends[0],
      to: ends[1],
      kind: code,
      directed: sign === '>' ? 1 : 0,
      validFrom: parseDay(first),
      validTo: parseDay(last),
    };
  });
  const flat = rows.flatMap((members, initiative) =>
    members.map((row) => ({ ...row, initiative })),
  );
  return {
    frozen: {
      digest,
      knownDay: '2025-12-06',
      period: { from: null, to: null },
      rules: [],
      sources: ['tiny'],
      place: null,
    },
    actors: {
      count: ids.length,
      id: ids,
      nativeId: ids,
      name: ids.map((id) => id.toUpperCase()),
      shortName: ids.map(() => ''),
      city: ids.map(() => ''),
      kind: Uint8Array.from(kinds, ([kind]) => ACTOR_KINDS.indexOf(kind)),
      small: Uint8Array.from(kinds, ([, small]) => SMALL.indexOf(small)),
      everSmall: Uint8Array.from(kinds, ([, small]) => (small === 'yes' ? 1 : 0)),
      region: Uint32Array.from(said, ([, region = '']) => codes.indexOf(region)),
      lat: Float64Array.from(coordinates, ([lat]) => lat),
      lon: Float64Array.from(coordinates, ([, lon]) => lon),
    },
    initiatives: {
      count: names.length,
      id: names,
      acronym: names.map((name) => name.toUpperCase()),
      title: bodies.map((body, i) => body.title ?? names[i]),
      start: Float64Array.from(bodies, ({ start = '' }) => parseDay(start)),
      end: Float64Array.from(bodies, ({ end = '' }) => parseDay(end)),
      signed: Float64Array.from(bodies, ({ signed, start = '' }) => parseDay(signed ?? start)),
      budgetEur: new Float64Array(names.length).fill(NaN),
      status: names.map(() => 'signed'),
      instrument: names.map(() => ''),
      fieldOffsets: Uint32Array.from([0, ...running(bodies.map((b) => (b.fields ?? []).length))]),
      fieldIndex: Uint32Array.from(
        bodies.flatMap((b) => (b.fields ?? []).map((f) => paths.indexOf(f))),
      ),
    },
    participations: {
      count: flat.length,
      offsets: Uint32Array.from([0, ...running(rows.map((members) => members.length))]),
      initiative: Uint32Array.from(flat, (row) => row.initiative),
      actor: Uint32Array.from(flat, (row) => row.actor),
      role: Uint8Array.from(flat, ({ lead }) =>
        PARTICIPATION_ROLES.indexOf(lead ? 'coordinator' : 'participant'),
      ),
      amountEur: Float64Array.from(flat, (row) => row.amount),
      terminated: Uint8Array.from(flat, ({ left }) => (left ? 1 : 0)),
    },
    ties: {
      count: ties.length,
      from: Uint32Array.from(stated, (tie) => tie.from),
      to: Uint32Array.from(stated, (tie) => tie.to),
      kind: Uint8Array.from(stated, (tie) => tie.kind),
      directed: Uint8Array.from(stated, (tie) => tie.directed),
      weight: new Float64Array(ties.length).fill(NaN),
      confidence: new Float64Array(ties.length).fill(NaN),
      validFrom: Float64Array.from(stated, (tie) => tie.validFrom),
      validTo: Float64Array.from(stated, (tie) => tie.validTo),
    },
    observations: observationColumns([], new Map()),
    regionCodes: codes,
    regions: new Map(
      codes
        .slice(1)
        .flatMap(ancestry)
        .map((code) => [code, named(code, regions)]),
    ),
    fields: paths.map((path): Field => ({ path: path.split(' > ') })),
    sources: [],
  };
}

function running(counts: readonly number[]): readonly number[] {
  let total = 0;
  return counts.map((count) => (total += count));
}

function ancestry(code: string): readonly string[] {
  return code.length <= 2 ? [code] : [...ancestry(code.slice(0, -1)), code];
}

function named(code: string, names: Readonly<Record<string, string>>): Region {
  return { code, name: names[code] ?? code, parent: code.length <= 2 ? null : code.slice(0, -1) };
}
