import type { ReactNode } from 'react';
import { writeNumber, writeShare } from '../../../domain/say.ts';
import type { LadderWire } from '../../../wire/show-profile.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Link } from '../../components/link.tsx';
import { capital } from '../../components/states.tsx';
import { LANGUAGE, count, word } from '../../words/word.ts';

type Group = LadderWire['strata'][number];

const decimals = (value: number | null): string | null =>
  value === null ? null : writeNumber(value, LANGUAGE);

/** The columns of groups of firms, on the page and in a file. */
export function groupColumns(): readonly Column<Group>[] {
  return [
    { key: 'group', head: word('ladder.group'), value: ({ stratum }) => capital(stratum) },
    {
      key: 'dimension',
      head: word('case.ladder.dimension'),
      value: ({ dimension }) => capital(dimension),
    },
    { key: 'rated', head: word('ladder.rated'), number: true, value: ({ n }) => n },
    { key: 'firms', head: word('ladder.firms'), number: true, value: ({ firms }) => firms },
    { key: 'asked', head: word('ladder.asked'), number: true, value: ({ asked }) => asked },
    {
      key: 'response',
      head: word('ladder.response'),
      number: true,
      value: ({ responseRate }) => responseRate,
      cell: ({ responseRate }) =>
        responseRate === null ? null : writeShare(responseRate, LANGUAGE),
    },
    {
      key: 'badge',
      head: word('ladder.badge'),
      wide: true,
      value: ({ badge }) => word(`ladder.badge.${badge}`),
    },
    {
      key: 'mean',
      head: word('ladder.mean'),
      number: true,
      value: ({ mean }) => mean,
      cell: ({ mean }) => decimals(mean),
    },
  ];
}

/** Groups of firms with how many were asked and answered beside each mean. */
export function GroupTable({ ladder }: { readonly ladder: LadderWire }): ReactNode {
  return (
    <section aria-labelledby="groups">
      <h2 id="groups">{word('ladder.groups')}</h2>
      <p className="mid">{word('ladder.groups.says')}</p>
      <DataTable
        caption={word('profile.table', { what: word('ladder.groups') })}
        columns={groupColumns()}
        rows={ladder.strata}
        rowKey={({ stratum, dimension }) => `${stratum} ${dimension}`}
      />
    </section>
  );
}

type Apart = LadderWire['apart'][number];

/** How firms see themselves beside how others see them. */
export function ApartTable({ ladder }: { readonly ladder: LadderWire }): ReactNode {
  const whole = (key: 'both' | 'higher' | 'same' | 'lower', head: string): Column<Apart> => ({
    key,
    head,
    number: true,
    value: (row) => row[key],
  });
  const columns: readonly Column<Apart>[] = [
    {
      key: 'dimension',
      head: word('case.ladder.dimension'),
      value: ({ dimension }) => capital(dimension),
    },
    whole('both', word('ladder.apart.both')),
    whole('higher', word('ladder.apart.higher')),
    whole('same', word('ladder.apart.same')),
    whole('lower', word('ladder.apart.lower')),
    {
      key: 'gap',
      head: word('ladder.apart.gap'),
      unit: word('ladder.apart.gap.unit'),
      number: true,
      value: ({ meanGap }) => meanGap,
      cell: ({ meanGap }) => decimals(meanGap),
    },
    {
      key: 'agreement',
      head: word('ladder.apart.agreement'),
      unit: word('ladder.apart.agreement.unit'),
      number: true,
      wide: true,
      value: ({ agreement }) => agreement,
      cell: ({ agreement }) => decimals(agreement),
    },
  ];
  return (
    <section aria-labelledby="apart">
      <h2 id="apart">{word('ladder.apart')}</h2>
      <DataTable
        caption={word('profile.table', { what: word('ladder.apart') })}
        columns={columns}
        rows={ladder.apart}
        rowKey={({ dimension }) => dimension}
      />
    </section>
  );
}

type Open = LadderWire['open'][number];

