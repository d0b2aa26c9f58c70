import type { Message } from '../../domain/message.ts';
import { message } from '../../domain/message.ts';
import type { StudyHeading } from '../../diagnose/study/index.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { ReportInput } from '../report-input.ts';
import { isReason } from '../section.ts';
import type { Section } from '../section.ts';
import { studyTable } from '../study-table.ts';
import type { Tongue } from '../tongue.ts';
import { writePart } from '../write-part.ts';

/** What stands where a documented case is silent. */
export const SILENT = message(
  'report.case.silent',
  'The studies of this cluster do not document it in a form that can be read here.',
);

/** What stands where nobody has read the place yet. */
const UNREAD = message('report.unread', 'This was not read.');

/** How a section is written of a documented case; null where nothing is documented. */
export type Documented = (input: ReportInput, tongue: Tongue) => Html | null;

/** A section made of the tables that are counted on a place. */
export function counted(
  id: StudyHeading,
  title: Message,
  documented: Documented = () => null,
): Section {
  return {
    id,
    title,
    write(input, tongue) {
      if (input.place === null) return documented(input, tongue) ?? SILENT;
      const tables = input.place.study[id];
      const [first] = tables;
      if (tables.length === 1 && first !== undefined && 'missing' in first) return first.missing;
      return html`${tables.map((table) => studyTable(table, tongue))}`;
    },
  };
}

/** A section another room fills. */
export function filled(id: string, title: Message, documented: Documented = () => null): Section {
  return {
    id,
    title,
    write(input, tongue) {
      if (input.place === null) return documented(input, tongue) ?? SILENT;
      const part = input.place.parts.find((each) => each.id === id);
      if (part === undefined) return UNREAD;
      const bare = part.sentences.length === 0 && part.tables.length === 0;
      return bare ? part.line : writePart(part, tongue);
    },
  };
}

/** What a section says, whichever of the two it is. */
export function written(section: Section, input: ReportInput, tongue: Tongue): Html {
  const says = section.write(input, tongue);
  return isReason(says) ? html`<p class="gap">${tongue.say(says)}</p>` : says;
}
