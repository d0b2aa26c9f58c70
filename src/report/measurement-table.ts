import type { MeasurementWire } from '../wire/common.ts';
import { html } from './html.ts';
import type { Html } from './html.ts';
import type { Tongue } from './tongue.ts';

/** Numbers of a place, each with its interval and the median of comparable places; `covered` adds what it rests on. */
export function measurementTable(
  measurements: readonly MeasurementWire[],
  tongue: Tongue,
  { covered = false }: { readonly covered?: boolean } = {},
): Html {
  return html`<table>
    <thead>
      <tr>
        <th scope="col">${tongue.word('report.number', 'number')}</th>
        <th scope="col" class="num">${tongue.word('report.here', 'here')}</th>
        <th scope="col" class="num">${tongue.word('report.interval', 'interval')}</th>
        <th scope="col" class="num">${tongue.word('report.typical', 'typical place')}</th>
        ${
          covered
            ? html`<th scope="col" class="num">
                ${tongue.word('report.coverage', 'rows it rests on')}
              </th>`
            : null
        }
      </tr>
    </thead>
    <tbody>
      ${measurements.map(
        (one) =>
          html`<tr>
            <th scope="row">${tongue.card(`measure.${one.measure}.label`, one.label)}</th>
            <td class="num">${tongue.measured(one.value, one.unit)}</td>
            <td class="num">${tongue.interval(one.interval, one.unit)}</td>
            <td class="num">
              ${one.standing === null ? '' : tongue.measured(one.standing.median, one.unit)}
            </td>
            ${covered ? html`<td class="num">${coverageOf(one, tongue)}</td>` : null}
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function coverageOf({ coverage: { have, of, what } }: MeasurementWire, tongue: Tongue) {
  return tongue.word('report.coverage.of', '{have} of {of} {what}', {
    have: { count: have },
    of: { count: of },
    what,
  });
}
