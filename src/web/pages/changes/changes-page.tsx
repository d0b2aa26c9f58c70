import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { writeCount } from '../../../domain/say.ts';
import { changeBars } from '../../../figure/change-bars.ts';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { ActorRef } from '../../../wire/common.ts';
import type { ChangedMeasure, ChangesWire } from '../../../wire/show-changes.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { ProblemError } from '../../api.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { Link } from '../../components/link.tsx';
import { PageTools } from '../../components/page-tools.tsx';
import { Party } from '../../components/party.tsx';
import { Said, Sentences } from '../../components/said.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { Answer, EmptyState, capital } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { apiPath, changesQuery } from '../../queries.ts';
import { useTitle } from '../../state/use-title.ts';
import { LANGUAGE, count, word } from '../../words/word.ts';
import { SidesForm } from './sides-form.tsx';
import './changes.css';

/** What changed in a place between two days of knowledge, or two periods. */
export function ChangesPage(): ReactNode {
  const address = useAddress();
  const { from, to } = address.search;
  const sides = { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
  const query = useQuery(changesQuery(address, sides));
  if (query.error instanceof ProblemError && query.error.problem.code === 'too-few')
    return (
      <EmptyState
        title={word('changes.empty')}
        action={
          <Link className="btn primary" href={hrefOf(address, 'imports')}>
            {word('changes.empty.import')}
          </Link>
        }
      >
        <p>{word('changes.empty.says')}</p>
      </EmptyState>
    );
  return (
    <Answer query={query} what={word('busy.changes')} rows={9}>
      {(answer) => <ChangesView answer={answer} />}
    </Answer>
  );
}

function ChangesView({ answer }: { readonly answer: ChangesWire }): ReactNode {
  const address = useAddress();
  const { place, before, after, sentences, actors, ties, facts, measures, limits } = answer;
  useTitle([word('page.changes'), place.name]);
  const sides = { from: before.asked, to: after.asked };
  return (
    <article className="changes">
      <div className="head">
        <div>
          <p className="sub">
            <Said message={before.says} /> → <Said message={after.says} />
          </p>
          <p className="lede">
            <Sentences of={sentences} />
          </p>
        </div>
        <PageTools
          choices={(['actors', 'ties', 'facts', 'measures'] as const).map((what) => ({
            label: word(`changes.export.${what}`),
            detail: 'CSV',
            href: apiPath(address, 'changes/export', { what, format: 'csv', ...sides }),
          }))}
        />
      </div>
      <SidesForm choices={answer.choices} {...sides} />
      <section>
        <h2>{word('changes.picture')}</h2>
        <TableTwin
          picture={<KindsPicture answer={answer} />}
          table={
            <DataTable
              caption={word('changes.picture')}
              columns={KINDS}
              rows={answer.kinds}
              rowKey={({ glyph }) => glyph}
            />
          }
        />
      </section>
      <section>
        <h2>{word('changes.measures')}</h2>
        <DataTable
          caption={word('changes.measures')}
          columns={measureColumns((id) => hrefOf(address, 'measures', id))}
          rows={measures}
          rowKey={({ measure }) => measure}
        />
      </section>
      <div className="twolists">
        <ChangedList {...ACTORS} what="came" total={actors.cameCount} rows={actors.came} />
        <ChangedList {...ACTORS} what="left" total={actors.leftCount} rows={actors.left} />
      </div>
      <div className="twolists">
        <ChangedList {...TIES} what="opened" total={ties.openedCount} rows={ties.opened} />
        <ChangedList {...TIES} what="closed" total={ties.closedCount} rows={ties.closed} />
      </div>
      {facts.length > 0 && (
        <section>
          <h2>{word('changes.facts')}</h2>
          <DataTable
            caption={word('changes.facts')}
            columns={FACTS}
            rows={facts}
            rowKey={({ actor, field }) => `${actor.id} ${field}`}
            first={25}
          />
        </section>
      )}
      <ul className="limits">
        {limits.map((limit, i) => (
          <li key={i}>
            <Said message={limit} />
          </li>
        ))}
      </ul>
      <SourceLine sources={answer.sources} />
    </article>
  );
}

type Kind = ChangesWire['kinds'][number];

function KindsPicture({ answer }: { readonly answer: ChangesWire }): ReactNode {
  const rows = answer.kinds.map((row) => ({ ...row, label: capital(word(`kinds.${row.glyph}`)) }));
  return (
    <>
      <p className="mid legendline">
        {(['left', 'stayed', 'came'] as const).map((part) => (
          <span key={part}>
            <i className={`swatch ${part}`} aria-hidden="true" /> {word(`changes.legend.${part}`)}
          </span>
        ))}
      </p>
      <Drawing
        height={184}
        draw={(width) => changeBars({ rows, label: word('changes.picture.label'), width })}
      />
    </>
  );
}

const KINDS: readonly Column<Kind>[] = [
  {
    key: 'kind',
    head: word('changes.kind'),
    value: ({ glyph }) => capital(word(`kinds.${glyph}`)),
  },
  ...(['came', 'stayed', 'left'] as const).map((part): Column<Kind> => ({
    key: part,
    head: capital(word(`changes.legend.${part}`)),
    number: true,
    value: (row) => row[part],
    cell: (row) => writeCount(row[part], LANGUAGE),
  })),
];

function measureColumns(hrefTo: (id: string) => string): readonly Column<ChangedMeasure>[] {
  const side = (key: 'before' | 'after'): Column<ChangedMeasure> => ({
    key,
    head: word(`changes.${key}`),
    number: true,
    value: (row) => row[key].value,
    cell: ({ unit, [key]: { value, interval } }) => (
      <>
        {writeMeasured(value, unit, LANGUAGE)}
        {interval !== null && (
          <small className="soft"> {writeInterval(interval, unit, LANGUAGE)}</small>
        )}
      </>
    ),
  });
  return [
    {
      key: 'measure',
      head: word('changes.measure'),
      value: ({ label }) => label,
      cell: ({ measure, label }) => <Link href={hrefTo(measure)}>{label}</Link>,
    },
    side('before'),
    side('after'),
    {
      key: 'moved',
      head: word('changes.moved'),
      value: (row) => movedText(row),
      cell: (row) => (row.apart === true ? <b>{movedText(row)}</b> : movedText(row)),
    },
  ];
}

function movedText({ before, after, apart }: ChangedMeasure): string {
  if (before.value !== null && before.value === after.value) return word('changes.moved.same');
  if (apart === null) return word('changes.moved.unknown');
  return word(apart ? 'changes.moved.apart' : 'changes.moved.within');
}

function countText(total: number, shown: number): string {
  return shown < total
    ? word('changes.count.shown', { n: count(total), shown: count(shown) })
    : word('changes.count', { n: count(total) });
}

/** Who or what came or went, the first of them by name. */
function ChangedList<R>({
  what,
  total,
  rows,
  columns,
  rowKey,
}: Listed<R> & {
  readonly what: 'came' | 'left' | 'opened' | 'closed';
  readonly total: number;
  readonly rows: readonly R[];
}): ReactNode {
  return (
    <section>
      <h2>
        {word(`changes.${what}`)} <small>{countText(total, rows.length)}</small>
      </h2>
      {rows.length === 0 ? (
        <p className="mid">{word('changes.none')}</p>
      ) : (
        <DataTable
          caption={word(`changes.${what}`)}
          columns={columns}
          rows={rows}
          rowKey={rowKey}
          first={12}
        />
      )}
    </section>
  );
}

interface Listed<R> {
  readonly columns: readonly Column<R>[];
  readonly rowKey: (row: R) => string;
}

const ACTORS: Listed<ActorRef> = {
  rowKey: ({ id }) => id,
  columns: [
    {
      key: 'name',
      head: word('changes.name'),
      value: ({ name }) => name,
      cell: (actor) => <Party actor={actor} />,
    },
    {
      key: 'place',
      head: word('changes.place'),
      value: ({ city, region }) => [city, region].filter((part) => part !== '').join(', '),
    },
  ],
};

const TIES: Listed<ChangesWire['ties']['opened'][number]> = {
  rowKey: ({ from, to, kind }) => `${from.id} ${to.id} ${kind}`,
  columns: [
    {
      key: 'from',
      head: word('changes.tie.from'),
      value: ({ from }) => from.name,
      cell: ({ from }) => <Party actor={from} />,
    },
    {
      key: 'to',
      head: word('changes.tie.to'),
      value: ({ to }) => to.name,
      cell: ({ to }) => <Party actor={to} />,
    },
    {
      key: 'kind',
      head: word('changes.tie.kind'),
      value: ({ kind }) => kind.replaceAll('-', ' '),
    },
  ],
};

const FACTS: readonly Column<ChangesWire['facts'][number]>[] = [
  {
    key: 'actor',
    head: word('changes.name'),
    value: ({ actor }) => actor.name,
    cell: ({ actor }) => <Party actor={actor} />,
  },
  { key: 'field', head: word('changes.field'), value: ({ field }) => field },
  { key: 'before', head: word('changes.before'), value: ({ before }) => before },
  { key: 'after', head: word('changes.after'), value: ({ after }) => after },
];
