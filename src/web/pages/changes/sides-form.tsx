import type { ReactNode } from 'react';
import { writeDay } from '../../../domain/say.ts';
import type { ChangesWire } from '../../../wire/show-changes.ts';
import { useMove } from '../../address.ts';
import { LANGUAGE, word } from '../../words/word.ts';

type Choices = ChangesWire['choices'];

/** Chooses the two sides; the address holds them. */
export function SidesForm({
  choices,
  from,
  to,
}: {
  readonly choices: Choices;
  readonly from: string;
  readonly to: string;
}): ReactNode {
  const { change } = useMove();
  return (
    <div className="sides noprint">
      <Side
        name={word('changes.from')}
        asked={from}
        choices={choices}
        onAsked={(asked) => change({ from: asked, to })}
      />
      <Side
        name={word('changes.to')}
        asked={to}
        choices={choices}
        onAsked={(asked) => change({ from, to: asked })}
      />
    </div>
  );
}

function Side({
  name,
  asked,
  choices,
  onAsked,
}: {
  readonly name: string;
  readonly asked: string;
  readonly choices: Choices;
  readonly onAsked: (asked: string) => void;
}): ReactNode {
  const { days, years } = choices;
  const side = name.toLowerCase();
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(asked);
  const [first = '', last = first] = asked.split('..').map((end) => end.slice(0, 4));
  const span = years === null ? [] : range(years[0], years[1]);
  const period = (from: string, to: string): void =>
    onAsked(from <= to ? `${from}..${to}` : `${to}..${from}`);
  const listed = isDay && !days.includes(asked) ? [...days, asked].sort() : days;
  return (
    <fieldset>
      <legend>{name}</legend>
      <span className="row">
        {days.length > 1 && span.length > 0 && (
          <select
            aria-label={word('changes.mode', { side })}
            value={isDay ? 'day' : 'period'}
            onChange={(event) =>
              onAsked(event.target.value === 'day' ? days.at(-1)! : `${span[0]}..${span.at(-1)}`)
            }
          >
            <option value="day">{word('changes.mode.day')}</option>
            <option value="period">{word('changes.mode.period')}</option>
          </select>
        )}
        {isDay ? (
          <select
            aria-label={word('changes.day', { side })}
            value={asked}
            onChange={(event) => onAsked(event.target.value)}
          >
            {listed.map((day) => (
              <option key={day} value={day}>
                {writeDay(day, LANGUAGE)}
              </option>
            ))}
          </select>
        ) : (
          <>
            <Year
              label={word('changes.first', { side })}
              years={span}
              value={first}
              onYear={(year) => period(year, last)}
            />
            <span>{word('changes.until')}</span>
            <Year
              label={word('changes.last', { side })}
              years={span}
              value={last}
              onYear={(year) => period(first, year)}
            />
          </>
        )}
      </span>
    </fieldset>
  );
}

function Year({
  label,
  years,
  value,
  onYear,
}: {
  readonly label: string;
  readonly years: readonly string[];
  readonly value: string;
  readonly onYear: (year: string) => void;
}): ReactNode {
  const listed = years.includes(value) ? years : [...years, value].sort();
  return (
    <select aria-label={label} value={value} onChange={(event) => onYear(event.target.value)}>
      {listed.map((year) => (
        <option key={year} value={year}>
          {year === '' ? '…' : year}
        </option>
      ))}
    </select>
  );
}

function range(first: number, last: number): readonly string[] {
  return Array.from({ length: last - first + 1 }, (_, i) => String(first + i));
}
