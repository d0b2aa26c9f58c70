import { message } from '../../domain/message.ts';
import { writeContent } from '../content.ts';
import { html } from '../html.ts';
import type { Section } from '../section.ts';

/** Cases that are shown. */
const SHOWN = 3;

/** Documented clusters that are most like this one, with what helped and failed there. */
export const nearest: Section = {
  id: 'cases',
  title: message('report.cases', 'Documented clusters most like it'),
  write({ documented, parts }, tongue) {
    const part = parts['cases'];
    if (part !== undefined) return writeContent(part, tongue);
    if (documented === null || documented.nearest.length === 0)
      return message(
        'report.cases.none',
        'Which documented cluster is nearest cannot be told: its industry, kind of knowledge and grades are not known.',
      );
    return html`${documented.nearest.slice(0, SHOWN).map(
      ({ name, distance, parts: apart, lessons }) =>
        html`<h3>
            ${tongue.quote(name)}
            <small>${tongue.word('report.cases.distance', 'distance {distance}: {parts}', {
              distance: { number: distance },
              parts: apart
                .filter((each) => each.apart > 0)
                .map(({ trait }) => tongue.term(trait))
                .join(', '),
            })}</small>
          </h3>
          <ul class="rules">
            ${lessons.map(
              ({ outcome, lesson }) =>
                html`<li>
                  ${tongue.word(`report.outcome.${outcome}`, outcome)}: ${tongue.quote(lesson)}
                </li>`,
            )}
          </ul>`,
    )}`;
  },
};
