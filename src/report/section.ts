import type { Message } from '../domain/message.ts';
import type { Html } from './html.ts';
import type { ReportInput } from './report-input.ts';
import type { Tongue } from './tongue.ts';

/**
 * One heading of a diagnostic study. `write` gives what stands under it, or the sentence that says why nothing does and
 * what would fill it: a heading is never dropped in silence.
 */
export interface Section {
  readonly id: string;
  readonly title: Message;
  readonly write: (input: ReportInput, tongue: Tongue) => Html | Message;
}

/** True for the reason why a section is empty. */
export function isReason(written: Html | Message): written is Message {
  return 'id' in written;
}
