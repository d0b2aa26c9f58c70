import { useMemo, useState, type ReactNode } from 'react';
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from 'react-aria-components';
import { GLYPHS } from '../../../domain/actor-kind.ts';
import type { Network, NetworkActor } from '../../../wire/show-network.ts';
import { Glyph } from '../../components/glyph.tsx';
import { word } from '../../words/word.ts';
import { findRows, fold } from '../actors/find-rows.ts';

const MOST = 40;

/** Finds one actor of the network by any part of its name or town. */
export function ActorBox({
  network,
  chosen,
  onChoose,
}: {
  readonly network: Network;
  readonly chosen: NetworkActor;
  readonly onChoose: (id: string) => void;
}): ReactNode {
  const [text, setText] = useState<string | null>(null);
  const found = useMemo(() => findActors(network.actors, text ?? ''), [network, text]);
  return (
    <ComboBox
      className="actor-box"
      aria-label={word('ego.search')}
      items={found}
      inputValue={text ?? chosen.name}
      onInputChange={setText}
      selectedKey={chosen.id}
      onSelectionChange={(key) => {
        setText(null);
        if (key !== null) onChoose(String(key));
      }}
      onBlur={() => setText(null)}
      menuTrigger="input"
      allowsEmptyCollection
    >
      <Label className="soft">{word('ego.search')}</Label>
      <Input onFocus={(event) => event.currentTarget.select()} />
      <Popover className="pop actor-list">
        <ListBox<NetworkActor>
          renderEmptyState={() => (
            <p className="item soft">{word('ego.none', { q: text ?? '' })}</p>
          )}
        >
          {(actor) => (
            <ListBoxItem id={actor.id} textValue={actor.name} className="item">
              <Glyph kind={actor.glyph} named /> {actor.name}
              <small>{actor.city}</small>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Actors that match, those whose name begins so first, then the best tied. */
function findActors(actors: readonly NetworkActor[], text: string): readonly NetworkActor[] {
  const start = fold(text).trim();
  const begins = (actor: NetworkActor): number => Number(fold(actor.name).startsWith(start));
  return findRows(actors, text, GLYPHS)
    .toSorted((a, b) => begins(b) - begins(a) || b.degree - a.degree)
    .slice(0, MOST);
}
