import type { ReactNode } from 'react';
import { bars } from '../../../figure/bars.ts';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import { say, writeNumber } from '../../../domain/say.ts';
import type { ObstacleWire, ObstaclesShown, TraceWire } from '../../../wire/show-obstacles.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { Said } from '../../components/said.tsx';
import { capital } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { Formula } from '../../drawer/formula.tsx';
import { LANGUAGE, count, word } from '../../words/word.ts';

/** The six classes of obstacles: bars of severity or their table, and below each what is named, traced and what helps. */
export function ObstacleSection({ shown }: { readonly shown: ObstaclesShown }): ReactNode {
  const { obstacles, screening } = shown;
  const most = Math.max(...obstacles.filter(isClear).map(({ severity }) => severity ?? 0));
  const said = obstacles
    .map(({ says, severity }) => `${says}: ${severityText(severity)}`)
    .join('; ');
  return (
    <section aria-labelledby="six">
      <h2 id="six">{word('obstacles.six')}</h2>
      <p className="mid read">{word('obstacles.six.says')}</p>
      <TableTwin
        picture={
          <Drawing
            height={obstacles.length * 28 + 4}
            draw={(width) =>
              bars({
                rows: obstacles.map((each) => ({
                  label: width < 560 ? each.label : each.says,
                  glyph: null,
                  value: each.severity,
                  here: isClear(each) && each.severity === most,
                })),
                end: 5,
                write: severityText,
                label: `${word('obstacles.bars')}: ${said}`,
                width: Math.min(width, 860),
              })
            }
          />
        }
        table={
          <DataTable
            caption={word('obstacles.six.table')}
            columns={COLUMNS}
            rows={obstacles}
            rowKey={({ code }) => code}
          />
        }
      />
      <div className="folds">
        {obstacles.map((each) => (
          <Fold key={each.code} obstacle={each} />
        ))}
      </div>
      <p className="mid">{word('obstacles.screening')}</p>
      <ul className="screening">
        {screening.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ul>
    </section>
  );
}

function Fold({ obstacle }: { readonly obstacle: ObstacleWire }): ReactNode {
  const { says, severity, basis, named, traces, remedy, owner, instruments } = obstacle;
  return (
    <details className="how">
      <summary>
        <span>{says}</span>
        <span className="mid">
          {severity === null
            ? word(`obstacles.basis.${basis}`)
            : `${severityText(severity)} ${word('obstacles.of5')}, ${word(`obstacles.basis.${basis}`)}`}
        </span>
      </summary>
      <h3>{word('obstacles.named')}</h3>
      <ul className="rated">
        {[...(obstacle.score === null ? [] : [obstacle]), ...named].map(
          ({ code, says: text, score }) => (
            <li key={code}>
              <span>
                {capital(text)} <code>{code}</code>
              </span>
              <span className={score === null ? 'soft' : undefined}>
                {score === null
                  ? word('obstacles.unrated')
                  : word('obstacles.rated', {
                      score: severityText(score.value),
                      n: count(score.count),
                      least: severityText(score.least),
                      most: severityText(score.most),
                    })}
              </span>
            </li>
          ),
        )}
      </ul>
      <h3>{word('obstacles.trace')}</h3>
      {traces.map((trace) => (
        <TraceText key={trace.id} trace={trace} />
      ))}
      <h3>{word('obstacles.remedy')}</h3>
      <p>
        <b>{capital(owner)}</b>: <Said message={remedy} />.
      </p>
      <ul className="means">
        {instruments.map(({ id, label, evidence, source, roles }) => (
          <li key={id}>
            {capital(label)}{' '}
            <small className="soft">
              {evidence}, {source}
            </small>
            {roles.length > 0 && (
              <span className="roles">
                {roles.map(({ actor, means }) => `${capital(actor)}: ${means}`).join('. ')}
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function TraceText({ trace }: { readonly trace: TraceWire }): ReactNode {
  const { label, presence, value, interval, unit, says, missing, thresholds } = trace;
  const at = (which: 'present' | 'absent'): string =>
    word(thresholds.higher === which ? 'system.or-more' : 'system.or-less', {
      value: writeMeasured(thresholds[which], unit, LANGUAGE),
    });
  return (
    <>
      <p>
        <b>
          {label}: {word(`obstacles.presence.${presence}`)}
        </b>
        {value !== null &&
          `, ${writeMeasured(value, unit, LANGUAGE)}${interval === null ? '' : ` (${writeInterval(interval, unit, LANGUAGE)})`}`}
        . <Said message={says} />{' '}
        {missing.length > 0 && (
          <em>
            {word('obstacles.bring')} {missing.map((each) => say(each, LANGUAGE)).join('; ')}.
          </em>
        )}
      </p>
      <Formula text={trace.formula} />
      <p className="src">
        {trace.definition}{' '}
        {word('obstacles.threshold', { present: at('present'), absent: at('absent') })}{' '}
        {trace.because} {trace.cited.map(({ text, where }) => `${text}, ${where}`).join('; ')}.
      </p>
    </>
  );
}

/** True where people rate it, or its trace is present. */
function isClear({ basis, traces }: ObstacleWire): boolean {
  return basis === 'rated' || traces.some(({ presence }) => presence === 'present');
}

function severityText(value: number | null): string {
  return value === null ? word('unknown') : writeNumber(Math.round(value * 10) / 10, LANGUAGE);
}

const COLUMNS: readonly Column<ObstacleWire>[] = [
  { key: 'obstacle', head: word('obstacles.class'), value: ({ says }) => says },
  {
    key: 'area',
    head: word('obstacles.between'),
    wide: true,
    value: ({ area }) => word(`obstacles.area.${area}`),
  },
  {
    key: 'severity',
    head: word('obstacles.severity'),
    unit: word('obstacles.of5'),
    number: true,
    value: ({ severity }) => severity,
    cell: ({ severity }) => (severity === null ? null : severityText(severity)),
  },
  { key: 'by', head: word('obstacles.by'), value: ({ basis }) => word(`obstacles.basis.${basis}`) },
  {
    key: 'trace',
    head: word('obstacles.trace'),
    wide: true,
    value: ({ traces }) =>
      traces
        .map(({ label, presence }) => `${label}: ${word(`obstacles.presence.${presence}`)}`)
        .join('; '),
  },
  { key: 'owner', head: word('obstacles.owner'), wide: true, value: ({ owner }) => owner },
];
