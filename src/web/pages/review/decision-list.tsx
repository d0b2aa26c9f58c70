import { useMutation } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { writeDay } from '../../../domain/say.ts';
import type { DecisionWire } from '../../../wire/review-sameness.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { OwnNameField, useOwnName } from '../../components/own-name-field.tsx';
import { EmptyState, ProblemPanel } from '../../components/states.tsx';
import { takeBack } from '../../queries-own.ts';
import { useRenew } from '../../state/use-renew.ts';
import { LANGUAGE, word } from '../../words/word.ts';

/** What was decided, by whom and why; what was taken back stays in the list. */
export function DecisionList({
  workspace,
  decisions,
}: {
  readonly workspace: string;
  readonly decisions: readonly DecisionWire[];
}): ReactNode {
  const renew = useRenew();
  const { by, setBy } = useOwnName();
  const back = useMutation({
    mutationFn: (id: string) => takeBack(workspace, id, by.trim()),
    onSuccess: renew,
  });
  if (decisions.length === 0)
    return (
      <EmptyState title={word('decisions.none')}>
        <p>{word('decisions.none.says')}</p>
      </EmptyState>
    );
  const state: Column<DecisionWire> = {
    key: 'state',
    head: word('decisions.undo'),
    value: (row) => row.undoneAt,
    cell: (row) =>
      row.undoneAt === null ? (
        <button
          type="button"
          className="linklike"
          disabled={back.isPending || by.trim() === ''}
          onClick={() => back.mutate(row.id)}
        >
          {word('decisions.undo')}
        </button>
      ) : (
        <span className="soft">{word('decisions.undone', { by: row.undoneBy ?? '' })}</span>
      ),
  };
  return (
    <>
      <div className="row byline">
        <OwnNameField by={by} onBy={setBy} />
        {by.trim() === '' && <span className="mid">{word('review.by.missing')}</span>}
      </div>
      {back.error !== null && <ProblemPanel error={back.error} />}
      <DataTable
        caption={word('decisions.table')}
        columns={[...COLUMNS, state]}
        rows={decisions.toReversed()}
        rowKey={({ id }) => id}
      />
    </>
  );
}

const COLUMNS: readonly Column<DecisionWire>[] = [
  {
    key: 'kind',
    head: word('decisions.kind'),
    value: (row) => word(`decision.${row.kind}`),
    cell: (row) => <b>{word(`decision.${row.kind}`)}</b>,
  },
  {
    key: 'subjects',
    head: word('decisions.about'),
    value: (row) =>
      [row.subjects.join(' · '), row.field, row.value].filter((part) => part !== null).join(' '),
  },
  { key: 'reason', head: word('decisions.reason'), value: (row) => row.reason },
  { key: 'by', head: word('decisions.by'), value: (row) => row.by },
  {
    key: 'at',
    head: word('decisions.at'),
    value: (row) => row.at,
    cell: (row) => writeDay(row.at.slice(0, 10), LANGUAGE),
  },
];
