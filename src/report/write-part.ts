import type { StudyPart } from '../diagnose/study/study-part.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import { studyTable } from './study-table.ts';
import type { Tongue } from './tongue.ts';

/** Writes what a room says at length; its line stands first where nothing else says it. */
export function writePart({ line, sentences, tables }: StudyPart, tongue: Tongue): Html {
  const said = sentences.some(({ id }) => id === line.id);
  return html`${said ? null : html`<p>${tongue.say(line)}</p>`}
  ${sentences.map((sentence) => html`<p>${tongue.say(sentence)}</p>`)}
  ${tables.map((table) => studyTable(table, tongue))}`;
}
