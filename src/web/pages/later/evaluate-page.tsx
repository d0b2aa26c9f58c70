import type { ReactNode } from 'react';
import { word } from '../../words/word.ts';
import { Later } from './later.tsx';

/** The place of the evaluation: what will stand here, and what can be done until then. */
export function EvaluatePage(): ReactNode {
  return (
    <Later
      title={word('evaluate.head')}
      says={[word('evaluate.says'), word('evaluate.until')]}
      to="measures"
    />
  );
}
