import type { Decision, SamenessProposal } from '../../domain/decision.ts';
import { blockedPairs, minHashKeys } from '../../kernel/text/blocking.ts';
import { compact } from '../../kernel/text/compact.ts';
import { jaroWinkler } from '../../kernel/text/jaro.ts';
import { nameKeys } from '../../kernel/text/name-keys.ts';
import type { ActorStatement } from '../../snapshot/statements.ts';

/** Names alike below this are never proposed on likeness alone. */
export const LIKE_ENOUGH = 0.92;

/** Legal numbers that many actors carry are bodies of one owner (ministries, councils), not spellings of one actor. */
const MANY = 5;

/** One actor as the comparison sees it: all names and places its statements give. */
interface Compared {
  readonly id: string;
  readonly nativeIds: ReadonlySet<string>;
  readonly names: readonly string[];
  readonly cores: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly countries: ReadonlySet<string>;
  readonly legalIds: ReadonlySet<string>;
}

/**
 * Proposes pairs of actors that may be one, each with the reason in plain words; nothing is merged.
 *
 * Rules, strongest first, one for each pair: the same id in two sources with like names; the same legal number; the same
 * name without legal form in the same place; names alike (Jaro–Winkler of the cores ≥ 0.92) in the same country, or where
 * one of the two has no country. Pairs that stand under a decision are left out. `weight` orders the list and is no
 * probability: in a small register none could be trusted.
 *
 * `alike: false` leaves the last rule out: strong keys only, for a first look at a large register.
 * Cost: O(actors · keys + candidate pairs), about 0.3 ms an actor with likeness and a tenth of that without; blocks of
 * more than 5,000 are passed over.
 */
export function proposeSame(
  statements: readonly ActorStatement[],
  decisions: readonly Decision[],
  { alike = true }: { readonly alike?: boolean } = {},
): readonly SamenessProposal[] {
  const actors = gather(statements);
  const settled = settledPairs(decisions);
  const carriers = new Map<string, number>();
  for (const actor of actors)
    for (const number of actor.legalIds) carriers.set(number, (carriers.get(number) ?? 0) + 1);
  const { left, right } = blockedPairs(actors.map((actor) => keysOf(actor, alike)));
  const proposals: SamenessProposal[] = [];
  for (let i = 0; i < left.length; i++) {
    const a = actors[left[i]];
    const b = actors[right[i]];
    if (settled.has(pairOf(a.id, b.id))) continue;
    const proposal = compare(a, b, carriers);
    if (proposal) proposals.push(proposal);
  }
  return proposals.sort((x, y) => y.weight - x.weight || order(x.a, y.a) || order(x.b, y.b));
}

function gather(statements: readonly ActorStatement[]): readonly Compared[] {
  const byActor = new Map<string, ActorStatement[]>();
  for (const statement of statements) {
    const mine = byActor.get(statement.actorId);
    if (mine) mine.push(statement);
    else byActor.set(statement.actorId, [statement]);
  }
  return [...byActor].map(([id, mine]) => {
    const names = [...new Set(mine.map(({ name }) => name))];
    return {
      id,
      nativeIds: filled(mine.map(({ nativeId }) => nativeId)),
      names,
      cores: filled(names.map((name) => nameKeys(name).core)),
      places: filled(
        mine.flatMap(({ region, more }) => [
          region.length > 2 ? region : '',
          compact(more.city ?? ''),
        ]),
      ),
      countries: filled(
        mine.map(({ region, more }) => region.slice(0, 2) || compact(more['country'] ?? '')),
      ),
      legalIds: filled(mine.map(({ legalId }) => compact(legalId ?? ''))),
    };
  });
}

function keysOf(actor: Compared, alike: boolean): readonly string[] {
  return [
    ...[...actor.nativeIds].map((id) => `id ${id}`),
    ...[...actor.legalIds].map((number) => `legal ${number}`),
    ...[...actor.cores].flatMap((core) => [
      `name ${core}`,
      ...(alike ? minHashKeys(core, { bands: 8, rows: 3 }).map((key) => `like ${key}`) : []),
    ]),
  ];
}

function compare(
  a: Compared,
  b: Compared,
  carriers: ReadonlyMap<string, number>,
): SamenessProposal | null {
  const likeness = best(a.cores, b.cores);
  const numbers = shared(a.legalIds, b.legalIds);
  const ids = shared(a.nativeIds, b.nativeIds);
  const cores = shared(a.cores, b.cores);
  const places = shared(a.places, b.places);
  const named = `“${a.names[0]}” and “${b.names[0]}”`;
  const proposal = (
    rule: SamenessProposal['rule'],
    weight: number,
    because: string,
  ): SamenessProposal => ({ a: a.id, b: b.id, rule, weight, because });
  if (ids.length > 0 && likeness >= LIKE_ENOUGH)
    return proposal('same-id', 4 + likeness, `${named} carry the same id ${ids[0]} in two sources`);
  if (numbers.length > 0) {
    const carried = carriers.get(numbers[0])!;
    return proposal(
      'same-legal-number',
      (carried > MANY ? 1 : 3) + likeness,
      carried > 2
        ? `${named} carry the legal number ${numbers[0]}, as do ${carried - 2} more: perhaps parts of one legal person`
        : `${named} carry the same legal number ${numbers[0]}`,
    );
  }
  if (cores.length > 0 && places.length > 0)
    return proposal(
      'same-name-and-place',
      2 + likeness,
      `${named} have the same name and the same place`,
    );
  if (likeness >= LIKE_ENOUGH && mayShareCountry(a, b))
    return proposal(
      'similar-name',
      likeness,
      cores.length > 0
        ? `${named} have the same name; their places differ or are unknown`
        : `${named} are spelt almost alike`,
    );
  return null;
}

function mayShareCountry(a: Compared, b: Compared): boolean {
  return (
    a.countries.size === 0 || b.countries.size === 0 || shared(a.countries, b.countries).length > 0
  );
}

function best(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let most = 0;
  for (const x of a)
    for (const y of b) {
      const likeness = jaroWinkler(x, y);
      if (likeness > most) most = likeness;
    }
  return most;
}

function settledPairs(decisions: readonly Decision[]): ReadonlySet<string> {
  const settled = new Set<string>();
  for (const { kind, subjects, undoneAt } of decisions) {
    if (undoneAt !== null || kind === 'override') continue;
    for (const a of subjects) for (const b of subjects) if (a < b) settled.add(pairOf(a, b));
  }
  return settled;
}

function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): readonly string[] {
  return [...a].filter((item) => b.has(item));
}

function filled(items: readonly string[]): ReadonlySet<string> {
  return new Set(items.filter((item) => item !== ''));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
