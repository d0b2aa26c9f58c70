import type { ActorRef } from '../../src/wire/common.ts';

/** A small firm that is called as its id, unless `more` says it. */
export function actorRef(id: string, more: Partial<ActorRef> = {}): ActorRef {
  return {
    id,
    name: id,
    legalName: id,
    glyph: 'small',
    kind: 'firm',
    small: 'yes',
    city: '',
    region: '',
    ...more,
  };
}
