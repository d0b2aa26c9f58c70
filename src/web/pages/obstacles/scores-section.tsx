import type { ReactNode } from 'react';
import { scorePairs } from '../../../figure/score-pairs.ts';
import { writeInterval } from '../../../figure/write-value.ts';
import { writeNumber } from '../../../domain/say.ts';
import type { ObstaclesShown, ScorecardWire } from '../../../wire/show-obstacles.ts';
import { DataTable, type Column } from '../../components/data-table.tsx';
import { Drawing } from '../../components/drawing.tsx';
import { Said } from '../../components/said.tsx';
import { capital } from '../../components/states.tsx';
import { TableTwin } from '../../components/table-twin.tsx';
import { LANGUAGE, count, word } from '../../words/word.ts';
import { Bring } from './bring.tsx';

interface Row {
  readonly key: string;
  readonly name: string;
  readonly feature: ScorecardWire['features'][number];
}

/** Scorecards of organisations by their users, each beside its own view. */
export function ScoresSection({
  scorecards,
}: {
  readonly scorecards: ObstaclesShown['scorecards'];
}): ReactNode {
  const { says, missing, cards, leastUsers, band } = scorecards;
  const rows = cards.flatMap(({ actor, features }) =>
    features
      .filter(isThere)
      .map((feature): Row => ({ key: `${actor.id} ${feature.code}`, name: actor.name, feature })),
  );
  return (
    <section aria-labelledby="scores">
      <h2 id="scores">{word('support.scores')}</h2>
      <p className="read">
        <Said message={says} />
      </p>
      <Bring missing={missing} />
      {rows.length > 0 && (
        <>
          <p className="mid read">{word('support.scores.says', { least: count(leastUsers) })}</p>
          <TableTwin
            picture={
              <div className="cards">
                {cards.map((card) => (
                  <Card key={card.actor.id} card={card} least={leastUsers} band={band} />
                ))}
              </div>
            }
            table={
              <DataTable
                caption={word('support.scores.table')}
                columns={COLUMNS}
                rows={rows}
                rowKey={({ key }) => key}
              />
            }
          />
        </>
      )}
    </section>
  );
}

function Card({
  card,
  least,
  band: [low, high],
}: {
  readonly card: ScorecardWire;
  readonly least: number;
  readonly band: readonly [number, number];
}): ReactNode {
  const { actor, features, importance } = card;
  const there = features.filter(isThere);
  const shown = there.filter(({ score, self }) => score !== null || self !== null);
  const few = there.filter(({ score, users }) => score === null && users > 0);
  return (
    <figure>
      <figcaption>
        <b>{actor.name}</b>
      </figcaption>
      {shown.length > 0 && (
        <Drawing
          height={shown.length * 30 + 22}
          draw={(width) =>
            scorePairs({
              rows: shown.map(({ says, score, self }) => ({
                label: capital(says),
                users: score?.value ?? null,
                interval: score?.interval ?? null,
                self,
              })),
              label: shown
                .map(({ says, score, self }) =>
                  word('support.card', {
                    name: says,
                    score: scoreText(score?.value ?? null),
                    self: scoreText(self),
                  }),
                )
                .join('; '),
              width: Math.min(width, 620),
            })
          }
        />
      )}
      {few.map(({ code, says, users }) => (
        <p key={code} className="src">
          {capital(says)}: {word('support.few', { n: count(users), least: count(least) })}
        </p>
      ))}
      {importance !== null && (
        <p className="src">
          {word('support.importance', {
            n: count(importance.count),
            score: scoreText(importance.value),
            low: count(low),
            high: count(high),
          })}
        </p>
      )}
    </figure>
  );
}

function isThere({ users, self }: ScorecardWire['features'][number]): boolean {
  return users > 0 || self !== null;
}

function scoreText(value: number | null): string {
  return value === null ? word('unknown') : writeNumber(value, LANGUAGE);
}

const COLUMNS: readonly Column<Row>[] = [
  { key: 'name', head: word('support.organisation'), value: ({ name }) => name },
  { key: 'feature', head: word('support.feature'), value: ({ feature }) => capital(feature.says) },
  {
    key: 'users',
    head: word('support.users'),
    number: true,
    value: ({ feature }) => feature.users,
  },
  {
    key: 'score',
    head: word('support.users.score'),
    number: true,
    value: ({ feature }) => feature.score?.value ?? null,
    cell: ({ feature }) => scoreCell(feature.score?.value ?? null),
  },
  {
    key: 'interval',
    head: word('support.interval'),
    number: true,
    wide: true,
    value: ({ feature }) => feature.score?.interval?.[0] ?? null,
    cell: ({ feature }) => writeInterval(feature.score?.interval ?? null, 'index', LANGUAGE),
  },
  {
    key: 'self',
    head: word('support.self'),
    number: true,
    value: ({ feature }) => feature.self,
    cell: ({ feature }) => scoreCell(feature.self),
  },
  {
    key: 'gap',
    head: word('support.gap'),
    number: true,
    value: ({ feature }) => feature.gap,
    cell: ({ feature }) => scoreCell(feature.gap),
  },
];

function scoreCell(value: number | null): string | null {
  return value === null ? null : writeNumber(value, LANGUAGE);
}
