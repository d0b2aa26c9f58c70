import type { ReactNode } from 'react';
import { say, writeNumber } from '../../../domain/say.ts';
import { bars } from '../../../figure/bars.ts';
import type { PlaceProfileWire } from '../../../wire/show-profile.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { Said } from '../../components/said.tsx';
import { capital } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { LANGUAGE, count, word, wordMessage } from '../../words/word.ts';

interface Props {
  readonly shown: PlaceProfileWire;
}

interface CapitalRow {
  readonly capital: string;
  readonly index: number | null;
  readonly lowest: number | null;
  readonly graded: number;
  readonly weight: number | null;
}

/** The four capitals as bars; the table says their lowest grade and what each weighs in this type of industry. */
export function CapitalsSection({ shown }: Props): ReactNode {
  const { profile, together } = shown;
  const rows = (profile?.capitals ?? []).map((each): CapitalRow => ({
    ...each,
    weight: together.weights.find((weight) => weight.capital === each.capital)?.weight ?? null,
  }));
  const known = rows.flatMap(({ index }) => (index === null ? [] : [index]));
  const least = Math.min(...known);
  return (
    <section aria-labelledby="capitals">
      <h2 id="capitals">{word('pillars.capitals')}</h2>
      <p className="mid">{word('pillars.capitals.says')}</p>
      <TableTwin
        picture={
          <Drawing
            height={rows.length * 28 + 4}
            draw={(width) =>
              bars({
                rows: rows.map(({ capital: name, index }) => ({
                  label: capital(name),
                  glyph: null,
                  value: index,
                  here: index === least && known.length > 1,
                })),
                label: rows
                  .map(
                    ({ capital: name, index }) =>
                      `${name} ${index === null ? word('unknown') : writeNumber(index, LANGUAGE)}`,
                  )
                  .join(', '),
                width: Math.min(width, 560),
                write: (value) => writeNumber(value, LANGUAGE),
              })
            }
          />
        }
        table={
          <DataTable
            caption={word('pillars.capitals.table')}
            columns={capitalColumns()}
            rows={rows}
            rowKey={({ capital: name }) => name}
          />
        }
      />
      <p>
        {together.index === null
          ? word('pillars.together.missing', {
              missing: together.missing.join(', '),
              index: { number: together.gradedOnly ?? NaN },
            })
          : word('pillars.together', { index: { number: together.index } })}
      </p>
    </section>
  );
}

function capitalColumns(): readonly Column<CapitalRow>[] {
  return [
    {
      key: 'capital',
      head: word('pillars.capital'),
      value: ({ capital: name }) => capital(name),
    },
    {
      key: 'index',
      head: word('pillars.index'),
      number: true,
      value: ({ index }) => index,
      cell: ({ index }) => (index === null ? null : writeNumber(index, LANGUAGE)),
    },
    { key: 'lowest', head: word('pillars.lowest'), number: true, value: ({ lowest }) => lowest },
    { key: 'graded', head: word('pillars.graded'), number: true, value: ({ graded }) => graded },
    { key: 'weight', head: word('pillars.weight'), number: true, value: ({ weight }) => weight },
  ];
}

/** The type of industry by rule, with its reasons. */
export function TypeSection({ shown: { industry } }: Props): ReactNode {
  return (
    <section aria-labelledby="type">
      <h2 id="type">{word('pillars.type')}</h2>
      <p>
        <Said
          message={wordMessage('pillars.type.is', {
            type: capital(industry.type),
            because: industry.reasons.map((reason) => say(reason, LANGUAGE)).join('; '),
          })}
        />
      </p>
    </section>
  );
}

/** What the region takes up, beside what its firms would each alone. */
export function CapacitySection({ shown: { capacity } }: Props): ReactNode {
  const { value, alone, networked, ties, firms, of, setting, missing } = capacity;
  const number = (known: number | null): string => writeNumber(known ?? NaN, LANGUAGE);
  return (
    <section aria-labelledby="capacity">
      <h2 id="capacity">{word('pillars.capacity')}</h2>
      {value !== null ? (
        <p>
          <Said
            message={wordMessage('pillars.capacity.is', {
              value: number(value),
              alone: number(alone),
              networked: number(networked),
              ties: count(ties),
            })}
          />
        </p>
      ) : (
        <>
          <p>{word('pillars.capacity.none', { missing: missing.join(', ') })}</p>
          {alone !== null && (
            <p>
              {word('pillars.capacity.some', {
                alone: number(alone),
                networked: number(networked),
                ties: count(ties),
              })}
            </p>
          )}
        </>
      )}
      {setting !== null && (
        <p className="src">
          {word('pillars.capacity.rests', {
            firms: count(firms),
            of: count(of),
            setting: number(setting),
          })}
        </p>
      )}
    </section>
  );
}
