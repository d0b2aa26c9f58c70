import { Outlet, useRouterState } from '@tanstack/react-router';
import { useEffect, useRef, type ReactNode } from 'react';
import { followSystem } from '../state/theme.ts';
import { word } from '../words/word.ts';

/** What stands around every page: the skip link, and the focus that follows the address. */
export function Root(): ReactNode {
  const path = useRouterState({ select: (state) => state.location.pathname });
  const before = useRef(path);
  useEffect(followSystem, []);
  useEffect(() => {
    if (before.current === path) return;
    before.current = path;
    // the heading of the new page is read out; a link to a page never leaves the focus on nothing
    document.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
  }, [path]);
  return (
    <>
      <a className="vh skip" href="#main">
        {word('skip')}
      </a>
      <Outlet />
    </>
  );
}
