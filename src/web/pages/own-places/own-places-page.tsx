import { useMutation, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { writeCount, writeDay } from '../../../domain/say.ts';
import type { DefinitionWire, DefinitionsWire } from '../../../wire/define-place.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { csvChoice } from '../../components/export-choices.ts';
import { Link } from '../../components/link.tsx';
import { useOwnName } from '../../components/own-name-field.tsx';
import { Answer, EmptyState, ProblemPanel } from '../../components/states.tsx';
import { drawnQuery, removeDrawn, restoreDrawn } from '../../queries-drawn.ts';
import { ownName } from '../../state/own-name.ts';
import { useRenew } from '../../state/use-renew.ts';
import { useTitle } from '../../state/use-title.ts';
import { LANGUAGE, count, word } from '../../words/word.ts';
import { PlaceForm } from './place-form.tsx';
import { SignedFields } from './signed-fields.tsx';
import './own-places.css';

/** Places and clusters that people draw beside the official ones. */
export function OwnPlacesPage(): ReactNode {
  const { workspace } = useAddress();
  const query = useQuery(drawnQuery(workspace));
  useTitle([word('page.own-places')]);
  return (
    <Answer query={query} what={word('busy.drawn')} rows={4}>
      {(answer) => <OwnPlaces answer={answer} />}
    </Answer>
  );
}

type Open =
  | { readonly what: 'new' }
  | { readonly what: 'change' | 'remove'; readonly code: string };

function OwnPlaces({ answer }: { readonly answer: DefinitionsWire }): ReactNode {
  const { workspace, search } = useAddress();
  const [open, setOpen] = useState<Open | null>(null);
  const [made, setMade] = useState<string | null>(null);
  const standing = answer.definitions.filter(({ removed }) => !removed);
  const removed = answer.definitions.filter((each) => each.removed);
  const of = (code: string): DefinitionWire | undefined =>
    answer.definitions.find((each) => each.code === code);
  const changed = open?.what === 'change' ? (of(open.code) ?? null) : null;
  const leaving = open?.what === 'remove' ? of(open.code) : undefined;
  const fresh = made === null ? undefined : of(made);
  const hrefTo = (code: string): string => hrefOf({ workspace, place: code, search }, 'overview');
  const columns = columnsOf(hrefTo);
  const acts: Column<DefinitionWire> = {
    key: 'acts',
    head: word('own.acts'),
    value: () => null,
    cell: (row) => (
      <span className="row">
        <button
          type="button"
          className="linklike"
          onClick={() => setOpen({ what: 'change', code: row.code })}
        >
          {word('own.act.change')}
          <span className="vh"> {row.title}</span>
        </button>
        <button
          type="button"
          className="linklike"
          onClick={() => setOpen({ what: 'remove', code: row.code })}
        >
          {word('own.act.remove')}
          <span className="vh"> {row.title}</span>
        </button>
      </span>
    ),
  };
  return (
    <article className="ownplaces">
      <div className="head">
        <p className="lede">{word('own.lede')}</p>
        <div className="row noprint">
          {open?.what !== 'new' && (
            <button type="button" className="btn primary" onClick={() => setOpen({ what: 'new' })}>
              {word('own.new')}
            </button>
          )}
          {standing.length > 0 && (
            <ExportMenu choices={[csvChoice('own-places', columns, standing)]} />
          )}
        </div>
      </div>
      <p role="status" className="mid">
        {fresh !== undefined && !fresh.removed && (
          <>
            {word('own.made', { title: fresh.title })}{' '}
            <Link href={hrefTo(fresh.code)}>{word('own.see')}</Link>
          </>
        )}
      </p>
      {(open?.what === 'new' || changed !== null) && (
        <PlaceForm
          key={changed?.code ?? ''}
          answer={answer}
          changed={changed}
          onDone={(code) => {
            setMade(code);
            setOpen(null);
          }}
        />
      )}
      {leaving !== undefined && <RemoveForm definition={leaving} onDone={() => setOpen(null)} />}
      {standing.length === 0 ? (
        open?.what !== 'new' && (
          <EmptyState title={word('own.none')}>
            <p>{word('own.none.says')}</p>
          </EmptyState>
        )
      ) : (
        <DataTable
          caption={word('own.table')}
          columns={[...columns, acts]}
          rows={standing}
          rowKey={({ code }) => code}
        />
      )}
      {answer.definitions.some(({ history }) => history.length > 1) && (
        <History definitions={[...standing, ...removed]} />
      )}
    </article>
  );
}

function columnsOf(hrefTo: (code: string) => string): readonly Column<DefinitionWire>[] {
  return [
    {
      key: 'title',
      head: word('own.title'),
      value: ({ title }) => title,
      cell: ({ code, title }) => (
        <Link href={hrefTo(code)}>
          <b>{title}</b> <span className="soft">{code}</span>
        </Link>
      ),
    },
    { key: 'says', head: word('own.rule'), value: ({ says }) => says, wide: true },
    {
      key: 'actors',
      head: word('own.actors'),
      number: true,
      value: ({ actors }) => actors,
      cell: ({ actors }) => writeCount(actors, LANGUAGE),
    },
    {
      key: 'takePart',
      head: word('own.part'),
      number: true,
      wide: true,
      value: ({ takePart }) => takePart,
      cell: ({ takePart }) => writeCount(takePart, LANGUAGE),
    },
    {
      key: 'by',
      head: word('own.by'),
      wide: true,
      value: ({ at }) => at,
      cell: ({ by, at, version }) =>
        word('own.by.says', {
          by,
          day: writeDay(at.slice(0, 10), LANGUAGE),
          version: String(version),
        }),
    },
  ];
}

/** What hangs on a place, before it goes. */
function RemoveForm({
  definition,
  onDone,
}: {
  readonly definition: DefinitionWire;
  readonly onDone: () => void;
}): ReactNode {
  const { workspace } = useAddress();
  const renew = useRenew();
  const { by, setBy } = useOwnName();
  const [reason, setReason] = useState('');
  const remove = useMutation({
    mutationFn: () =>
      removeDrawn(workspace, definition.code, { by: by.trim(), reason: reason.trim() }),
    onSuccess: async () => {
      await renew();
      onDone();
    },
  });
  return (
    <form
      className="draw"
      aria-label={word('own.remove', { title: definition.title })}
      onSubmit={(event) => {
        event.preventDefault();
        if (by.trim() !== '') remove.mutate();
      }}
    >
      <h2>{word('own.remove', { title: definition.title })}</h2>
      <p>
        {word('own.remove.hangs', {
          actors: count(definition.actors),
          results: count(definition.results),
        })}
      </p>
      <SignedFields reason={reason} onReason={setReason} by={by} onBy={setBy} />
      {remove.error !== null && <ProblemPanel error={remove.error} />}
      <div className="row">
        <button
          type="submit"
          className="btn primary"
          disabled={by.trim() === '' || remove.isPending}
        >
          {word('own.remove.do')}
        </button>
        <button type="button" className="linklike" onClick={onDone}>
          {word('fact.cancel')}
        </button>
      </div>
    </form>
  );
}

interface Past {
  readonly key: string;
  readonly definition: DefinitionWire;
  readonly version: DefinitionWire['history'][number];
}

/** Every version of every place; each can stand again. */
function History({ definitions }: { readonly definitions: readonly DefinitionWire[] }): ReactNode {
  const { workspace } = useAddress();
  const renew = useRenew();
  const back = useMutation({
    mutationFn: ({ definition, version }: Past) =>
      restoreDrawn(workspace, definition.code, {
        version: version.version,
        by: ownName().trim() || version.by,
        reason: '',
      }),
    onSuccess: renew,
  });
  const rows: readonly Past[] = definitions.flatMap((definition) =>
    definition.history.map((version) => ({
      key: `${definition.code} ${version.version}`,
      definition,
      version,
    })),
  );
  const columns: readonly Column<Past>[] = [
    { key: 'code', head: word('own.title'), value: ({ version }) => version.title },
    {
      key: 'version',
      head: word('own.version'),
      number: true,
      value: ({ version }) => version.version,
    },
    {
      key: 'says',
      head: word('own.rule'),
      wide: true,
      value: ({ version }) => (version.removed ? word('own.removed') : version.says),
    },
    {
      key: 'by',
      head: word('own.by'),
      wide: true,
      value: ({ version }) => version.at,
      cell: ({ version }) =>
        `${version.by}, ${writeDay(version.at.slice(0, 10), LANGUAGE)}${version.reason === '' ? '' : `: ${version.reason}`}`,
    },
    {
      key: 'back',
      head: word('own.acts'),
      value: () => null,
      cell: (past) =>
        past.version.removed ||
        (!past.definition.removed && past.version.version === past.definition.version) ? null : (
          <button
            type="button"
            className="linklike"
            disabled={back.isPending}
            onClick={() => back.mutate(past)}
          >
            {word('own.act.restore')}
            <span className="vh"> {past.key}</span>
          </button>
        ),
    },
  ];
  return (
    <section>
      <h2>{word('own.history')}</h2>
      {back.error !== null && <ProblemPanel error={back.error} />}
      <DataTable
        caption={word('own.history')}
        columns={columns}
        rows={rows}
        rowKey={({ key }) => key}
        first={20}
      />
    </section>
  );
}
