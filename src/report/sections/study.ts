import { message } from '../../domain/message.ts';
import { html } from '../html.ts';
import type { ReportInput } from '../report-input.ts';
import type { Section } from '../section.ts';
import type { Tongue } from '../tongue.ts';
import type { Html } from '../html.ts';
import { caseFacts, otherFacts, wordOrQuote } from './case-facts.ts';
import { counted } from './counted.ts';

const PAST = ['began', 'origin', 'year of reference'] as const;
const SECTOR = [
  'industry',
  'industry type',
  'who leads',
  'driver of innovation',
  'regional autonomy',
] as const;
const TIES = ['what ties firms'] as const;

/** The sections that say who and what is there, in the order of a diagnostic study. */
export const history: Section = counted(
  'history',
  message('report.history', 'History: past interventions and what came of them'),
  (input, tongue) => {
    const facts = caseFacts(PAST)(input, tongue);
    const lessons = lessonTable(input, tongue);
    const how = performanceTable(input, tongue);
    return facts === null && lessons === null && how === null
      ? null
      : html`${facts} ${how} ${lessons}`;
  },
);

export const sector: Section = counted(
  'sector',
  message('report.sector', 'Sector scene'),
  caseFacts(SECTOR),
);

export const products: Section = counted(
  'products',
  message('report.products', 'Products and processes'),
);

export const vital: Section = counted(
  'vital',
  message('report.vital', 'Vital statistics'),
  otherFacts([...PAST, ...SECTOR, ...TIES]),
);

export const firms: Section = counted(
  'firms',
  message('report.firms', 'Status of principal firms'),
);

export const supportFirms: Section = counted(
  'support-firms',
  message('report.support-firms', 'Support firms'),
);

export const institutions: Section = counted(
  'institutions',
  message('report.institutions', 'Technical institutions'),
);

export const associations: Section = counted(
  'associations',
  message('report.associations', 'Associations'),
);

export const supportBodies: Section = counted(
  'support-bodies',
  message('report.support-bodies', 'Other support bodies'),
);

export const valueChain: Section = counted(
  'value-chain',
  message('report.value-chain', 'Value-chain analysis'),
  caseFacts(TIES),
);

export const services: Section = counted(
  'services',
  message('report.services', 'Business development services'),
);

function lessonTable({ documented }: ReportInput, tongue: Tongue): Html | null {
  const lessons = documented?.lessons ?? [];
  if (lessons.length === 0) return null;
  return html`<table>
    <caption>${tongue.word('report.case.lessons', 'What helped and what failed')}</caption>
    <thead>
      <tr>
        <th scope="col">${tongue.word('report.case.outcome', 'outcome')}</th>
        <th scope="col">${tongue.word('report.case.instrument', 'instrument')}</th>
        <th scope="col">${tongue.word('report.case.lesson', 'lesson')}</th>
        <th scope="col">${tongue.word('report.case.source', 'source')}</th>
      </tr>
    </thead>
    <tbody>
      ${lessons.map(
        ({ outcome, instrument, lesson, source }) =>
          html`<tr>
            <td>${tongue.word(`report.outcome.${outcome}`, outcome)}</td>
            <td>${wordOrQuote(instrument, tongue)}</td>
            <td>${tongue.quote(lesson)}</td>
            <td class="src">${source}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function performanceTable({ documented }: ReportInput, tongue: Tongue): Html | null {
  const rows = documented?.performance ?? [];
  if (rows.length === 0) return null;
  return html`<table>
    <caption>${tongue.word('report.case.performance', 'How the cluster did, as printed')}</caption>
    <thead>
      <tr>
        <th scope="col">${tongue.word('report.case.indicator', 'indicator')}</th>
        <th scope="col">${tongue.word('report.case.period', 'period')}</th>
        <th scope="col" class="num">${tongue.word('report.case.printed', 'value')}</th>
        <th scope="col">${tongue.word('report.case.unit', 'unit')}</th>
        <th scope="col">${tongue.word('report.case.source', 'source')}</th>
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ indicator, period, unit, printed, source }) =>
          html`<tr>
            <td>${wordOrQuote(indicator, tongue)}</td>
            <td>${period}</td>
            <td class="num">${printed}</td>
            <td>${wordOrQuote(unit, tongue)}</td>
            <td class="src">${source}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
