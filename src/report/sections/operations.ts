import { message } from '../../domain/message.ts';
import type { MeasurementWire } from '../../wire/common.ts';
import { html } from '../html.ts';
import { measurementTable } from '../measurement-table.ts';
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
    return html`${measurementTable([...once.values()], tongue, { covered: true })}
      <p class="src">
        ${tongue.word(
          'report.operations.made',
          'Each number with its interval and the median of comparable places. Definitions and formulas stand in the reference of measures.',
        )}
      </p>`;
  },
};
