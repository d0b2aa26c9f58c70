import type { Message } from '../../domain/message.ts';
import type { StudyHeading } from '../../diagnose/study/index.ts';
import { writeContent } from '../content.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { ReportInput } from '../report-input.ts';
import { isReason } from '../section.ts';
import type { Section } from '../section.ts';
import { studyTable } from '../study-table.ts';
import type { Tongue } from '../tongue.ts';

/**
 * A section made of the tables that are counted on a place, and of what another room says under the same heading. For a
 * documented case `documented` writes it; without one, `unwritten` says that the study is silent.
 */
export function counted(
  id: StudyHeading,
  title: Message,
  unwritten: Message,
  documented: (input: ReportInput, tongue: Tongue) => Html | null = () => null,
): Section {
  return {
    id,
    title,
    write(input, tongue) {
      if (input.place === null) return documented(input, tongue) ?? unwritten;
      const part = input.parts[id];
      const tables = input.place.study[id];
      const said = part === undefined ? null : writeContent(part, tongue);
      const [first] = tables;
      if (said === null && tables.length === 1 && first !== undefined && 'missing' in first)
        return first.missing;
      return html`${tables.map((table) => studyTable(table, tongue))} ${said}`;
    },
  };
}

/** A section another room fills; `empty` says what is missing where it does not. */
export function filled(
  id: string,
  title: Message,
  empty: Message,
  documented: (input: ReportInput, tongue: Tongue) => Html | null = () => null,
): Section {
  return {
    id,
    title,
    write(input, tongue) {
      const part = input.parts[id];
      if (part !== undefined) {
        const bare = part.sentences.length === 0 && part.tables.length === 0;
        return bare && part.missing !== null ? part.missing : writeContent(part, tongue);
      }
      return documented(input, tongue) ?? empty;
    },
  };
}

/** What a section says, whichever of the two it is. */
export function written(section: Section, input: ReportInput, tongue: Tongue): Html {
  const says = section.write(input, tongue);
  return isReason(says) ? html`<p class="gap">${tongue.say(says)}</p>` : says;
}
