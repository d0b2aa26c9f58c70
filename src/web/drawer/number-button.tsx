import type { ReactNode } from 'react';
import { useMove } from '../address.ts';
import { word } from '../words/word.ts';

/** A number that says how it is made when it is pressed. */
export function NumberButton({
  measure,
  label,
  children,
  className,
}: {
  readonly measure: string;
  readonly label: string;
  readonly children: ReactNode;
  readonly className?: string;
}): ReactNode {
  const { change } = useMove();
  return (
    <button
      type="button"
      className={className ?? 'number'}
      aria-haspopup="dialog"
      onClick={() => change({ measure })}
    >
      {children}
      <span className="vh"> – {word('drawer.open', { label })}</span>
    </button>
  );
}
