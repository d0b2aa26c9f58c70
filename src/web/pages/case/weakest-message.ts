import type { Message } from '../../../domain/message.ts';
import type { CaseShown } from '../../../wire/show-case.ts';
import { count, wordMessage } from '../../words/word.ts';

/** What is weakest, said as the answer of a page; a tie is said as a tie. */
export function weakestMessage(profile: CaseShown['profile']): Message {
  if (profile === null) return wordMessage('case.weakest.none');
  const { weakest } = profile;
  return weakest.length === 1
    ? wordMessage('case.weakest.one', { what: weakest[0] })
    : wordMessage('case.weakest.tie', { n: count(weakest.length), what: weakest.join(', ') });
}
