import type { ReactNode } from 'react';
import { hrefOf, useAddress } from '../../address.ts';
import { Link } from '../../components/link.tsx';
import { EmptyState } from '../../components/states.tsx';
import { PAGES, type PageId } from '../../pages.ts';
import { word } from '../../words/word.ts';

/** A verb that cannot be done yet: says what is coming, that it is not here, and what serves meanwhile. */
export function Later({
  title,
  says,
  to,
}: {
  readonly title: string;
  readonly says: readonly string[];
  readonly to: PageId;
}): ReactNode {
  const address = useAddress();
  const page = PAGES.find((known) => known.id === to) ?? PAGES[0];
  return (
    <EmptyState
      title={title}
      action={
        <Link className="btn" href={hrefOf(address, page.id)}>
          {word(page.word)}
        </Link>
      }
    >
      {says.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </EmptyState>
  );
}
