import { useQuery } from '@tanstack/react-query';
import { useId, useState, type ReactNode } from 'react';
import type { ActorList } from '../../../wire/show-actor.ts';
import type { PlaceProfileWire } from '../../../wire/show-profile.ts';
import { hrefOf, useAddress } from '../../address.ts';
import { Answer } from '../../components/states.tsx';
import { actorsQuery } from '../../queries.ts';
import { word } from '../../words/word.ts';
import { EnterForm } from './enter-form.tsx';
import { ladderItems } from './items.ts';

/** The ladder of one firm: who it is, then a level in each dimension. */
export function EnterLadder({ shown }: { readonly shown: PlaceProfileWire }): ReactNode {
  const query = useQuery(actorsQuery(useAddress()));
  return (
    <Answer query={query} what={word('busy.actors')} rows={4}>
      {(list) => <OfFirm shown={shown} list={list} />}
    </Answer>
  );
}

function OfFirm({
  shown,
  list,
}: {
  readonly shown: PlaceProfileWire;
  readonly list: ActorList;
}): ReactNode {
  const address = useAddress();
  const names = useId();
  const [text, setText] = useState('');
  const firms = list.actors.filter(({ kind }) => kind === 'firm');
  const asked = text.trim().toLowerCase();
  const firm = firms.find(({ name, id }) => name.toLowerCase() === asked || id === asked);
  return (
    <>
      <div className="fields">
        <label className="broad">
          {word('enter.firm')}
          <input
            list={names}
            value={text}
            placeholder={word('enter.firm.find')}
            onChange={(event) => setText(event.target.value)}
          />
        </label>
        <datalist id={names}>
          {firms.slice(0, 2000).map(({ id, name }) => (
            <option key={id} value={name} />
          ))}
        </datalist>
      </div>
      {asked !== '' &&
        firm === undefined &&
        !firms.some(({ name }) => name.toLowerCase().startsWith(asked)) && (
          <p className="mid" role="status">
            {word('enter.firm.unknown')}
          </p>
        )}
      {firm !== undefined && (
        <EnterForm
          key={firm.id}
          subject={{ kind: 'actor', id: firm.id }}
          items={ladderItems(shown)}
          words={false}
          result={hrefOf(address, 'ladder')}
        />
      )}
    </>
  );
}
