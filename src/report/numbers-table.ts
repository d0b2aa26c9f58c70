import { dotStrip } from '../figure/dot-strip.ts';
import { toSvg } from '../figure/to-svg.ts';
import type { MeasurementWire } from '../wire/common.ts';
import type { Overview } from '../wire/show-overview.ts';
import type { Html } from './html.ts';
import { html, trusted } from './html.ts';
import type { Tongue } from './tongue.ts';

/** The numbers of an overview, each on the strip of its comparable places. */
export function numbersTable({ numbers, place }: Overview, tongue: Tongue): Html {
  const standing = numbers.find((one) => one.standing !== null)?.standing ?? null;
  return html`<h3>
      ${tongue.word('report.numbers', 'In numbers')}
      <small>${
        standing === null
          ? null
          : tongue.word(
              'report.numbers.against',
              'against {places|one comparable place|# comparable places}',
              { places: { count: standing.comparison.count } },
            )
      }</small>
    </h3>
    <table>
      <thead>
        <tr>
          <th scope="col">${tongue.word('report.numbers.number', 'number')}</th>
          <th scope="col" class="num">${tongue.word('report.numbers.value', 'value, interval')}</th>
          <th scope="col" class="strip">
            ${tongue.word(
              'report.numbers.strip',
              '0 … largest; dot: comparable place, tick: median, red: here',
            )}
          </th>
          <th scope="col" class="num">${tongue.word('report.numbers.rank', 'rank, highest first')}</th>
        </tr>
      </thead>
      <tbody>
        ${numbers.map((one) => numberRow(one, place.code, tongue))}
      </tbody>
    </table>`;
}

function numberRow(one: MeasurementWire, here: string, tongue: Tongue): Html {
  const { standing } = one;
  const label = tongue.cardLine(`measure.${one.measure}.label`, one.label);
  const strip = dotStrip({
    unit: one.unit,
    value: one.value,
    interval: one.interval,
    median: standing?.median ?? null,
    peers: (standing?.peers ?? []).filter(({ code }) => code !== here),
    label: `${label}: ${tongue.measured(one.value, one.unit)}`,
    width: 300,
    size: 'row',
    words: { median: tongue.term('median'), here: tongue.term('here') },
  });
  return html`<tr>
    <th scope="row">${tongue.card(`measure.${one.measure}.label`, one.label)}</th>
    <td class="num">
      <b>${tongue.measured(one.value, one.unit)}</b><span>${one.value === null ? tongue.term(one.reason ?? '') : tongue.interval(one.interval, one.unit)}</span>
    </td>
    <td class="strip">${trusted(toSvg(strip, true))}</td>
    <td class="num">
      ${
        standing === null || standing.rank === null
          ? null
          : tongue.word('report.rank', '{rank} of {of}', {
              rank: { count: standing.rank },
              of: { count: standing.of },
            })
      }
    </td>
  </tr>`;
}
