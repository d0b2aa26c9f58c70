import type { Message } from '../../domain/message.ts';
import type { Unit } from '../../domain/unit.ts';

/** A cell of a table: a name as the source has it, words of ours, or a number (NaN where unknown). */
export type StudyCell = string | number | Message;

/** A table of a diagnostic study, with how it was counted. */
export interface StudyTable {
  /** What it shows, unique in a study. */
  readonly id: string;
  readonly title: Message;
  /** Unit `none` is words. */
  readonly columns: readonly { readonly label: Message; readonly unit: Unit }[];
  readonly rows: readonly (readonly StudyCell[])[];
  /** How it was counted, in one sentence. */
  readonly made: Message;
}

/** A table, or what is missing to make it. */
export type StudyAnswer = StudyTable | { readonly missing: Message };

/** What is missing, in one sentence that says what to bring. */
export function missing(says: Message): StudyAnswer {
  return { missing: says };
}
