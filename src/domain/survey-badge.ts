/** How far the answers of a survey stand for those who were asked. */
export const SURVEY_BADGES = ['nearly-all', 'most', 'few', 'unknown'] as const;

export type SurveyBadge = (typeof SURVEY_BADGES)[number];

/** The badge of a response rate in [0, 1]: nearly all from 0.9, most from 0.6, few below; unknown where nobody counted. */
export function surveyBadge(rate: number): SurveyBadge {
  if (Number.isNaN(rate)) return 'unknown';
  return rate >= 0.9 ? 'nearly-all' : rate >= 0.6 ? 'most' : 'few';
}
