import { message } from '../domain/message.ts';
import { say } from '../domain/say.ts';

/** A count with its noun, by the rule of every sentence of the product: 1 row, 2 rows. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return say(message('counted', `{n|# ${one}|# ${many}}`, { n: { count: n } }));
}
