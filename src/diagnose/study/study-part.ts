import type { Message } from '../../domain/message.ts';
import type { StudyAnswer } from './study-table.ts';

/** What one room of the diagnosis has to say of a place: in one line, and at length. */
export interface StudyPart {
  /** The id of the section it fills. */
  readonly id: string;
  /** False where it cannot be told; the line says then why, and what to bring. */
  readonly tells: boolean;
  /** One short sentence, read in a list of others. */
  readonly line: Message;
  readonly sentences: readonly Message[];
  readonly tables: readonly StudyAnswer[];
}

/** A part that cannot be told, with the sentence that says why and what to bring. */
export function untold(id: string, line: Message): StudyPart {
  return { id, tells: false, line, sentences: [], tables: [] };
}
