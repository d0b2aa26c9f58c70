import type { Message } from '../domain/message.ts';
import type { StudyAnswer } from '../diagnose/study/study-table.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { studyTable } from './study-table.ts';
import type { Tongue } from './tongue.ts';

/**
 * What another room has to say under a heading: sentences, tables, and texts of the data with their source. Empty when
 * `missing` says why; that sentence stands first then.
 */
export interface Content {
  readonly missing: Message | null;
  readonly sentences: readonly Message[];
  readonly tables: readonly StudyAnswer[];
}

/** Writes what a room says. */
export function writeContent({ missing, sentences, tables }: Content, tongue: Tongue): Html {
  return html`${missing === null ? null : html`<p class="gap">${tongue.say(missing)}</p>`}
  ${sentences.map((said) => html`<p>${tongue.say(said)}</p>`)}
  ${tables.map((table) => studyTable(table, tongue))}`;
}
