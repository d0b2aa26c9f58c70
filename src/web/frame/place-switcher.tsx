import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, type ReactNode } from 'react';
import { Header, ListBoxItem, ListBoxSection, Text } from 'react-aria-components';
import { isOwnPlace } from '../../domain/definition.ts';
import { writeDay } from '../../domain/say.ts';
import type { PlaceList, PlaceRow } from '../../wire/list-places.ts';
import { hrefOf, useAddress, useMove } from '../address.ts';
import { kindOfPlace } from '../components/kind-of-place.ts';
import { Palette } from '../components/palette.tsx';
import { findPlaces } from '../pages/places/find-places.ts';
import { workspacesQuery } from '../queries-own.ts';
import { placesHref } from '../space-address.ts';
import { seenPlaces } from '../state/seen.ts';
import { count, word } from '../words/word.ts';
import { WhereButton } from './where-button.tsx';

const MOST = 40;

/** Where we are; pressing it leads to another place, on the same page. */
export function PlaceSwitcher({ list }: { readonly list: PlaceList | undefined }): ReactNode {
  const [open, setOpen] = useState(false);
  const { place } = useAddress();
  const here = list?.places.find((row) => row.code === place);
  return (
    <>
      <WhereButton
        name={here?.name ?? place}
        detail={[
          here === undefined ? undefined : kindOfPlace(here),
          place,
          list === undefined ? undefined : writeDay(list.knownDay),
        ]
          .filter(Boolean)
          .join(' · ')}
        does={word('place.switch')}
        aria-haspopup="dialog"
        onPress={() => setOpen(true)}
      />
      {open && list !== undefined && <Picker list={list} onClose={() => setOpen(false)} />}
    </>
  );
}

function Picker({
  list,
  onClose,
}: {
  readonly list: PlaceList;
  readonly onClose: () => void;
}): ReactNode {
  const address = useAddress();
  const { go } = useMove();
  const [text, setText] = useState('');
  const spaces = (useQuery(workspacesQuery()).data?.workspaces ?? []).filter(
    ({ name, title }) =>
      name !== address.workspace && title.toLowerCase().includes(text.trim().toLowerCase()),
  );
  const sections = useMemo(
    () => sectionsOf(list.places, text, address.place, address.workspace),
    [list, text, address.place, address.workspace],
  );
  const choose = (key: unknown): void => {
    const [section, code] = String(key).split(':');
    onClose();
    if (section === 'space' && code !== undefined)
      return go(code === '' ? '/bring' : placesHref(code));
    // an actor or a finding of one place has no page in another, so the list is opened
    if (code !== undefined) go(hrefOf({ ...address, place: code }, address.page));
  };
  return (
    <Palette
      title={word('place.switch')}
      field={{ label: word('places.search'), prompt: word('places.search') }}
      text={text}
      onText={setText}
      found={word('places.found')}
      onChoose={choose}
      onClose={onClose}
      none={word('places.none', { q: text })}
    >
      {sections
        .filter((section) => section.rows.length > 0)
        .map(({ id, label, rows }) => (
          <ListBoxSection key={id} id={id}>
            <Header>{label}</Header>
            {rows.map((row) => (
              <ListBoxItem
                key={row.code}
                id={`${id}:${row.code}`}
                textValue={row.name}
                className="hit"
              >
                <Text slot="label">{row.name}</Text>
                <Text slot="description">
                  {[
                    kindOfPlace(row),
                    row.code,
                    word('places.actors', { n: count(row.actors) }),
                  ].join(' · ')}
                </Text>
              </ListBoxItem>
            ))}
          </ListBoxSection>
        ))}
      <ListBoxSection id="spaces">
        <Header>{word('space.others')}</Header>
        {spaces.map(({ name, title, actors }) => (
          <ListBoxItem key={name} id={`space:${name}`} textValue={title} className="hit">
            <Text slot="label">{title}</Text>
            <Text slot="description">{word('places.actors', { n: count(actors) })}</Text>
          </ListBoxItem>
        ))}
        <ListBoxItem id="space:" textValue={word('bring.title')} className="hit">
          <Text slot="label">{word('bring.title')}</Text>
        </ListBoxItem>
      </ListBoxSection>
    </Palette>
  );
}

interface Section {
  readonly id: string;
  readonly label: string;
  readonly rows: readonly PlaceRow[];
}

function sectionsOf(
  places: readonly PlaceRow[],
  text: string,
  here: string,
  workspace: string,
): readonly Section[] {
  if (text.trim() !== '')
    return [
      { id: 'found', label: word('places.found'), rows: findPlaces(places, text).slice(0, MOST) },
    ];
  const byCode = new Map(places.map((row) => [row.code, row]));
  const row = byCode.get(here);
  const seen = seenPlaces(workspace)
    .filter((code) => code !== here)
    .flatMap((code) => byCode.get(code) ?? []);
  const around = (row?.parents ?? []).flatMap(({ code }) => byCode.get(code) ?? []);
  const inside = places.filter(
    (other) =>
      other.code !== here && other.code.startsWith(here) && other.level === (row?.level ?? 0) + 1,
  );
  const beside =
    row === undefined
      ? []
      : places.filter(
          (other) =>
            other.code !== here && other.level === row.level && other.country === row.country,
        );
  const byActors = (rows: readonly PlaceRow[]): readonly PlaceRow[] =>
    [...rows].sort((a, b) => b.actors - a.actors).slice(0, MOST);
  return [
    { id: 'seen', label: word('places.seen'), rows: seen },
    {
      id: 'drawn',
      label: word('page.own-places'),
      rows: places.filter(({ code }) => code !== here && isOwnPlace(code)),
    },
    { id: 'around', label: word('places.around'), rows: around },
    { id: 'inside', label: word('places.inside'), rows: byActors(inside) },
    {
      id: 'beside',
      label: row?.level === 0 ? '' : word('places.beside', { country: row?.countryName ?? '' }),
      rows: row?.level === 0 ? [] : byActors(beside),
    },
  ];
}
