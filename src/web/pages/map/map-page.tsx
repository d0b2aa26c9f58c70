import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState, type ReactNode } from 'react';
import { GLYPHS } from '../../../domain/actor-kind.ts';
import type { Message } from '../../../domain/message.ts';
import type { MapWire } from '../../../wire/show-map.ts';
import { useAddress, useMove } from '../../address.ts';
import { ExportMenu } from '../../components/export-menu.tsx';
import { Legend } from '../../components/legend.tsx';
import { Said } from '../../components/said.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { Answer, EmptyState, Loading } from '../../components/states.tsx';
import { TableTwin, ViewSwitch } from '../../components/table-twin.tsx';
import { MapCircles, mapCaption } from '../../map-picture/map-circles.tsx';
import { useLand } from '../../map-picture/use-land.ts';
import { hasWebGl } from '../../network-picture/has-webgl.ts';
import { mapQuery, placesQuery } from '../../queries.ts';
import { saveCsv } from '../../save-file.ts';
import { useNarrow } from '../../state/use-narrow.ts';
import { count, word, wordMessage } from '../../words/word.ts';
import { filtersOf, switchKind } from '../network/network-filters.ts';
import { mapBounds } from './map-bounds.ts';
import { MapTables, POINT_COLUMNS, REGION_COLUMNS } from './map-tables.tsx';
import { PickedPanel } from './picked-panel.tsx';
import './map.css';

const ActorMap = lazy(() =>
  import('../../map-picture/actor-map.tsx').then((module) => ({ default: module.ActorMap })),
);

/** Where the organisations of a place are. */
export function MapPage(): ReactNode {
  const query = useQuery(mapQuery(useAddress()));
  return (
    <Answer query={query} what={word('busy.map')} rows={10}>
      {(answer) => <MapView answer={answer} />}
    </Answer>
  );
}

function MapView({ answer }: { readonly answer: MapWire }): ReactNode {
  const address = useAddress();
  const { change } = useMove();
  const narrow = useNarrow();
  const land = useLand();
  const filters = filtersOf(address.search);
  const kinds = filters.kinds.join();
  const points = useMemo(
    () => answer.points.filter(({ glyph }) => kinds.split(',').includes(glyph)),
    [answer.points, kinds],
  );
  const bounds = useMemo(() => mapBounds(answer.points), [answer.points]);
  const sources = useQuery(placesQuery(address.workspace)).data?.sources ?? [];
  const [picked, setPicked] = useState<readonly string[]>([]);
  const chosen = address.search['who'] ?? null;
  const ids = picked.length > 0 ? picked : chosen === null ? [] : [chosen];
  const panel = points.filter(({ id }) => ids.includes(id));
  const pick = (next: readonly string[]): void => {
    setPicked(next);
    change({ who: next.length === 1 ? next[0] : undefined }, false);
  };
  const fallback = narrow ? 'table' : 'picture';
  const { picture, place } = answer;
  if (answer.points.length === 0 || bounds === null)
    return (
      <EmptyState title={word('map.empty')}>
        <p>{mapCaption(picture)}</p>
      </EmptyState>
    );
  return (
    <>
      <div className="head">
        <p className="lede">
          <Said message={leadOf(answer)} />
        </p>
        <div className="row noprint">
          <ViewSwitch fallback={fallback} />
          <ExportMenu
            choices={[
              {
                label: word('export.actors'),
                run: () => saveCsv(`${place.code}-map`, POINT_COLUMNS, points),
              },
              {
                label: word('export.circles'),
                run: () => saveCsv(`${place.code}-regions`, REGION_COLUMNS, picture.circles),
              },
            ]}
          />
        </div>
      </div>
      <Legend shown={filters.kinds} onToggle={(kind) => change(switchKind(filters, kind), false)}>
        {filters.kinds.length < GLYPHS.length && word('actors.found', { n: count(points.length) })}
      </Legend>
      <TableTwin
        fallback={fallback}
        picture={
          <div className={panel.length > 0 ? 'map-view beside' : 'map-view'}>
            <figure>
              {hasWebGl() ? (
                <Suspense fallback={<Loading what={word('busy.land')} rows={8} />}>
                  <ActorMap
                    points={points}
                    land={land}
                    bounds={bounds}
                    organisations={answer.points.length}
                    selected={chosen}
                    onPick={pick}
                  />
                </Suspense>
              ) : (
                <>
                  <p className="src">{word('map.nogl')}</p>
                  <MapCircles picture={picture} level={place.level} height={narrow ? 320 : 540} />
                </>
              )}
              <figcaption>
                <SourceLine sources={sources}>
                  {mapCaption(picture)} {hasWebGl() && word('map.groups')} {word('map.land')}
                </SourceLine>
              </figcaption>
            </figure>
            {panel.length > 0 && <PickedPanel points={panel} onClose={() => pick([])} />}
          </div>
        }
        table={
          <MapTables
            answer={answer}
            points={points}
            selected={chosen}
            onSelect={(id) => pick([id])}
          />
        }
      />
    </>
  );
}

/** How many in how many regions, and where most of them are. */
function leadOf({ picture, points, place }: MapWire): Message {
  const { circles } = picture;
  const n = count(points.length);
  if (circles.length < 2) return wordMessage('map.lead.one', { n, name: place.name });
  const all = circles.reduce((sum, { actors }) => sum + actors, 0);
  const most = circles.reduce((best, circle) => (circle.actors > best.actors ? circle : best));
  return wordMessage('map.lead', {
    n,
    t: count(circles.length),
    name: most.name,
    share: { share: most.actors / all },
  });
}
