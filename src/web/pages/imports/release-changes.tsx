import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { writeDay } from '../../../domain/say.ts';
import type { ImportChanges } from '../../../wire/compare-imports.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { csvChoice } from '../../components/export-choices.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Said } from '../../components/said.tsx';
import { Answer } from '../../components/states.tsx';
import { changesQuery } from '../../queries-own.ts';
import { LANGUAGE, count, word, wordMessage } from '../../words/word.ts';

interface Props {
  readonly workspace: string;
  readonly id: string;
}

/** What a whole release states otherwise than the one before it; asked for by who opens it. */
export function ReleaseChanges({ workspace, id }: Props): ReactNode {
  const [open, setOpen] = useState(false);
  return (
    <details className="changes" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{word('release.head')}</summary>
      {open && <Changes workspace={workspace} id={id} />}
    </details>
  );
}

function Changes({ workspace, id }: Props): ReactNode {
  const query = useQuery(changesQuery(workspace, id));
  return (
    <Answer query={query} what={word('busy.release')} rows={3}>
      {({ before, counts, rows, total }) =>
        before === null ? (
          <p className="mid">{word('release.first')}</p>
        ) : (
          <>
            <p className="lede">
              <Said
                message={wordMessage('release.against', {
                  title: before.title,
                  day: writeDay(before.day, LANGUAGE),
                })}
              />
            </p>
            <ul className="hangs">
              {(['actors', 'initiatives', 'participations'] as const).map((what) => (
                <li key={what}>
                  {word(`release.${what}`, {
                    came: count(counts[what].came),
                    changed: count(counts[what].changed),
                    left: count(counts[what].left),
                  })}
                </li>
              ))}
            </ul>
            {rows.length > 0 && (
              <>
                <ExportMenu choices={[csvChoice(`changes-${id}`, columnsOf(), rows)]} />
                <DataTable
                  caption={word('release.head')}
                  columns={columnsOf()}
                  rows={rows}
                  rowKey={({ what, how, id: of, field, name }) =>
                    `${what} ${how} ${of} ${field} ${name}`
                  }
                  first={20}
                />
              </>
            )}
            {total > rows.length && (
              <p className="soft">
                {word('release.more', { shown: count(rows.length), all: count(total) })}
              </p>
            )}
          </>
        )
      }
    </Answer>
  );
}

type Row = ImportChanges['rows'][number];

function columnsOf(): readonly Column<Row>[] {
  return [
    { key: 'name', head: word('release.name'), value: ({ name }) => name },
    { key: 'what', head: word('release.what'), value: ({ what }) => word(`release.is.${what}`) },
    { key: 'how', head: word('release.how'), value: ({ how }) => word(`release.${how}`) },
    { key: 'field', head: word('release.field'), value: ({ field }) => field },
    { key: 'before', head: word('release.before'), value: ({ before }) => before },
    { key: 'after', head: word('release.after'), value: ({ after }) => after },
    {
      key: 'id',
      head: word('column.code'),
      value: ({ id }) => id,
      cell: ({ id }) => <code>{id}</code>,
      wide: true,
    },
  ];
}
