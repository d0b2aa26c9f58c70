import { civil, parseDay } from '../domain/day.ts';
import { mark, round, textMark, type Mark, type Scene } from './scene.ts';

export interface TimelineInput {
  readonly runs: readonly {
    readonly id: string;
    readonly name: string;
    readonly start: string | null;
    readonly end: string | null;
    readonly leads: boolean;
  }[];
  /** ISO day the data knows; drawn as a line. */
  readonly today: string;
  readonly todayLabel: string;
  readonly label: string;
  readonly width: number;
}

const TOP = 20;

/**
 * One line per initiative from start to end, earliest on top; those the actor leads wear the accent. Years are ruled
 * and labelled once below. A run without both days is not drawn. Rows are 4 to 10 pixels high, thinner when many.
 */
export function timeline({ runs, today, todayLabel, label, width }: TimelineInput): Scene {
  const dated = runs
    .map((run) => ({
      ...run,
      from: run.start === null ? NaN : parseDay(run.start),
      to: run.end === null ? NaN : parseDay(run.end),
    }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.from - b.from || a.to - b.to || (a.id < b.id ? -1 : 1));
  if (dated.length === 0) return { width, height: TOP, label, marks: [] };
  const now = parseDay(today);
  const first = civil(Math.min(now, ...dated.map((run) => run.from))).year;
  const last = civil(Math.max(now, ...dated.map((run) => run.to))).year + 1;
  const from = parseDay(`${first}-01-01`);
  const to = parseDay(`${last}-01-01`);
  const x = (day: number): number => 16 + ((day - from) / (to - from)) * (width - 32);
  const row = dated.length > 60 ? 4 : dated.length > 24 ? 5.5 : 9;
  const bottom = TOP + dated.length * row + 4;
  const every = Math.ceil((last - first + 1) / Math.max(2, Math.floor((width - 32) / 44)));
  const marks: Mark[] = [];
  for (let year = first; year <= last; year++) {
    const at = round(x(parseDay(`${year}-01-01`)));
    marks.push(mark('line', { className: 'axis', x1: at, x2: at, y1: TOP - 6, y2: bottom }));
    if ((year - first) % every === 0)
      marks.push(textMark(String(year), at, bottom + 14, '', 'middle'));
  }
  dated.forEach((run, i) => {
    const y = round(TOP + (i + 0.5) * row);
    const title = mark('title', {}, [run.name]);
    marks.push(
      mark(
        'line',
        {
          className: run.leads ? 'run run-lead' : 'run',
          x1: round(x(run.from)),
          x2: round(Math.max(x(run.to), x(run.from) + 1)),
          y1: y,
          y2: y,
          strokeWidth: row * 0.62,
        },
        [title],
        run.id,
      ),
    );
  });
  const at = round(x(now));
  const late = at > width * 0.7;
  marks.push(mark('line', { className: 'today', x1: at, x2: at, y1: 2, y2: bottom }));
  marks.push(textMark(todayLabel, late ? at - 5 : at + 5, 12, 'ink halo', late ? 'end' : 'start'));
  return { width, height: bottom + 20, label, marks };
}
