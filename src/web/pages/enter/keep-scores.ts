import type { EnterRequest } from '../../../wire/enter-observations.ts';
import { importOutcome, type ImportOutcome } from '../../../wire/import-file.ts';
import { sendJson } from '../../api.ts';
import { spacePath } from '../../queries-own.ts';

/** Keeps what a person entered by hand, all of it or nothing. */
export function keepScores(space: string, request: EnterRequest): Promise<ImportOutcome> {
  return sendJson(importOutcome, spacePath(space, 'observations'), request);
}
