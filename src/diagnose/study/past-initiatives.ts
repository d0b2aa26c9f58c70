import { civil } from '../../domain/day.ts';
import { message } from '../../domain/message.ts';
import { sum } from '../../kernel/stats/sum.ts';
import type { PlaceView } from '../../snapshot/place-view.ts';
import { column } from './columns.ts';
import type { StudyAnswer } from './study-table.ts';
import { missing } from './study-table.ts';

/**
 * What was undertaken before, by the year it began: initiatives, places in them held here, how many were first joined by
 * somebody new, money, and how many ended early. Initiatives without a day of beginning stand in a row of their own.
 * Cost: O(participations of the place).
 */
export function pastInitiatives(view: PlaceView): StudyAnswer {
  const { initiatives, participations } = view.snapshot;
  if (view.initiatives.length === 0)
    return missing(
      message(
        'study.history.none',
        'No project, programme or group of the past is in the register. Bring a table of initiatives with days and members, also of what failed.',
      ),
    );
  const yearOf = (initiative: number): number => {
    const day = initiatives.start[initiative];
    return day === day ? civil(day).year : Infinity;
  };
  const inOrder = Array.from(view.participations).sort(
    (a, b) => yearOf(participations.initiative[a]) - yearOf(participations.initiative[b]) || a - b,
  );
  const seen = new Map<number, number>();
  for (const row of inOrder) {
    const actor = participations.actor[row];
    if (!seen.has(actor)) seen.set(actor, yearOf(participations.initiative[row]));
  }
  const years = [...new Set(Array.from(view.initiatives, yearOf))].sort((a, b) => a - b);
  return {
    id: 'past-initiatives',
    title: message('study.history.years', 'What was undertaken, by the year it began'),
    columns: [
      column('year', 'year', 'none'),
      column('initiatives', 'initiatives'),
      column('memberships', 'memberships here'),
      column('newcomers', 'newcomers'),
      column('money', 'money to members here', 'eur'),
      column('ended-early', 'ended early'),
    ],
    rows: years.map((year) => {
      const rows = inOrder.filter((row) => yearOf(participations.initiative[row]) === year);
      const amounts = rows
        .map((row) => participations.amountEur[row])
        .filter((amount) => amount === amount);
      return [
        year === Infinity ? message('study.unknown', 'unknown') : String(year),
        Array.from(view.initiatives).filter((initiative) => yearOf(initiative) === year).length,
        rows.length,
        [...seen.values()].filter((first) => first === year).length,
        amounts.length === 0 ? NaN : sum(amounts),
        rows.filter((row) => participations.terminated[row] === 1).length,
      ];
    }),
    made: message(
      'study.history.made',
      'Initiatives with a member here. A newcomer is an organisation that joins its first one of this register; what lies before the first year is not seen.',
    ),
  };
}
