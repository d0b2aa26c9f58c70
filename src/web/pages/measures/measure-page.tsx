import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { Measured } from '../../../wire/show-measure.ts';
import { comparisonOf, useAddress } from '../../address.ts';
import { comparisonText, rankSentence, sideText } from '../../compare/compare-text.ts';
import { ComparisonDialog } from '../../compare/comparison-dialog.tsx';
import { stripOf } from '../../compare/strip-of.ts';
import { CopyButton } from '../../components/copy-link.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { PageTools } from '../../components/page-tools.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { Answer } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { CoverageSections, FormulaSection } from '../../drawer/how-made-sections.tsx';
import { measuredExports } from '../../drawer/measured-exports.ts';
import { measuredQuery } from '../../queries.ts';
import { useTitle } from '../../state/use-title.ts';
import { LANGUAGE, word } from '../../words/word.ts';
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
  const { card, place, measurement, sources, rows, citation } = measured;
  const { value, unit, interval, reason, standing } = measurement;
  useTitle([card.label, place.name]);
  return (
    <article className="measure">
      <div className="head">
        <div>
          <h1 tabIndex={-1}>{card.label}</h1>
          <p className="lede">{card.says}</p>
        </div>
        <PageTools twin={standing !== null} choices={measuredExports(measured)}>
          <CopyButton
            text={() => citation}
            label={word('drawer.cite')}
            done={word('drawer.cited')}
          />
        </PageTools>
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
          <FormulaSection measured={measured} Heading="h2" />
          <CoverageSections measured={measured} Heading="h2" />
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
