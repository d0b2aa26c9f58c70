import type { z } from 'zod';
import type { Message, MessageValue } from '../domain/message.ts';
import { UNKNOWN } from '../domain/say.ts';
import type { message } from '../wire/common.ts';

/** A sentence as it leaves: the same, with a dash where a number in it is not known. */
export function messageWire({ id, text, values }: Message): z.infer<typeof message> {
  return {
    id,
    text,
    values: Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, isKnown(value) ? value : UNKNOWN]),
    ),
  };
}

function isKnown(value: MessageValue): boolean {
  return (
    typeof value === 'string' ||
    Object.values(value).every((part) => typeof part === 'string' || Number.isFinite(part))
  );
}
