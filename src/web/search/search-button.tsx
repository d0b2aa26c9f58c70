import { lazy, Suspense, useCallback, useState, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { useKey } from '../state/use-key.ts';
import { word } from '../words/word.ts';

const SearchDialog = lazy(() =>
  import('./search-dialog.tsx').then((loaded) => ({ default: loaded.SearchDialog })),
);

/** One box for everything; `/` opens it from anywhere. */
export function SearchButton(): ReactNode {
  const [open, setOpen] = useState(false);
  useKey(
    '/',
    useCallback(() => setOpen(true), []),
  );
  return (
    <>
      <Button
        className="search keep"
        aria-label={word('search.label')}
        aria-keyshortcuts="/"
        onPress={() => setOpen(true)}
      >
        <svg
          width="14"
          height="14"
          viewBox="0 0 14 14"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          aria-hidden="true"
        >
          <circle cx="6" cy="6" r="4.5" />
          <path d="m9.5 9.5 3.5 3.5" />
        </svg>
        <span>{word('search.prompt')}</span>
        <kbd aria-hidden="true">/</kbd>
      </Button>
      {open && (
        <Suspense fallback={null}>
          <SearchDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
