import { message } from '../../domain/message.ts';
import type { CaseNode, CaseShown } from '../../wire/show-case.ts';
import type { Html } from '../html.ts';
import { html } from '../html.ts';
import type { Section } from '../section.ts';
import type { Tongue } from '../tongue.ts';
import { wordOrQuote } from './case-facts.ts';
import { filled } from './counted.ts';

/** Where the firms stand on the ladder of technological capability. */
export const ladder: Section = filled(
  'ladder',
  message('report.ladder', 'Ladder of technological capability'),
  ({ documented }, tongue) =>
    documented === null || documented.ladder.length === 0 ? null : ladderTable(documented, tongue),
);

/** The phases of the four systemic pillars. */
export const pillars: Section = filled(
  'pillars',
  message('report.pillars', 'Systemic pillars'),
  ({ documented }, tongue) =>
    documented === null || documented.pillars.length === 0 ? null : pillarTable(documented, tongue),
);

/** The capitals of the place and its weakest node. */
export const capitals: Section = filled(
  'capitals',
  message('report.capitals', 'Capitals and the weakest node'),
  ({ documented }, tongue) =>
    documented === null || documented.profile === null
      ? null
      : profileTable(documented.profile, tongue),
);

/** What keeps firms from working together. */
export const obstacles: Section = filled(
  'obstacles',
  message('report.obstacles', 'Obstacles to co-operation'),
);

/** Whether support builds a system or a few champions. */
export const systemOrChampions: Section = filled(
  'system-or-champions',
  message('report.system-or-champions', 'A system or a few champions'),
);

/** Where firms of a trade lie together. */
export const mapping: Section = filled('mapping', message('report.mapping', 'Cluster mapping'));

function ladderTable({ ladder: rows, levels }: CaseShown, tongue: Tongue): Html {
  return html`<table>
      <caption>${tongue.word('report.ladder.table', 'Firms at or above each level, as printed')}</caption>
      <thead>
        <tr>
          <th scope="col">${tongue.word('report.ladder.dimension', 'dimension')}</th>
          ${levels.map(({ level }) => html`<th scope="col" class="num">${level}</th>`)}
          <th scope="col" class="num">${tongue.word('report.ladder.firms', 'firms')}</th>
          <th scope="col" class="num">${tongue.word('report.ladder.mean', 'mean level')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ dimension, printed, n, meanBetween: [low, high] }) =>
            html`<tr>
              <th scope="row">${tongue.term(dimension)}</th>
              ${levels.map(
                (_, i) =>
                  html`<td class="num">${printed[i] === undefined ? '–' : `${printed[i]} %`}</td>`,
              )}
              <td class="num">${tongue.count(n)}</td>
              <td class="num">
                ${low === high ? tongue.measured(low, 'index') : `${tongue.measured(low, 'index')}–${tongue.measured(high, 'index')}`}
              </td>
            </tr>`,
        )}
      </tbody>
    </table>
    <ol class="rules">
      ${levels.map(({ level, name }) => html`<li>${level}: ${wordOrQuote(name, tongue)}</li>`)}
    </ol>
    <p class="src">${rows[0].source}</p>`;
}

function pillarTable({ pillars: rows, phases }: CaseShown, tongue: Tongue): Html {
  return html`<table>
      <thead>
        <tr>
          <th scope="col">${tongue.word('report.pillars.pillar', 'pillar')}</th>
          <th scope="col">${tongue.word('report.pillars.phase', 'phase')}</th>
          <th scope="col">${tongue.word('report.pillars.means', 'what the phase means')}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ({ pillar, phase, anchor, weakest }) =>
            html`<tr>
              <th scope="row">${tongue.term(pillar)}</th>
              <td>
                ${phase}, ${wordOrQuote(phases[phase - 1] ?? '', tongue)}
                ${weakest ? html`<b class="mark">${tongue.word('report.pillars.weakest', 'weakest')}</b>` : null}
              </td>
              <td>${tongue.quote(anchor)}</td>
            </tr>`,
        )}
      </tbody>
    </table>
    <p class="src">${rows[0].source}</p>`;
}

function profileTable(
  { nodes, index, weakest }: NonNullable<CaseShown['profile']>,
  tongue: Tongue,
): Html {
  return html`<p>
      ${tongue.word(
        'report.capitals.weakest',
        '**Weakest:** {weakest}. The index that does not let a strong side make up for a weak one is {index}, of 1.',
        {
          weakest: weakest.length === 0 ? '–' : weakest.map(tongue.term).join(', '),
          index: { number: index },
        },
      )}
    </p>
    <table>
      <thead>
        <tr>
          <th scope="col">${tongue.word('report.capitals.aspect', 'aspect')}</th>
          <th scope="col">${tongue.word('report.capitals.capital', 'capital')}</th>
          <th scope="col" class="num">${tongue.word('report.capitals.grade', 'grade, 1 to 5')}</th>
          <th scope="col">${tongue.word('report.capitals.seen', 'what was seen')}</th>
        </tr>
      </thead>
      <tbody>
        ${nodes.map((node) => nodeRow(node, tongue))}
      </tbody>
    </table>`;
}

function nodeRow({ aspect, capital, grade, evidence, weakest }: CaseNode, tongue: Tongue): Html {
  return html`<tr>
    <th scope="row">
      ${tongue.term(aspect)}
      ${weakest ? html`<b class="mark">${tongue.word('report.pillars.weakest', 'weakest')}</b>` : null}
    </th>
    <td>${tongue.term(capital)}</td>
    <td class="num">${tongue.measured(grade, 'index')}</td>
    <td>${tongue.quote(evidence)}</td>
  </tr>`;
}
