import type { ReactNode } from 'react';
import { Link } from '../components/link.tsx';
import { Tools } from './tools.tsx';

/** The frame of the pages before a place or a workspace is chosen. */
export function FrontFrame({
  className = 'front',
  children,
}: {
  readonly className?: string;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <div className={className}>
      <header className="top">
        <Link className="brand" href="/">
          Mesoscope
        </Link>
        <Tools />
      </header>
      <main id="main" tabIndex={-1}>
        {children}
      </main>
    </div>
  );
}
