import type { ReactNode } from 'react';
import type { ActorRef } from '../../wire/common.ts';
import { hrefOf, useAddress } from '../address.ts';
import { Glyph } from './glyph.tsx';
import { Link } from './link.tsx';

/** An actor by glyph and name, leading to its page; the legal name is its title. */
export function Party({ actor }: { readonly actor: ActorRef }): ReactNode {
  const address = useAddress();
  const [first, ...rest] = actor.name.split(' ');
  return (
    <Link className="party" href={hrefOf(address, 'actors', actor.id)} title={actor.legalName}>
      {/* the glyph never stands alone at the end of a line */}
      <span className="nw">
        <Glyph kind={actor.glyph} named /> {first}
      </span>
      {rest.length > 0 && ` ${rest.join(' ')}`}
    </Link>
  );
}
