import { useCallback, type ReactNode } from 'react';
import { UNKNOWN, writeDay, writeEur } from '../../../domain/say.ts';
import { PARTICIPATION_ROLES } from '../../../domain/participation-role.ts';
import { timeline } from '../../../figure/timeline.ts';
import type { ActorWire } from '../../../wire/show-actor.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { TableTwin, ViewSwitch } from '../../components/table-twin.tsx';
import { count, word } from '../../words/word.ts';

type Initiative = ActorWire['initiatives'][number];

/** The initiatives as a table shows and exports them. */
export const INITIATIVE_COLUMNS: readonly Column<Initiative>[] = [
  {
    key: 'project',
    head: word('actor.project'),
    value: ({ acronym }) => acronym,
    cell: ({ acronym, title }) => <span title={title}>{acronym}</span>,
  },
  { key: 'role', head: word('actor.part'), value: ({ role }) => partWord(role) },
  {
    key: 'start',
    head: word('actor.start'),
    value: ({ start }) => start,
    cell: ({ start }) => (start === null ? UNKNOWN : writeDay(start)),
    wide: true,
  },
  {
    key: 'end',
    head: word('actor.end'),
    value: ({ end }) => end,
    cell: ({ end }) => (end === null ? UNKNOWN : writeDay(end)),
  },
  {
    key: 'members',
    head: word('actor.members'),
    number: true,
    value: ({ members }) => members,
  },
  {
    key: 'here',
    head: word('actor.members.here'),
    number: true,
    value: ({ membersHere }) => membersHere,
    wide: true,
  },
  {
    key: 'amount',
    head: word('column.amount'),
    number: true,
    value: ({ amountEur }) => amountEur,
    cell: ({ amountEur }) => (amountEur === null ? UNKNOWN : writeEur(amountEur)),
    wide: true,
  },
];

/** What the actor did and does, on a time line; what it leads wears the accent. */
export function Initiatives({ answer }: { readonly answer: ActorWire }): ReactNode {
  const { initiatives, frozen, sources } = answer;
  const leads = initiatives.filter(({ role }) => role === 'coordinator').length;
  const undated = initiatives.filter(({ start, end }) => start === null || end === null).length;
  const n = count(initiatives.length);
  const draw = useCallback(
    (width: number) =>
      timeline({
        runs: initiatives.map(({ id, acronym, title, role, start, end }) => ({
          id,
          name: `${acronym}: ${title}`,
          start,
          end,
          leads: role === 'coordinator',
        })),
        today: frozen.knownDay,
        todayLabel: writeDay(frozen.knownDay),
        label: word('actor.timeline', { n: count(initiatives.length) }),
        width,
      }),
    [initiatives, frozen.knownDay],
  );
  if (initiatives.length === 0) return null;
  return (
    <section aria-labelledby="initiatives">
      <div className="actor-line">
        <h2 id="initiatives">
          {word('actor.initiatives')}{' '}
          <small>
            {word('actor.initiatives.count', { n })}{' '}
            {leads > 0 && (
              <>
                <span className="mark">{word('actor.leads', { n: count(leads) })}</span>,{' '}
              </>
            )}
            {word('actor.takes', { n: count(initiatives.length - leads) })}
          </small>
        </h2>
        <ViewSwitch />
      </div>
      <TableTwin
        picture={
          <figure>
            <Drawing draw={draw} height={200} />
            <figcaption>
              <SourceLine sources={sources}>
                {word('actor.line')}
                {undated > 0 && ` ${word('actor.undated', { n: count(undated) })}`}
              </SourceLine>
            </figcaption>
          </figure>
        }
        table={
          <DataTable
            caption={word('actor.table')}
            columns={INITIATIVE_COLUMNS}
            rows={initiatives}
            rowKey={({ id }) => id}
            sort={{ by: 'end', down: true }}
            first={40}
          />
        }
      />
    </section>
  );
}

function partWord(role: string): string {
  const known = PARTICIPATION_ROLES.find((one) => one === role);
  return known === undefined ? role : word(`part.${known}`);
}
