import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { Measured } from '../../../wire/show-measure.ts';
import { comparisonOf, useAddress } from '../../address.ts';
import { comparisonText, rankSentence, sideText } from '../../compare/compare-text.ts';
import { ComparisonDialog } from '../../compare/comparison-dialog.tsx';
import { stripOf } from '../../compare/strip-of.ts';
import { CopyButton, CopyLink } from '../../components/copy-link.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Said } from '../../components/said.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { Answer } from '../../components/states.tsx';
import { TableTwin, ViewSwitch } from '../../components/table-twin.tsx';
import { Formula } from '../../drawer/formula.tsx';
import { measuredExports } from '../../drawer/measured-exports.ts';
import { measuredQuery } from '../../queries.ts';
import { useTitle } from '../../state/use-title.ts';
import { LANGUAGE, count, word } from '../../words/word.ts';
import { ComparableTable } from './comparable-table.tsx';
import { RowsBehind } from './rows-behind.tsx';
import './measures.css';

/** One measure: what it is, its value here, comparable places, and the rows behind it. */
export function MeasurePage(): ReactNode {
  const address = useAddress();
  const query = useQuery(measuredQuery(address, address.id ?? '', comparisonOf(address.search)));
  return (
    <Answer query={query} what={word('busy.measure')} rows={9}>
      {(measured) => <MeasureView measured={measured} />}
    </Answer>
  );
}

function MeasureView({ measured }: { readonly measured: Measured }): ReactNode {
  const { card, place, measurement, worked, wouldChange, sources, rows, citation } = measured;
  const { value, unit, interval, reason, standing, coverage } = measurement;
  useTitle([card.label, place.name]);
  return (
    <article className="measure">
      <div className="head">
        <div>
          <h1 tabIndex={-1}>{card.label}</h1>
          <p className="lede">{card.says}</p>
        </div>
        <div className="row noprint">
          {standing !== null && <ViewSwitch />}
          <CopyLink />
          <CopyButton
            text={() => citation}
            label={word('drawer.cite')}
            done={word('drawer.cited')}
          />
          <ExportMenu choices={measuredExports(measured)} />
        </div>
      </div>
      <div className="split">
        <div>
          {value === null && rows !== null ? (
            <p className="mid">{reason}</p>
          ) : (
            <p className="value">
              <span className="big">{writeMeasured(value, unit, LANGUAGE)}</span>
              <span className="mid">
                {value === null ? (reason ?? word('unknown')) : place.name}
                <br />
                {interval !== null &&
                  word('interval.of', {
                    interval:
                      writeInterval(interval, unit, LANGUAGE) + (unit === 'share' ? '\u202f%' : ''),
                  })}
              </span>
            </p>
          )}
          {standing !== null && (
            <section>
              <h2>
                {word('measure.ranking')}{' '}
                <small>
                  {comparisonText(standing.comparison)} ·{' '}
                  <ComparisonDialog now={standing.comparison} />
                </small>
              </h2>
              <TableTwin
                picture={
                  <Drawing
                    height={96}
                    draw={(width) => stripOf(measurement, place, width, 'large')}
                  />
                }
                table={<ComparableTable measured={measured} />}
              />
              <p className="mid">
                {[
                  rankSentence(standing) || word('measure.ranking.few'),
                  sideText(measurement),
                ].join(' ')}
              </p>
            </section>
          )}
          {rows !== null && <RowsBehind rows={rows} label={card.label} />}
        </div>
        <div className="beside">
          <section>
            <h2>{word('drawer.formula')}</h2>
            <Formula text={card.formula} />
            {worked !== null && (
              <p>
                <Said message={worked} />
              </p>
            )}
          </section>
          <section>
            <h2>{word('drawer.coverage')}</h2>
            <p>
              {word('drawer.coverage.says', {
                have: count(coverage.have),
                of: count(coverage.of),
                what: coverage.what,
              })}
            </p>
          </section>
          {wouldChange.length > 0 && (
            <section>
              <h2>{word('drawer.change')}</h2>
              {wouldChange.map((change, i) => (
                <p key={i}>
                  <Said message={change} />
                </p>
              ))}
            </section>
          )}
          {card.parameters.length > 0 && (
            <section>
              <h2>{word('measure.parameters')}</h2>
              <dl className="parameters">
                {card.parameters.map(({ name, meaning, min, max, default: usual }) => (
                  <div key={name}>
                    <dt>{name}</dt>
                    <dd>
                      {word('measure.parameter', {
                        meaning,
                        min: { number: min },
                        max: { number: max },
                        default: { number: usual },
                      })}
                    </dd>
                  </div>
                ))}
              </dl>
            </section>
          )}
          {card.cites.length > 0 && (
            <section>
              <h2>{word('measure.references')}</h2>
              <ul className="references">
                {card.cites.map(({ key, text }) => (
                  <li key={key}>{text}</li>
                ))}
              </ul>
            </section>
          )}
        </div>
      </div>
      <SourceLine sources={sources} />
    </article>
  );
}
