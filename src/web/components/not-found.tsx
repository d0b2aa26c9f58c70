import type { ReactNode } from 'react';
import { word } from '../words/word.ts';
import { Link } from './link.tsx';
import { EmptyState } from './states.tsx';

/** An address that leads nowhere. */
export function NotFound(): ReactNode {
  return (
    <main id="main" className="front">
      <EmptyState
        title={word('lost.head')}
        action={
          <Link className="btn primary" href="/">
            {word('problem.places')}
          </Link>
        }
      >
        <p>{word('lost.says')}</p>
      </EmptyState>
    </main>
  );
}
