import { amount, level, share, truth, words } from './indicator.ts';
import type { Indicator } from './indicator.ts';

const subject = 'actor';

/** What is observed of one firm. */
export const FIRM_INDICATORS: readonly Indicator[] = [
  amount('employees', 'employees', 'people', {
    subject,
    behaviour: 'investment',
    meaning: 'people employed',
  }),
  amount('turnover', 'turnover', 'EUR', {
    subject,
    behaviour: 'investment',
    meaning: 'sales of a year',
  }),
  amount('assets', 'assets', 'EUR', {
    subject,
    behaviour: 'investment',
    meaning: 'total of the balance sheet',
  }),
  amount('value-added', 'value added', 'EUR', {
    subject,
    behaviour: 'investment',
    meaning: 'sales less what was bought in, of a year',
  }),
  amount('wages', 'wages', 'EUR', {
    subject,
    behaviour: 'investment',
    meaning: 'wages paid in a year',
  }),
  amount('exports', 'exports', 'EUR', {
    subject,
    behaviour: 'linkage',
    meaning: 'sales abroad of a year',
  }),
  amount('exports-to:', 'exports to a country', 'EUR', {
    subject,
    behaviour: 'linkage',
    meaning: 'sales of a year to the country whose ISO code follows the colon',
  }),
  truth('exports-directly', 'exports directly', {
    subject,
    behaviour: 'linkage',
    meaning: 'whether the firm sells abroad itself and not through traders',
  }),
  words('sector', 'activity', {
    subject,
    behaviour: 'investment',
    meaning: 'code of the main activity, NACE Rev. 2 such as 25.62',
  }),
  share('foreign-equity', 'foreign equity', {
    subject,
    behaviour: 'investment',
    meaning: 'share of the equity in foreign hands; foreign-owned from one half',
  }),
  words('ownership', 'ownership', {
    subject,
    behaviour: 'investment',
    meaning: 'transnational, joint venture, domestic, public or family',
  }),
  words('formality', 'formality', {
    subject,
    behaviour: 'investment',
    meaning: 'formal, semi-formal or informal',
  }),
  words('strategy', 'strategy', {
    subject,
    behaviour: 'learning',
    meaning: 'low road (cuts wages, standards or tax) or high road (process, product, standards)',
  }),
  words('tier', 'tier', {
    subject,
    behaviour: 'linkage',
    meaning: 'declared place in the supply system: assembler, first, second, third',
  }),
  words('certificate:', 'certificate', {
    subject,
    behaviour: 'learning',
    meaning: 'issuer of the certificate named after the colon; its span says when it runs out',
  }),
  amount('workers-professional', 'professional and managerial staff', 'people', {
    subject,
    behaviour: 'learning',
    meaning: 'professional, managerial, supervisory and clerical staff',
  }),
  amount('workers-skilled', 'skilled direct workers', 'people', {
    subject,
    behaviour: 'learning',
    meaning: 'skilled workers in production',
  }),
  amount('rd-spending', 'research spending', 'EUR', {
    subject,
    behaviour: 'learning',
    meaning: 'spent on research and development in a year',
  }),
  truth('innovation:', 'innovation', {
    subject,
    behaviour: 'learning',
    meaning:
      'whether there was one in the last three years; product, process, organisation or marketing after the colon',
  }),
  truth('function:', 'function done in the firm', {
    subject,
    behaviour: 'investment',
    meaning: 'whether the firm does what is named after the colon itself: design, logistics, brand',
  }),
  truth('asked', 'asked in the survey', {
    subject,
    behaviour: 'learning',
    meaning: 'whether the firm was asked, answered or not; without it no response rate can be said',
  }),
  ...(['human-resources', 'process', 'product'] as const).map((dimension) =>
    level(`capability-${dimension}`, `capability: ${dimension.replace('-', ' ')}`, [1, 6], {
      subject,
      behaviour: 'learning',
      evidence: true,
      meaning: `level on the technology ladder in ${dimension.replace('-', ' ')}; the assessor says who rated, “self” for the firm itself`,
    }),
  ),
];
