import type { ReactNode } from 'react';
import { Heading } from 'react-aria-components';
import { writeDay } from '../../domain/say.ts';
import { writeInterval, writeMeasured } from '../../figure/write-value.ts';
import type { Measured } from '../../wire/show-measure.ts';
import { hrefOf, useAddress } from '../address.ts';
import { CopyButton } from '../components/copy-link.tsx';
import { Drawing } from '../components/drawing.tsx';
import { ExportMenu } from '../components/export-menu.tsx';
import { Link } from '../components/link.tsx';
import { capital } from '../components/states.tsx';
import { comparisonText, rankSentence, sideText } from '../compare/compare-text.ts';
import { stripOf } from '../compare/strip-of.ts';
import { LANGUAGE, count, word } from '../words/word.ts';
import { CoverageSections, FormulaSection } from './how-made-sections.tsx';
import { measuredExports } from './measured-exports.ts';

/** Everything that stands beside a number: definition, formula, comparison, coverage, what would change it, source. */
export function MeasuredView({ measured }: { readonly measured: Measured }): ReactNode {
  const { card, measurement, place, sources, citation, rows, provenance } = measured;
  const address = useAddress();
  const { value, unit, interval, reason, standing } = measurement;
  return (
    <div className="measured">
      <p className="soft">{word('drawer.head')}</p>
      <Heading slot="title">{card.label}</Heading>
      <p className="value">
        <span className="big">{writeMeasured(value, unit, LANGUAGE)}</span>
        <span className="beside">
          {value === null && (reason ?? word('unknown.noreason'))}
          {interval !== null && (
            <>
              {word('interval.of', {
                interval:
                  writeInterval(interval, unit, LANGUAGE) + (unit === 'share' ? '\u202f%' : ''),
              })}
              <br />
            </>
          )}
          {value !== null && word('drawer.place', { place: place.name })}
        </span>
      </p>
      <p className="says">{card.says}</p>
      <FormulaSection measured={measured} Heading="h3" />
      {standing !== null && (
        <section>
          <h3>{comparisonText(standing.comparison)}</h3>
          <Drawing height={96} draw={(width) => stripOf(measurement, place, width, 'large')} />
          <p>{[rankSentence(standing), sideText(measurement)].filter(Boolean).join(' ')}</p>
        </section>
      )}
      <CoverageSections measured={measured} Heading="h3" />
      <section>
        <h3>{word('drawer.source')}</h3>
        <p>
          {sources
            .map((source) =>
              word('drawer.source.line', {
                title: source.title,
                publisher: source.publisher,
                day: writeDay(source.day, LANGUAGE),
              }),
            )
            .join(' ')}{' '}
        </p>
        <p className="soft">
          {capital(measured.frozen.rules.join('; '))}.{' '}
          {word('drawer.stamp', {
            method: provenance.method,
            version: count(provenance.version),
            seed: String(provenance.seed),
            digest: (provenance.frozen.digest ?? '').slice(0, 12) || word('unknown'),
          })}
        </p>
      </section>
      <div className="row">
        <CopyButton text={() => citation} label={word('drawer.cite')} done={word('drawer.cited')} />
        <ExportMenu choices={measuredExports(measured)} />
        <Link className="btn" href={hrefOf(address, 'measures', card.id)}>
          {rows === null ? word('drawer.page') : word('drawer.rows', { n: count(rows.total) })}
        </Link>
      </div>
    </div>
  );
}