/** Ratings on which assessors differ and agreed on nothing. */
export function OpenTable({ ladder }: { readonly ladder: LadderWire }): ReactNode {
  const address = useAddress();
  const columns: readonly Column<Open>[] = [
    {
      key: 'firm',
      head: word('ladder.open.firm'),
      value: ({ name }) => name,
      cell: ({ firm, name }) => <Link href={hrefOf(address, 'actors', firm)}>{name}</Link>,
    },
    {
      key: 'dimension',
      head: word('case.ladder.dimension'),
      value: ({ dimension }) => capital(dimension),
    },
    {
      key: 'spread',
      head: word('ladder.open.spread'),
      number: true,
      value: ({ settled }) => settled.high - settled.low,
      cell: ({ settled }) => `${settled.low}–${settled.high}`,
    },
    {
      key: 'counted',
      head: word('pillars.counted'),
      number: true,
      value: ({ settled }) => settled.value,
    },
    {
      key: 'scores',
      head: word('pillars.person'),
      wide: true,
      value: ({ settled }) =>
        settled.scores.map(({ assessor, value }) => `${assessor} ${value}`).join(', '),
    },
  ];
  return (
    <section aria-labelledby="open">
      <h2 id="open">{word('ladder.open')}</h2>
      <p className="mid">{word('ladder.open.says', { n: count(ladder.openCount) })}</p>
      <DataTable
        caption={word('profile.table', { what: word('ladder.open') })}
        columns={columns}
        rows={ladder.open}
        rowKey={({ firm, dimension }) => `${firm} ${dimension}`}
        first={20}
      />
    </section>
  );
}

type Verdict = LadderWire['upgrades']['counts'][number];

/** What became of firms that were rated twice. */
export function UpgradeTable({ ladder }: { readonly ladder: LadderWire }): ReactNode {
  const counts = ladder.upgrades.counts.filter(({ firms }) => firms > 0);
  const columns: readonly Column<Verdict>[] = [
    {
      key: 'verdict',
      head: word('ladder.verdict'),
      value: ({ verdict }) => capital(word(`ladder.verdict.${verdict}`)),
    },
    { key: 'firms', head: word('ladder.firms'), number: true, value: ({ firms }) => firms },
  ];
  return (
    <section aria-labelledby="upgrades">
      <h2 id="upgrades">{word('ladder.upgrades')}</h2>
      <p className="mid">
        {word(counts.length === 0 ? 'ladder.upgrades.none' : 'ladder.upgrades.says')}
      </p>
      {counts.length > 0 && (
        <DataTable
          caption={word('profile.table', { what: word('ladder.upgrades') })}
          columns={columns}
          rows={counts}
          rowKey={({ verdict }) => verdict}
        />
      )}
      {ladder.upgrades.first.length > 0 && <WayTable ladder={ladder} />}
    </section>
  );
}

type Upgraded = LadderWire['upgrades']['first'][number];

/** The firms that upgraded, and where they stand on the way from imports to innovation. */
function WayTable({ ladder }: { readonly ladder: LadderWire }): ReactNode {
  const address = useAddress();
  const columns: readonly Column<Upgraded>[] = [
    {
      key: 'firm',
      head: word('ladder.open.firm'),
      value: ({ name }) => name,
      cell: ({ firm, name }) => <Link href={hrefOf(address, 'actors', firm)}>{name}</Link>,
    },
    {
      key: 'before',
      head: word('ladder.way.from'),
      value: ({ from, stages }) => `${from}: ${word(`ladder.stage.${stages[0]}`)}`,
    },
    {
      key: 'after',
      head: word('ladder.way.to'),
      value: ({ to, stages }) => `${to}: ${word(`ladder.stage.${stages[1]}`)}`,
    },
  ];
  return (
    <DataTable
      caption={word('ladder.way')}
      columns={columns}
      rows={ladder.upgrades.first}
      rowKey={({ firm }) => firm}
      first={20}
    />
  );
}
