import type { ActorKind, Small } from '../../domain/actor-kind.ts';
import { compact } from '../../kernel/text/compact.ts';
import { jaroWinkler } from '../../kernel/text/jaro.ts';
import { nameKeys } from '../../kernel/text/name-keys.ts';
import { actorIdOf } from '../actor-id.ts';

/** An actor that a row can refer to. */
export interface KnownActor {
  readonly actorId: string;
  readonly nativeId: string;
  readonly name: string;
  /** What its latest statement says, where it is known. */
  readonly kind?: ActorKind;
  readonly small?: Small;
  readonly region?: string;
}

/** Who a reference leads to: by its id, by its name or other letters, to nobody, or to several. */
export type Found =
  | { readonly how: 'id' | 'read-as'; readonly actor: KnownActor }
  | { readonly how: 'none' | 'several'; readonly near: readonly KnownActor[] };

/** The actors of the register and of the import, to be found by what a row calls them. */
export interface KnownActors {
  readonly byActorId: ReadonlyMap<string, KnownActor>;
  add(actor: KnownActor): void;
  find(reference: string, namespace: string): Found;
  /** Actors whose names are spelt almost as a reference that leads to nobody, the nearest first. */
  near(reference: string): readonly KnownActor[];
}

/**
 * An index of actors.
 *
 * A reference is looked up, in this order: as a native id of the row's own series, as an id of the register, as a native id
 * of any series, as a native id in other letters (case, spaces, accents), as a name, as a name without its legal form.
 * The first step that finds exactly one actor decides; the last three say so. Cost: O(1) a look-up.
 */
export function knownActors(existing: readonly KnownActor[]): KnownActors {
  const byActorId = new Map<string, KnownActor>();
  const steps: readonly {
    readonly key: (actor: KnownActor) => string;
    index: Map<string, KnownActor[]> | null;
  }[] = [
    { key: ({ nativeId }) => nativeId, index: null },
    { key: ({ nativeId }) => compact(nativeId), index: null },
    { key: ({ name }) => compact(name), index: null },
    { key: ({ name }) => nameKeys(name).core, index: null },
  ];
  // ids met before in one series, so that a hub is not looked up anew for each of its ties
  const cached = new Map<string, KnownActor>();
  let cachedFor = '';
  const put = (index: Map<string, KnownActor[]>, key: string, actor: KnownActor): void => {
    const mine = index.get(key);
    if (!mine) index.set(key, [actor]);
    else if (!mine.some(({ actorId }) => actorId === actor.actorId)) mine.push(actor);
  };
  const add = (actor: KnownActor): void => {
    byActorId.set(actor.actorId, actor);
    cached.clear();
    for (const { key, index } of steps) if (index) put(index, key(actor), actor);
  };
  for (const actor of existing) add(actor);
  return {
    byActorId,
    add,
    find(reference, namespace) {
      if (namespace !== cachedFor) {
        cachedFor = namespace;
        cached.clear();
      }
      const before = cached.get(reference);
      if (before !== undefined) return { how: 'id', actor: before };
      const own = byActorId.get(actorIdOf(namespace, reference)) ?? byActorId.get(reference);
      if (own) {
        cached.set(reference, own);
        return { how: 'id', actor: own };
      }
      const probe = { actorId: '', nativeId: reference, name: reference };
      for (const [i, step] of steps.entries()) {
        if (step.index === null) {
          step.index = new Map();
          for (const actor of byActorId.values()) put(step.index, step.key(actor), actor);
        }
        const key = step.key(probe);
        const found = key === '' ? undefined : step.index.get(key);
        if (found?.length === 1) return { how: i === 0 ? 'id' : 'read-as', actor: found[0] };
        if (found) return { how: 'several', near: found };
      }
      return { how: 'none', near: [] };
    },
    near: nearNames(byActorId),
  };
}

/** Names alike below this are not offered; references shorter than this are ids, and near ids mislead. */
const LIKE = 0.88;
const SHORTEST = 5;
const MOST_NEAR = 3;

/** References that are looked up at most: a file that names only strangers is not a file of misspellings. */
const MOST_ASKED = 300;

/** Looks for near names among those that begin or end with the same three letters. */
function nearNames(
  actors: ReadonlyMap<string, KnownActor>,
): (reference: string) => readonly KnownActor[] {
  let blocks: Map<string, KnownActor[]> | null = null;
  let asked = 0;
  return (reference) => {
    const core = nameKeys(reference).core;
    if (core.replace(/[^\p{L}]/gu, '').length < SHORTEST || ++asked > MOST_ASKED) return [];
    if (blocks === null) {
      blocks = new Map();
      for (const actor of actors.values())
        for (const key of blocksOf(nameKeys(actor.name).core)) {
          const block = blocks.get(key);
          if (block) block.push(actor);
          else blocks.set(key, [actor]);
        }
    }
    const found = new Map<KnownActor, number>();
    for (const key of blocksOf(core))
      for (const actor of blocks.get(key) ?? []) {
        const likeness = jaroWinkler(core, nameKeys(actor.name).core);
        if (likeness >= LIKE) found.set(actor, likeness);
      }
    return [...found]
      .sort((a, b) => b[1] - a[1])
      .slice(0, MOST_NEAR)
      .map(([actor]) => actor);
  };
}

function blocksOf(core: string): readonly string[] {
  return [`${core.slice(0, 3)}…`, `…${core.slice(-3)}`];
}
