import type { ReactNode } from 'react';
import { SpaceFrame } from '../../frame/space-frame.tsx';
import { word } from '../../words/word.ts';
import { ImportsPage } from './imports-page.tsx';

/** The imports of a workspace, about no place. */
export function LoadsPage(): ReactNode {
  return (
    <SpaceFrame title={word('page.imports')}>
      <ImportsPage />
    </SpaceFrame>
  );
}
