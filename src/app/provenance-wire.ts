import type { Provenance } from '../method/result.ts';
import type { z } from 'zod';
import type { provenance } from '../wire/common.ts';
import { frozenWire } from './place-wire.ts';

/** Where a result came from, ready to leave. */
export function provenanceWire({
  method,
  version,
  parameters,
  frozen,
  seed,
  software,
}: Provenance): z.infer<typeof provenance> {
  return {
    method,
    version,
    parameters: { ...parameters },
    frozen: frozenWire(frozen, frozen.place),
    seed,
    software,
  };
}
