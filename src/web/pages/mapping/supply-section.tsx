import type { ReactNode } from 'react';
import { tierBars } from '../../../figure/tier-bars.ts';
import { writeMeasured } from '../../../figure/write-value.ts';
import type { SupplyShown } from '../../../wire/show-mapping.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { capital } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { LANGUAGE, count, word, wordMessage } from '../../words/word.ts';

type Row = SupplyShown['rows'][number];

/** Tiers of the supply system, who hangs on one buyer, and where declared and derived tier disagree. */
export function SupplySection({ supply }: { readonly supply: SupplyShown | null }): ReactNode {
  const address = useAddress();
  if (supply === null)
    return (
      <section aria-labelledby="supply">
        <h2 id="supply">{word('mapping.supply.none')}</h2>
        <p className="mid">{word('mapping.supply.none.says')}</p>
      </section>
    );
  const { rows, conflicts, pairs, expired, leftOut } = supply;
  return (
    <section aria-labelledby="supply">
      <h2 id="supply">{word('mapping.supply')}</h2>
      <p className="mid">{word('mapping.supply.says', { n: count(pairs) })}</p>
      <TableTwin
        picture={
          <Drawing
            height={120}
            draw={(width) =>
              tierBars({
                rows: rows.map(({ tier, firms, dependence }) => ({
                  label: capital(tierName(tier)),
                  firms,
                  oneBuyer: dependence.oneBuyer,
                })),
                label: word('mapping.supply.label'),
                width: Math.min(width, 640),
                words: { oneBuyer: word('mapping.supply.one') },
              })
            }
          />
        }
        table={
          <DataTable
            caption={word('mapping.supply.table')}
            columns={columnsOf(rows)}
            rows={rows}
            rowKey={({ tier }) => String(tier)}
          />
        }
      />
      {conflicts.length > 0 && (
        <>
          <h3>{word('mapping.conflicts')}</h3>
          <ul className="conflicts">
            {conflicts.map(({ id, name, derived, declared, sellsOn }) => (
              <li key={id}>
                <Link href={hrefOf(address, 'actors', id)}>
                  <Said
                    message={wordMessage(sellsOn ? 'mapping.conflict.sells' : 'mapping.conflict', {
                      name,
                      derived: tierName(derived),
                      declared: tierName(declared),
                    })}
                  />
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      {expired > 0 && <p className="soft">{word('mapping.expired', { n: count(expired) })}</p>}
      {leftOut > 0 && <p className="soft">{word('mapping.left-out', { n: count(leftOut) })}</p>}
    </section>
  );
}

function tierName(tier: number): string {
  if (tier < 0) return word('mapping.tier.none');
  return tier === 0 ? word('mapping.tier.0') : word('mapping.tier.n', { n: count(tier) });
}

function columnsOf(rows: readonly Row[]): readonly Column<Row>[] {
  const share = (key: string, head: string, value: (row: Row) => number | null): Column<Row> => ({
    key,
    head,
    number: true,
    value,
    cell: (row) => writeMeasured(value(row), 'share', LANGUAGE),
  });
  const levels = rows[0]?.levels.map(({ dimension }) => dimension) ?? [];
  return [
    { key: 'tier', head: word('mapping.tier'), value: ({ tier }) => capital(tierName(tier)) },
    { key: 'firms', head: word('mapping.firms'), number: true, value: ({ firms }) => firms },
    share('one', word('mapping.one-buyer'), ({ dependence }) =>
      over(dependence.oneBuyer, dependence.suppliers),
    ),
    {
      key: 'buyers',
      head: word('mapping.buyers'),
      number: true,
      value: ({ dependence }) => dependence.buyerConcentration,
      cell: ({ dependence }) => writeMeasured(dependence.buyerConcentration, 'index', LANGUAGE),
    },
    share('certified', word('mapping.certified'), ({ certified, firms }) => over(certified, firms)),
    share('foreign', word('mapping.foreign'), foreignShare),
    share('skills', word('mapping.skills'), ({ skills }) => skills.usual),
    share('direct', word('mapping.skills.direct'), ({ skills }) => skills.withDirect),
    ...levels.map((dimension, i): Column<Row> => ({
      key: dimension,
      head: word('mapping.level', { dimension: dimension.replace('-', ' ') }),
      number: true,
      wide: true,
      value: (row) => row.levels[i].mean,
      cell: (row) => writeMeasured(row.levels[i].mean, 'index', LANGUAGE),
    })),
  ];
}

/** Foreign-owned firms among those whose owner is known. */
function foreignShare({ owners }: Row): number | null {
  const of = (owner: 'foreign' | 'domestic'): number | null =>
    owners.find((each) => each.owner === owner)?.firms ?? null;
  const [foreign, domestic] = [of('foreign'), of('domestic')];
  return foreign === null || domestic === null ? null : over(foreign, foreign + domestic);
}

function over(part: number | null, whole: number): number | null {
  return part === null || whole === 0 ? null : part / whole;
}
