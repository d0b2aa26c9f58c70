import { message } from '../../domain/message.ts';
import { html } from '../html.ts';
import type { Section } from '../section.ts';
import { filled } from './counted.ts';

/** Cases that are shown. */
const SHOWN = 3;

/** Documented clusters that are most like this one, with what helped and failed there. */
export const nearest: Section = filled(
  'cases',
  message('report.cases', 'Documented clusters most like it'),
  ({ documented }, tongue) =>
    documented === null || documented.nearest.length === 0
      ? null
      : html`${documented.nearest.slice(0, SHOWN).map(
          ({ name, distance, parts, lessons }) =>
            html`<h3>
                ${tongue.quote(name)}
                <small>${tongue.word('report.cases.distance', 'distance {distance}, by {parts}', {
                  distance: { number: distance },
                  parts: parts
                    .filter(({ apart }) => apart > 0)
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
        )}`,
);
