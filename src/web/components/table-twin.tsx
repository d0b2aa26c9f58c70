import { useCallback, type ReactNode } from 'react';
import { useAddress, useMove } from '../address.ts';
import { useKey } from '../state/use-key.ts';
import { word } from '../words/word.ts';

export type View = 'picture' | 'table';

/** Which of the two is on screen; the address holds it, so that a copied link shows the same. */
export function useView(fallback: View = 'picture'): {
  readonly view: View;
  readonly setView: (view: View) => void;
} {
  const { search } = useAddress();
  const { change } = useMove();
  const asked = search['view'];
  const view = asked === 'table' || asked === 'picture' ? asked : fallback;
  const setView = useCallback(
    (next: View) => change({ view: next === fallback ? undefined : next }, false),
    [change, fallback],
  );
  return { view, setView };
}

/** Switches between the picture and its table; `T` does the same. */
export function ViewSwitch({ fallback = 'picture' }: { readonly fallback?: View }): ReactNode {
  const { view, setView } = useView(fallback);
  useKey(
    't',
    useCallback(() => setView(view === 'table' ? 'picture' : 'table'), [view, setView]),
  );
  return (
    <div className="tabs" role="group" aria-label={word('view.label')}>
      <button type="button" aria-pressed={view === 'picture'} onClick={() => setView('picture')}>
        {word('view.picture')}
      </button>
      <button
        type="button"
        aria-pressed={view === 'table'}
        onClick={() => setView('table')}
        aria-keyshortcuts="t"
      >
        {word('view.table')} <kbd aria-hidden="true">T</kbd>
      </button>
    </div>
  );
}

/** A picture and its table: one of them on screen, the same rows, the same selection. */
export function TableTwin({
  picture,
  table,
  fallback = 'picture',
}: {
  readonly picture: ReactNode;
  readonly table: ReactNode;
  readonly fallback?: View;
}): ReactNode {
  const { view } = useView(fallback);
  return view === 'table' ? table : picture;
}
