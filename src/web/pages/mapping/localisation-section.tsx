import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { curveInBand } from '../../../figure/curve-in-band.ts';
import { writeMeasured } from '../../../figure/write-value.ts';
import type { MappingShown } from '../../../wire/show-mapping.ts';
import type { CurveInBandWire, LocalisationShown } from '../../../wire/show-localisation.ts';
import { useAddress, useMove } from '../../address.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { FilterChoice } from '../../components/filter-chip.tsx';
import { Answer, capital } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { localisationQueryOf } from '../../queries.ts';
import { LANGUAGE, count, word } from '../../words/word.ts';

/** Fewer firms than this give no curve. */
const FEWEST = 10;

/** Whether firms of an industry that is chosen stand nearer together than firms do anyway. */
export function LocalisationSection({ shown }: { readonly shown: MappingShown }): ReactNode {
  const { search } = useAddress();
  const { change } = useMove();
  const asked = shown.industries.filter(({ establishments }) => (establishments ?? 0) >= FEWEST);
  if (shown.basis === 'table' || asked.length === 0) return null;
  const chosen = asked.find(({ code }) => code === search['near'])?.code ?? '';
  return (
    <section aria-labelledby="near">
      <h2 id="near">{word('mapping.near')}</h2>
      <p className="mid">{word('mapping.near.says')}</p>
      <div className="filters">
        <FilterChoice
          label={word('mapping.near.choose')}
          value={chosen}
          options={[
            { value: '', label: word('mapping.near.none') },
            ...asked.map(({ code, label }) => ({ value: code, label: capital(label) })),
          ]}
          onChange={(near) => change({ near: near === '' ? undefined : near })}
        />
      </div>
      {chosen !== '' && <Curves industry={chosen} detail={shown.detail} />}
    </section>
  );
}

function Curves({
  industry,
  detail,
}: {
  readonly industry: string;
  readonly detail: MappingShown['detail'];
}): ReactNode {
  const address = useAddress();
  const query = useQuery(localisationQueryOf(address, { industry, detail }));
  return (
    <Answer query={query} what={word('busy.localisation')} rows={4}>
      {(answer) => <CurvesView answer={answer} />}
    </Answer>
  );
}

function CurvesView({ answer }: { readonly answer: LocalisationShown }): ReactNode {
  const { pairs, neighbours, refused, firms, sites, simulations, coverage } = answer;
  if (pairs === null || neighbours === null)
    return <p>{word('mapping.near.refused', { why: refused ?? '' })}</p>;
  return (
    <>
      <p>
        {word(`mapping.near.${pairs.verdict}`)} {word(`mapping.near.m.${neighbours.verdict}`)}
      </p>
      <div className="curves">
        <Curve curve={pairs} name="mapping.near.pairs" level={null} />
        <Curve curve={neighbours} name="mapping.near.neighbours" level={1} />
      </div>
      <p className="soft">
        {word('mapping.near.how', {
          firms: count(firms),
          sites: count(sites),
          simulations: count(simulations),
          have: count(coverage.have),
          of: count(coverage.of),
        })}
      </p>
    </>
  );
}

type Point = CurveInBandWire['points'][number];

function Curve({
  curve,
  name,
  level,
}: {
  readonly curve: CurveInBandWire;
  readonly name: 'mapping.near.pairs' | 'mapping.near.neighbours';
  readonly level: number | null;
}): ReactNode {
  const number = (key: keyof Point, head: string): Column<Point> => ({
    key,
    head,
    number: true,
    value: (point) => point[key],
    cell: (point) => writeMeasured(point[key], 'index', LANGUAGE),
  });
  return (
    <div>
      <h3>{word(name)}</h3>
      <TableTwin
        picture={
          <Drawing
            height={200}
            draw={(width) =>
              curveInBand({
                points: curve.points,
                label: word(name),
                width: Math.min(width, 520),
                level,
                words: {
                  observed: word('mapping.near.observed'),
                  band: word('mapping.near.band'),
                },
              })
            }
          />
        }
        table={
          <DataTable
            caption={word(name)}
            columns={[
              number('km', 'km'),
              number('observed', word('mapping.near.observed')),
              number('lower', word('mapping.near.lower')),
              number('upper', word('mapping.near.upper')),
            ]}
            rows={curve.points}
            rowKey={({ km }) => String(km)}
          />
        }
      />
    </div>
  );
}
