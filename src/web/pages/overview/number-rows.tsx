import type { ReactNode } from 'react';
import { FEW_PLACES } from '../../../figure/dot-strip.ts';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { MeasurementWire, PlaceWire } from '../../../wire/common.ts';
import type { Overview } from '../../../wire/show-overview.ts';
import { useMove } from '../../address.ts';
import { rankText, ruleText } from '../../compare/compare-text.ts';
import { ComparisonDialog } from '../../compare/comparison-dialog.tsx';
import { stripOf } from '../../compare/strip-of.ts';
import { Drawing } from '../../components/drawing.tsx';
import { NumberButton } from '../../drawer/number-button.tsx';
import { LANGUAGE, count, word } from '../../words/word.ts';
import { StripKey } from './strip-key.tsx';

/** The numbers of a place, each among comparable places. Pressing one says how it is made. */
export function NumberRows({ overview }: { readonly overview: Overview }): ReactNode {
  const { numbers } = overview;
  const comparison = numbers.find((number) => number.standing !== null)?.standing?.comparison;
  const few = comparison === undefined || comparison.count < FEW_PLACES;
  return (
    <section aria-labelledby="numbers">
      <h2 id="numbers">
        {numbers.length === 6
          ? word('overview.six')
          : word('overview.numbers', { n: count(numbers.length) })}{' '}
        <small>
          {comparison === undefined ? (
            word('compare.alone')
          ) : (
            <>
              {word('compare.six', { n: count(comparison.count), rule: ruleText(comparison) })}
              <span className="noprint">
                {' '}
                · <ComparisonDialog now={comparison} />
              </span>
            </>
          )}
        </small>
      </h2>
      <p className="phonekey" aria-hidden="true">
        <StripKey few={few} />
      </p>
      <table className="six">
        <thead>
          <tr>
            <td />
            <th className="num">{word('overview.value')}</th>
            <th>
              <span className="vh">{word('overview.strip')}</span>
              <StripKey few={few} />
            </th>
            <th className="r">
              {few ? <span className="vh">{word('overview.rank')}</span> : word('overview.rank')}
            </th>
          </tr>
        </thead>
        <tbody>
          {numbers.map((number) => (
            <NumberRow key={number.measure} number={number} place={overview.place} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function NumberRow({
  number,
  place,
}: {
  readonly number: MeasurementWire;
  readonly place: PlaceWire;
}): ReactNode {
  const { measure, label, value, unit, interval, reason, standing } = number;
  const { change } = useMove();
  return (
    // the button in the row is what a keyboard presses; the row is a larger target for a pointer
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions
    <tr
      onClick={(event) =>
        event.target instanceof Element &&
        event.target.closest('button') === null &&
        change({ measure })
      }
    >
      <th scope="row">{label}</th>
      <td className="v">
        <NumberButton measure={measure} label={label} className="value">
          <b>{writeMeasured(value, unit, LANGUAGE)}</b>
          <span>
            {value === null ? (reason ?? word('unknown')) : writeInterval(interval, unit, LANGUAGE)}
          </span>
        </NumberButton>
      </td>
      <td className="s">
        <Drawing height={40} draw={(width) => stripOf(number, place, width)} />
      </td>
      <td className="r">{standing === null ? '' : rankText(standing)}</td>
    </tr>
  );
}
