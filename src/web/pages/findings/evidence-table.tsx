import type { ReactNode } from 'react';
import { FEW_PLACES } from '../../../figure/dot-strip.ts';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { MeasurementWire, PlaceWire } from '../../../wire/common.ts';
import { rankText } from '../../compare/compare-text.ts';
import { stripOf } from '../../compare/strip-of.ts';
import { Drawing } from '../../components/drawing.tsx';
import { NumberButton } from '../../drawer/number-button.tsx';
import { LANGUAGE, word } from '../../words/word.ts';

/** The numbers a finding rests on, the deciding one first, each among comparable places. */
export function EvidenceTable({
  measurements,
  place,
}: {
  readonly measurements: readonly MeasurementWire[];
  readonly place: PlaceWire;
}): ReactNode {
  if (measurements.length === 0) return null;
  const few = measurements.every((one) => (one.standing?.comparison.count ?? 0) < FEW_PLACES);
  return (
    <div className="scroll evidence">
      <table className="tbl">
        <thead>
          <tr>
            <th scope="col">{word('evidence.number')}</th>
            <th scope="col" className="num">
              {word('evidence.here')}
            </th>
            <th scope="col" className="num">
              {word('evidence.interval')}
            </th>
            {!few && (
              <th scope="col" className="num">
                {word('evidence.typical')}
              </th>
            )}
            <th scope="col" className="among hide-s">
              {word('overview.strip')}
            </th>
            {!few && (
              <th scope="col" className="num">
                {word('evidence.rank')}
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {measurements.map((one) => (
            <tr key={one.measure}>
              <th scope="row">{one.label}</th>
              <td className="num" data-head={word('evidence.here')}>
                <NumberButton measure={one.measure} label={one.label}>
                  <b>{writeMeasured(one.value, one.unit, LANGUAGE)}</b>
                </NumberButton>
              </td>
              <td className="num" data-head={word('evidence.interval')}>
                {one.value === null ? one.reason : writeInterval(one.interval, one.unit, LANGUAGE)}
              </td>
              {!few && (
                <td className="num" data-head={word('evidence.typical')}>
                  {writeMeasured(one.standing?.median ?? null, one.unit, LANGUAGE)}
                </td>
              )}
              <td className="among hide-s">
                <Drawing height={40} draw={(width) => stripOf(one, place, width)} />
              </td>
              {!few && (
                <td className="num" data-head={word('evidence.rank')}>
                  {one.standing === null ? '' : rankText(one.standing)}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
