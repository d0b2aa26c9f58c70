import { refuse } from './refused.ts';

/** Who asks. Nobody signs in today: whoever reaches this machine by its own name is its owner. */
export interface Audience {
  readonly name: string;
  /** Workspaces the audience may read beside the published ones. */
  readonly workspaces: readonly string[] | 'all';
}

/** The person at this machine, to whom all workspaces of it belong. */
export const OWNER: Audience = { name: 'the owner of this machine', workspaces: 'all' };

/** A person at a door who said nothing about who they are. */
export const ANYONE: Audience = { name: 'anyone', workspaces: [] };

/** What the gate needs to know of where a result comes from. */
export interface Origin {
  readonly workspace: string;
  readonly published: boolean;
}

/**
 * A result on its way out. It cannot be read – not by a property, not by JSON, not by a copy – except through
 * `release`: the language keeps the private field shut.
 */
export class Sealed<T> {
  readonly #origin: Origin;
  readonly #reveal: (audience: Audience) => T;

  constructor(origin: Origin, value: T, guard?: Guard<T>) {
    this.#origin = origin;
    const open = origin.published || guard === undefined;
    this.#reveal = (audience) => (open ? value : guard(value, audience));
  }

  static open<T>(sealed: Sealed<T>): {
    readonly origin: Origin;
    readonly reveal: (audience: Audience) => T;
  } {
    return { origin: sealed.#origin, reveal: sealed.#reveal };
  }
}

/** Takes out of a result what would tell of single organisations, for who may read the rest. */
export type Guard<T> = (value: T, audience: Audience) => T;

/**
 * The one way out: every door gets every result here. Published data and what the audience may read go through; a result
 * of an own register that was sealed with a guard goes through it first.
 *
 * @throws Refused when the audience may not read the workspace; it is then called unknown, so that its existence is not
 * told.
 */
export function release<T>(audience: Audience, sealed: Sealed<T>): T {
  const { origin, reveal } = Sealed.open(sealed);
  if (mayRead(audience, origin)) return reveal(audience);
  throw refuse(
    'unknown-workspace',
    'no such workspace',
    origin.workspace,
    'a workspace that is published or shared with you',
    'workspace',
  );
}

/** True when an audience may read what comes from a workspace. */
export function mayRead({ workspaces }: Audience, { workspace, published }: Origin): boolean {
  return published || workspaces === 'all' || workspaces.includes(workspace);
}

/** What belongs to the product and to no workspace, such as the list of measures. */
export const PRODUCT: Origin = { workspace: '', published: true };
