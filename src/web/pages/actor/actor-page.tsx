import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useAddress } from '../../address.ts';
import { Answer } from '../../components/states.tsx';
import { actorQuery } from '../../queries.ts';
import { useTitle } from '../../state/use-title.ts';
import type { ActorWire, CorrectableWire } from '../../../wire/show-actor.ts';
import { word } from '../../words/word.ts';
import { ActorHead } from './actor-head.tsx';
import { Elsewhere, Fields, Introduced } from './actor-notes.tsx';
import { Facts } from './facts.tsx';
import { Initiatives } from './initiatives.tsx';
import { PositionBlock } from './position-block.tsx';
import { Problems } from './problems.tsx';
import { StatedTies } from './stated-ties.tsx';
import { TiesHere } from './ties-here.tsx';
import './actor.css';

/** One organisation: who it is, whom it works with, where it stands, and whom it could meet. */
export function ActorPage(): ReactNode {
  const address = useAddress();
  const query = useQuery(actorQuery(address, address.id ?? ''));
  return (
    <Answer query={query} what={word('busy.actor')} rows={9}>
      {(answer) => <ActorView answer={answer} />}
    </Answer>
  );
}

function ActorView({ answer }: { readonly answer: ActorWire }): ReactNode {
  useTitle([answer.actor.name, answer.place.name]);
  const [editing, setEditing] = useState<CorrectableWire | null>(null);
  return (
    <article className="actor">
      <ActorHead answer={answer} />
      <div className="actor-grid">
        <div>
          <TiesHere answer={answer} />
          <StatedTies answer={answer} />
          <Initiatives answer={answer} />
        </div>
        <div>
          <PositionBlock answer={answer} />
          <Elsewhere answer={answer} />
          <Fields answer={answer} />
          <Introduced answer={answer} />
          <Problems answer={answer} onCorrect={setEditing} />
          <Facts answer={answer} editing={editing} onEdit={setEditing} />
        </div>
      </div>
    </article>
  );
}
