import type { Definition } from '../domain/definition.ts';
import { ruleInWords } from '../domain/definition.ts';
import type { DrawnStamp } from '../domain/frozen.ts';
import { sha256 } from '../kernel/text/sha256.ts';
import type { Snapshot } from './snapshot.ts';
import { columnsOf } from './snapshot.ts';

/**
 * A snapshot with the places that people drew, in place of those it had. The columns are shared and its own digest stays:
 * no number of an official place depends on them. Cost: O(definitions).
 */
export function define(snapshot: Snapshot, definitions: readonly Definition[]): Snapshot {
  const base = columnsOf(snapshot);
  if (definitions.length === 0) return base;
  const { frozen } = base;
  const drawn = Object.fromEntries(
    definitions.map((definition) => [definition.code, stampOf(frozen.digest, definition)]),
  );
  return {
    ...base,
    undrawn: base,
    frozen: { ...frozen, drawn },
    definitions: new Map(definitions.map((definition) => [definition.code, definition])),
  };
}

/** Rule alone decides the digest: a place whose title changes keeps its numbers. */
function stampOf(base: string | null, { code, version, rule }: Definition): DrawnStamp {
  const says = `${code}, version ${version}: ${ruleInWords(rule)}`;
  if (base === null) return { digest: null, says };
  const digest = sha256();
  digest.text(base);
  digest.text(code);
  digest.text(JSON.stringify(rule));
  return { digest: digest.hex(), says };
}
