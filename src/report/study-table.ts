import type { StudyAnswer, StudyCell } from '../diagnose/study/study-table.ts';
import type { Unit } from '../domain/unit.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Tongue } from './tongue.ts';

/** A table of a study with how it was counted; one honest line where it cannot be made. */
export function studyTable(answer: StudyAnswer, tongue: Tongue): Html {
  if ('missing' in answer) return html`<p class="gap">${tongue.say(answer.missing)}</p>`;
  const { title, columns, rows, made } = answer;
  return html`<figure class="table">
    <table>
      <caption>${tongue.say(title)}</caption>
      <thead>
        <tr>
          ${columns.map(
            ({ label, unit }) => html`<th scope="col"${align(unit)}>${tongue.say(label)}</th>`,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (row) =>
            html`<tr>
              ${row.map((cell, c) => html`<td${align(columns[c].unit)}>${written(cell, columns[c].unit, tongue)}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <figcaption class="src">${tongue.say(made)}</figcaption>
  </figure>`;
}

function align(unit: Unit): Html {
  return unit === 'none' ? html`` : html` class="num"`;
}

function written(cell: StudyCell, unit: Unit, tongue: Tongue): Html | string {
  if (typeof cell === 'string') return tongue.term(cell);
  return typeof cell === 'number' ? tongue.measured(cell, unit) : tongue.say(cell);
}
