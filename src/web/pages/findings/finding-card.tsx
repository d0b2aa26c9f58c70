import type { ReactNode } from 'react';
import { writeMeasured } from '../../../figure/write-value.ts';
import { bars } from '../../../figure/bars.ts';
import type { Unit } from '../../../domain/unit.ts';
import { say } from '../../../domain/say.ts';
import type { PlaceWire, SourceWire } from '../../../wire/common.ts';
import type { FindingWire } from '../../../wire/show-findings.ts';
import { CopyLink } from '../../components/copy-link.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { capital } from '../../components/states.tsx';
import { Status } from '../../components/status.tsx';
import { PAGES } from '../../pages.ts';
import { LANGUAGE, word } from '../../words/word.ts';
import { EffectLine } from './effect-line.tsx';
import { EvidenceTable } from './evidence-table.tsx';
import { findingExports } from './finding-exports.ts';

interface Props {
  readonly finding: FindingWire;
  readonly place: PlaceWire;
  readonly sources: readonly SourceWire[];
}

/** One claim read on this place: what comes out, the evidence, why it matters, what says the opposite, who can do what. */
export function FindingCard({ finding, place, sources }: Props): ReactNode {
  const { evidence, missing, cited } = finding;
  return (
    <article className="card" aria-labelledby="finding">
      <Status status={finding.status} />
      <h2 id="finding">{finding.title}</h2>
      <p className="say">
        <Said message={finding.says} />
      </p>
      {finding.effect !== null && <EffectLine effect={finding.effect} />}
      {missing.length > 0 && finding.tested && (
        <p className="missing">{word('finding.missing', { columns: missing.join(', ') })}</p>
      )}
      {evidence.bars !== null && <EvidenceBars shown={evidence.bars} sources={sources} />}
      <EvidenceTable measurements={evidence.measurements} place={place} />
      <div className="cols">
        <section>
          <h3>{word('finding.why')}</h3>
          <p>
            <Said message={finding.why} />
          </p>
        </section>
        {finding.contrary.length > 0 && (
          <section>
            <h3>{word('finding.contrary')}</h3>
            {finding.contrary.map((contrary) => (
              <p key={contrary.id}>
                <Said message={contrary} />
              </p>
            ))}
          </section>
        )}
        <section>
          <h3>{word('finding.change')}</h3>
          <p>
            <Said message={finding.wouldChange} />
          </p>
        </section>
        {finding.who.length > 0 && (
          <section>
            <h3>{word('finding.who')}</h3>
            <ul className="who">
              {finding.who.map((who, i) => (
                <li key={i}>
                  <span>
                    {who.actor}: <Said message={who.means} />
                  </span>
                  <Means href={who.href} />
                </li>
              ))}
            </ul>
          </section>
        )}
        <section className="test">
          <h3>{word('finding.test')}</h3>
          <p>
            {finding.statement} {capital(finding.test)}
          </p>
          <p>
            {word('finding.scope', { scope: finding.scope })}{' '}
            {capital(word(`sign.${finding.sign}`))}.{' '}
            {word('finding.needs', { needs: finding.needs.join('; ') })}
          </p>
          {cited.length > 0 && (
            <p className="src">
              {cited
                .map(({ text, where }) => `${text}${where === '' ? '' : `, ${where}`}`)
                .join('; ')}
              . {word('limits.head')} {finding.blindSpot}
            </p>
          )}
        </section>
      </div>
      <div className="row noprint">
        <CopyLink />
        <ExportMenu choices={findingExports([finding], place.code)} />
      </div>
    </article>
  );
}

function EvidenceBars({
  shown,
  sources,
}: {
  readonly shown: NonNullable<FindingWire['evidence']['bars']>;
  readonly sources: readonly SourceWire[];
}): ReactNode {
  const write = (value: number): string => writeMeasured(value, unitOf(shown.unit), LANGUAGE);
  const rows = shown.rows.map((row) => ({ ...row, label: capital(row.label) }));
  const said = rows
    .map((row) => `${row.label} ${row.value === null ? word('unknown') : write(row.value)}`)
    .join(', ');
  return (
    <figure>
      <figcaption>
        <Said message={shown.title} />
      </figcaption>
      <Drawing
        height={rows.length * 28 + 4}
        draw={(width) =>
          bars({
            rows,
            label: `${say(shown.title, LANGUAGE)}: ${said}`,
            width: Math.min(width, 640),
            write,
          })
        }
      />
      <SourceLine sources={sources} />
    </figure>
  );
}

function unitOf(unit: string): Unit {
  if (unit === 'eur' || unit === 'share') return unit;
  return unit === 'volume' ? 'volume' : 'count';
}

function Means({ href }: { readonly href: string | null }): ReactNode {
  const page = PAGES.find((known) => href?.split('/')[5] === known.id);
  if (href === null || page === undefined) return null;
  return <Link href={href}>{word(page.word).toLowerCase()}</Link>;
}
