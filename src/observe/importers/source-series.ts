/**
 * The series a source belongs to: its id without the day, year, quarter, month or version at its end.
 *
 * `members-2026`, `members-2026-01-15`, `members_2026Q1` and `members-v3` are all of the series `members`. The native ids
 * of a series are one namespace: next year's list meets this year's actors. An id that is nothing but a date is its own
 * series.
 */
export function seriesOf(sourceId: string): string {
  const series = sourceId.replace(
    /[-_. ]*(?:(?:19|20)\d{2}(?:[-_.]?(?:\d{2}(?:[-_.]?\d{2})?|[qQ][1-4]|[wW]\d{2}))?|[vV]\d+(?:\.\d+)*)$/,
    '',
  );
  return series === '' ? sourceId : series;
}
