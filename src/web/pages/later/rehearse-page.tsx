import type { ReactNode } from 'react';
import { word } from '../../words/word.ts';
import { Later } from './later.tsx';

/** The place of the rehearsal: what will stand here, and what can be done until then. */
export function RehearsePage(): ReactNode {
  return (
    <Later
      title={word('rehearse.head')}
      says={[word('rehearse.says'), word('rehearse.until')]}
      to="findings"
    />
  );
}
