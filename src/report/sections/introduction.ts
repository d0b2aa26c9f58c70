import { message } from '../../domain/message.ts';
import { html } from '../html.ts';
import type { Section } from '../section.ts';

/** What the study is for, what it rests on, how to read it. */
export const introduction: Section = {
  id: 'introduction',
  title: message('report.introduction', 'Introduction'),
  write({ place, documented, name, knownDay }, tongue) {
    return html`<p>
        ${tongue.word(
          'report.introduction.what',
          'This is a diagnostic study of {name}: who is there, how they are tied, what holds the place back, and who could do what about it. It is meant to be argued with by those it speaks about, and to be the base line that later states are measured against.',
          { name },
        )}
      </p>
      <p>
        ${tongue.word(
          'report.introduction.read',
          'Each section says what is known, from which source, and how it was counted. Where something is not known it says so and what to bring. Numbers wear an interval where one can be given.',
        )}
      </p>
      ${
        place === null || knownDay === null
          ? null
          : html`<p>
              ${tongue.word(
                'report.introduction.data',
                'It rests on {sources|one source|# sources}, as held on {day}: {titles}.',
                {
                  sources: { count: place.overview.sources.length },
                  day: { day: knownDay },
                  titles: place.overview.sources.map(({ title }) => title).join('; '),
                },
              )}
            </p>
            <p class="limits">
              <b>${tongue.word('report.introduction.limits', 'What this cannot see.')}</b>
              ${place.overview.limits.map((limit) => html`${tongue.say(limit)} `)}
            </p>`
      }
      ${
        documented === null
          ? null
          : html`<p>
              ${tongue.word(
                'report.introduction.case',
                'It rests on what published studies document of this cluster, coded fact by fact. Sentences of the casebook are quoted in English, the language they are kept in; each names its study.',
              )}
            </p>`
      }`;
  },
};
