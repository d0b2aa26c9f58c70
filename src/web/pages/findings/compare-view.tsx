import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import type { FindingStatus } from '../../../domain/finding-status.ts';
import { writeMeasured } from '../../../figure/write-value.ts';
import type { Findings, FindingWire } from '../../../wire/show-findings.ts';
import { hrefOf, useAddress, useMove } from '../../address.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { csvChoice } from '../../components/export-choices.ts';
import { ExportMenu, type ExportChoice } from '../../components/export-menu.tsx';
import { FilterChip } from '../../components/filter-chip.tsx';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { Answer } from '../../components/states.tsx';
import { Status } from '../../components/status.tsx';
import { findingsQuery, placesQuery } from '../../queries.ts';
import { LANGUAGE, count, word, wordMessage } from '../../words/word.ts';

interface Row {
  readonly finding: FindingWire;
  readonly other: FindingWire | null;
  readonly differs: boolean;
}

/** The ledger of two places side by side; what comes out differently stands first. */
export function CompareView({ answer }: { readonly answer: Findings }): ReactNode {
  const { workspace, search } = useAddress();
  const second = search['with'] ?? '';
  return (
    <>
      <ChoosePlace chosen={second} />
      {second === '' ? (
        <p className="mid">{word('compare.choose.says')}</p>
      ) : second === answer.place.code ? (
        <p className="mid">{word('compare.same-place')}</p>
      ) : (
        <SecondPlace key={second} answer={answer} workspace={workspace} code={second} />
      )}
    </>
  );
}

function ChoosePlace({ chosen }: { readonly chosen: string }): ReactNode {
  const { workspace } = useAddress();
  const { change } = useMove();
  const list = useQuery(placesQuery(workspace)).data?.places ?? [];
  const id = useId();
  const written = (code: string): string => {
    const found = list.find((row) => row.code === code);
    return found === undefined ? code : `${found.name} (${code})`;
  };
  const [text, setText] = useState<string | null>(null);
  const choose = (typed: string): void => {
    setText(typed);
    const wanted = typed.trim().toLowerCase();
    const found = list.find(
      ({ code, name }) =>
        code.toLowerCase() === wanted || `${name} (${code})`.toLowerCase() === wanted,
    );
    if (found !== undefined) {
      setText(null);
      change({ with: found.code });
    }
  };
  return (
    <p className="choose noprint">
      <label htmlFor={id}>{word('compare.choose')}</label>
      <input
        id={id}
        list={`${id}-places`}
        placeholder={word('compare.choose.hint')}
        value={text ?? written(chosen)}
        onChange={(event) => choose(event.target.value)}
        onFocus={(event) => event.target.select()}
      />
      <datalist id={`${id}-places`}>
        {list.map(({ code, name }) => (
          <option key={code} value={`${name} (${code})`} />
        ))}
      </datalist>
    </p>
  );
}

function SecondPlace({
  answer,
  workspace,
  code,
}: {
  readonly answer: Findings;
  readonly workspace: string;
  readonly code: string;
}): ReactNode {
  const query = useQuery(findingsQuery({ workspace, place: code }, {}));
  return (
    <Answer query={query} what={word('compare.busy')} rows={9}>
      {(other) => <SideBySide one={answer} other={other} />}
    </Answer>
  );
}

function SideBySide({
  one,
  other,
}: {
  readonly one: Findings;
  readonly other: Findings;
}): ReactNode {
  const address = useAddress();
  const { change } = useMove();
  const only = address.search['only'] !== 'no';
  const there = new Map(other.findings.map((finding) => [finding.claim, finding]));
  const rows = one.findings
    .map((finding): Row => {
      const second = there.get(finding.claim) ?? null;
      return { finding, other: second, differs: second?.status !== finding.status };
    })
    .sort((a, b) => Number(b.differs) - Number(a.differs));
  const changed = rows.filter(({ differs }) => differs);
  return (
    <>
      <div className="head">
        <p className="lede">
          <Said
            message={wordMessage('compare.lede', {
              all: count(rows.length),
              n: count(changed.length),
              one: one.place.name,
              other: other.place.name,
            })}
          />
        </p>
        <div className="row noprint">
          <ExportMenu
            choices={exportsOf(only ? changed : rows, one.place.code, other.place.code)}
          />
        </div>
      </div>
      <div className="filters" role="group" aria-label={word('filter.label')}>
        <FilterChip
          pressed={only}
          onPress={() => change({ only: only ? 'no' : undefined })}
          detail={changed.length}
        >
          {word('compare.only')}
        </FilterChip>
      </div>
      <DataTable
        caption={word('compare.table')}
        rows={only ? changed : rows}
        rowKey={({ finding }) => finding.claim}
        columns={[
          {
            key: 'claim',
            head: word('compare.claim'),
            value: ({ finding }) => finding.title,
            cell: ({ finding }) => (
              <Link href={hrefOf(address, 'findings', finding.claim)}>{finding.title}</Link>
            ),
          },
          {
            key: 'one',
            head: one.place.name,
            value: ({ finding }) => finding.status,
            cell: ({ finding }) => <Came finding={finding} />,
          },
          {
            key: 'other',
            head: other.place.name,
            value: (row) => row.other?.status ?? null,
            cell: (row) => (row.other === null ? null : <Came finding={row.other} />),
          },
          ...(only
            ? []
            : [
                {
                  key: 'differs',
                  head: word('compare.differs'),
                  value: ({ differs }: Row) => (differs ? word('compare.yes') : ''),
                },
              ]),
        ]}
      />
    </>
  );
}

function exportsOf(rows: readonly Row[], one: string, other: string): readonly ExportChoice[] {
  const of = (code: string, read: (row: Row) => FindingWire | null): readonly Column<Row>[] => [
    { key: code, head: code, value: (row) => read(row)?.status ?? null },
    {
      key: `${code}-value`,
      head: `${code} value`,
      number: true,
      value: (row) => read(row)?.effect?.value ?? null,
    },
  ];
  const columns: readonly Column<Row>[] = [
    { key: 'claim', head: 'claim', value: ({ finding }) => finding.claim },
    { key: 'title', head: 'title', value: ({ finding }) => finding.title },
    ...of(one, ({ finding }) => finding),
    ...of(other, (row) => row.other),
  ];
  return [csvChoice(`claims-${one}-${other}`, columns, rows)];
}

function Came({
  finding: { status, effect },
}: {
  readonly finding: { readonly status: FindingStatus; readonly effect: FindingWire['effect'] };
}): ReactNode {
  return (
    <span className="came">
      <Status status={status} />
      {effect !== null && (
        <span className="soft">{writeMeasured(effect.value, effect.unit, LANGUAGE)}</span>
      )}
    </span>
  );
}
