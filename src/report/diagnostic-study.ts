import { message } from '../domain/message.ts';
import type { Language } from '../domain/say.ts';
import { ENGLISH } from '../domain/say.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { ReportInput, ReportNote } from './report-input.ts';
import type { Section } from './section.ts';
import { SECTIONS } from './sections/index.ts';
import { written } from './sections/counted.ts';
import { REPORT_STYLE } from './style.ts';
import type { Tongue } from './tongue.ts';
import { openTongue } from './tongue.ts';

/** A study as a file, with what of it could not be said in its language. */
export interface WrittenStudy {
  readonly html: string;
  /** Its headings, each with its number and its title in the language. */
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Ids of messages and keys of cards that stand in English for want of a translation. */
  readonly untranslated: readonly string[];
}

/**
 * Writes a diagnostic study as a single HTML file that needs nothing else: pictures, style and type inside.
 *
 * Prints on A4. The same input gives the same bytes: no clock stands in it, only the day of knowledge and the days of the
 * notes.
 */
export function diagnosticStudy(input: ReportInput, language: Language = ENGLISH): WrittenStudy {
  const tongue = openTongue(language);
  const chosen = SECTIONS.filter(
    ({ id }) => input.sections === null || input.sections.includes(id),
  );
  const titles = chosen.map(({ id, title }) => ({ id, title: tongue.line(title) }));
  const sections = chosen.map((section, i) => sectionOf(section, i + 1, input, tongue));
  const title = tongue.line(
    message('report.head', '{name} – a diagnostic study', { name: input.name }),
  );
  const head =
    input.knownDay === null
      ? null
      : tongue.word('report.as-of', 'as of {day}', { day: { day: input.knownDay } });
  const body = html`<main>
    <p class="head">
      Mesoscope${input.where.map((part) => ` · ${tongue.term(part)}`)}${head === null ? null : html` · ${head}`}
    </p>
    <h1>${tongue.term(input.name)}</h1>
    <p class="kind">${tongue.word('report.title', 'Diagnostic study')}</p>
    ${titles.length < 4 ? null : contents(titles, tongue)} ${sections} ${untold(tongue)}
  </main>`;
  return {
    html: `<!doctype html>
<html lang="${language.code}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><title>${html`${title}`.html}</title><style>${input.type}${REPORT_STYLE}</style></head>
<body>${body.html}</body></html>
`,
    sections: titles,
    untranslated: [...tongue.untranslated],
  };
}

function contents(
  titles: readonly { readonly id: string; readonly title: string }[],
  tongue: Tongue,
): Html {
  return html`<nav class="contents" aria-label="${tongue.cardLine('report.contents', 'Contents')}">
    <ol>
      ${titles.map(({ id, title }) => html`<li><a href="#${id}">${title}</a></li>`)}
    </ol>
  </nav>`;
}

function sectionOf(section: Section, number: number, input: ReportInput, tongue: Tongue): Html {
  const notes = input.notes.filter(({ section: id }) => id === section.id);
  return html`<section class="part" id="${section.id}">
    <h2><span class="no">${number}</span> ${tongue.say(section.title)}</h2>
    ${written(section, input, tongue)} ${notes.map((note) => noteBlock(note, tongue))}
  </section>`;
}

function noteBlock({ text, by, day }: ReportNote, tongue: Tongue): Html {
  return html`<aside class="margin">
    ${text
      .split(/\n{2,}/)
      .filter((part) => part.trim() !== '')
      .map((part) => html`<p>${part}</p>`)}
    <p class="src">
      ${tongue.word('report.note.by', 'Note by {by}, {day}.', { by, day: { day } })}
    </p>
  </aside>`;
}

function untold({ untranslated, word }: Tongue): Html | null {
  const count = untranslated.size;
  return count === 0
    ? null
    : html`<p class="src">
        ${word(
          'report.untranslated',
          '{count|One text stands|# texts stand} in English for want of a translation.',
          { count: { count } },
        )}
      </p>`;
}
