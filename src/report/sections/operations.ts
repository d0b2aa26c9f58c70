import { message } from '../../domain/message.ts';
import type { MeasurementWire } from '../../wire/common.ts';
import { html } from '../html.ts';
import type { Section } from '../section.ts';

/** How firms work together, lead, share and stay alone: every number a finding rests on, once. */
export const operations: Section = {
  id: 'operations',
  title: message('report.operations', 'Analysis of business operations: how they work together'),
  write({ place }, tongue) {
    const once = new Map<string, MeasurementWire>();
    for (const { evidence } of place?.findings ?? [])
      for (const one of evidence.measurements)
        if (!once.has(one.measure)) once.set(one.measure, one);
    if (once.size === 0)
      return message(
        'report.operations.none',
        'How firms of this place work together cannot be measured: no ties among named organisations are known.',
      );
    return html`<table>
        <thead>
          <tr>
            <th scope="col">${tongue.word('report.number', 'number')}</th>
            <th scope="col" class="num">${tongue.word('report.here', 'here')}</th>
            <th scope="col" class="num">${tongue.word('report.interval', 'interval')}</th>
            <th scope="col" class="num">${tongue.word('report.typical', 'typical place')}</th>
            <th scope="col" class="num">${tongue.word('report.coverage', 'rows it rests on')}</th>
          </tr>
        </thead>
        <tbody>
          ${[...once.values()].map(
            (one) =>
              html`<tr>
                <th scope="row">${tongue.card(`measure.${one.measure}.label`, one.label)}</th>
                <td class="num">${tongue.measured(one.value, one.unit)}</td>
                <td class="num">${tongue.interval(one.interval, one.unit)}</td>
                <td class="num">
                  ${one.standing === null ? '' : tongue.measured(one.standing.median, one.unit)}
                </td>
                <td class="num">
                  ${tongue.word('report.coverage.of', '{have} of {of} {what}', {
                    have: { count: one.coverage.have },
                    of: { count: one.coverage.of },
                    what: one.coverage.what,
                  })}
                </td>
              </tr>`,
          )}
        </tbody>
      </table>
      <p class="src">
        ${tongue.word(
          'report.operations.made',
          'Each number with its interval and the median of comparable places. Definitions and formulas stand in the reference of measures.',
        )}
      </p>`;
  },
};
