import { useQuery } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import { isOwnPlace } from '../../../domain/definition.ts';
import { writeDay } from '../../../domain/say.ts';
import type { PlaceList } from '../../../wire/list-places.ts';
import { BUNDLED, hrefOf, useAddress, useMove } from '../../address.ts';
import { Link } from '../../components/link.tsx';
import { Said } from '../../components/said.tsx';
import { SourceLine } from '../../components/source-line.tsx';
import { Answer } from '../../components/states.tsx';
import { FrontFrame } from '../../frame/front-frame.tsx';
import { workspacesQuery } from '../../queries-own.ts';
import { placesQuery } from '../../queries.ts';
import { placesHref } from '../../space-address.ts';
import { seenPlaces } from '../../state/seen.ts';
import { useTitle } from '../../state/use-title.ts';
import { LANGUAGE, count, word, wordMessage } from '../../words/word.ts';
import { findPlaces } from './find-places.ts';
import { CountryList, FoundList } from './place-lists.tsx';
import { PlacesMap } from './places-map.tsx';
import './places.css';

/** The first page: choose a place. */
export function PlacesPage(): ReactNode {
  const query = useQuery(placesQuery(BUNDLED));
  useTitle([word('places.title')]);
  return (
    <FrontFrame>
      <Answer query={query} what={word('busy.places')} rows={10}>
        {(list) => <PlacesView list={list} />}
      </Answer>
    </FrontFrame>
  );
}

function PlacesView({ list }: { readonly list: PlaceList }): ReactNode {
  const { search } = useAddress();
  const { change, go } = useMove();
  const q = search['q'] ?? '';
  const found = useMemo(() => findPlaces(list.places, q), [list, q]);
  const { totals } = list;
  const at = { workspace: BUNDLED, search: {} };
  return (
    <>
      <h1 tabIndex={-1}>{word('places.head')}</h1>
      <p className="lede">
        <Said
          message={wordMessage('places.lede', {
            actors: count(totals.actors),
            initiatives: count(totals.initiatives),
            day: { day: list.knownDay },
          })}
        />
      </p>
      <search>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (found[0] !== undefined) go(hrefOf({ ...at, place: found[0].code }, 'overview'));
          }}
        >
          <input
            type="search"
            className="bigfield"
            aria-label={word('places.search')}
            placeholder={word('places.search')}
            value={q}
            onChange={(event) => change({ q: event.target.value }, false)}
          />
        </form>
      </search>
      <div className="placelists">
        <div>
          {q.trim() === '' ? (
            <>
              <Seen list={list} />
              <Drawn list={list} />
              <CountryList list={list} />
            </>
          ) : (
            <FoundList q={q} found={found} />
          )}
        </div>
        <div className="side">
          <PlacesMap list={list} />
          <section className="own" aria-labelledby="own">
            <h2 id="own">{word('places.own.head')}</h2>
            <p>{word('places.own.says')}</p>
            <OwnSpaces />
          </section>
          <section className="own" aria-labelledby="data">
            <h2 id="data">{word('places.data')}</h2>
            {list.sources.map((source) => (
              <p key={source.id}>
                {word('places.data.says', {
                  title: source.title,
                  publisher: source.publisher,
                  day: writeDay(source.day, LANGUAGE),
                  blind: source.blindSpot,
                })}
              </p>
            ))}
            <SourceLine sources={list.sources} />
          </section>
        </div>
      </div>
    </>
  );
}

/** The way to a person's own data: workspaces there are, and the page that makes one. */
function OwnSpaces(): ReactNode {
  const list = useQuery(workspacesQuery()).data?.workspaces ?? [];
  return (
    <ul className="ownspaces">
      {list
        .filter(({ published }) => !published)
        .map(({ name, title }) => (
          <li key={name}>
            <Link href={placesHref(name)}>{title}</Link>
          </li>
        ))}
      <li>
        <Link className="btn" href="/bring">
          {word('bring.title')}
        </Link>
      </li>
      <li>
        <Link href="/tab">{word('tab.link')}</Link>
        <p className="soft">{word('tab.link.says')}</p>
      </li>
    </ul>
  );
}

/** Places that a person drew, and the way to draw one. */
function Drawn({ list }: { readonly list: PlaceList }): ReactNode {
  const rows = list.places.filter(({ code }) => isOwnPlace(code));
  const first = list.places.find(({ code }) => !isOwnPlace(code));
  const at = { workspace: BUNDLED, search: {} };
  return (
    <section className="seen" aria-labelledby="drawn">
      <h2 id="drawn">{word('page.own-places')}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.code}>
            <Link href={hrefOf({ ...at, place: row.code }, 'overview')}>
              {row.name}{' '}
              <span className="soft">{word('places.actors', { n: count(row.actors) })}</span>
            </Link>
          </li>
        ))}
        {first !== undefined && (
          <li>
            <Link href={hrefOf({ ...at, place: first.code }, 'own-places')}>{word('own.new')}</Link>
          </li>
        )}
      </ul>
    </section>
  );
}

function Seen({ list }: { readonly list: PlaceList }): ReactNode {
  const rows = seenPlaces(BUNDLED).flatMap(
    (code) => list.places.find((row) => row.code === code) ?? [],
  );
  if (rows.length === 0) return null;
  return (
    <section className="seen" aria-labelledby="seen">
      <h2 id="seen">{word('places.seen')}</h2>
      <ul>
        {rows.map((row) => (
          <li key={row.code}>
            <Link href={hrefOf({ workspace: BUNDLED, place: row.code, search: {} }, 'overview')}>
              {row.name} <span className="soft">{row.level === 0 ? '' : row.countryName}</span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
