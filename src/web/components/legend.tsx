import type { ReactNode } from 'react';
import { GLYPHS, type Glyph as Kind } from '../../domain/actor-kind.ts';
import { word } from '../words/word.ts';
import { Glyph } from './glyph.tsx';

interface Props {
  readonly kinds?: readonly Kind[];
  /** With it each entry is a switch: the kinds that are shown, and what to do when one is pressed. */
  readonly shown?: readonly Kind[];
  readonly onToggle?: (kind: Kind) => void;
  readonly children?: ReactNode;
}

/** What the shapes mean; with `onToggle` also the way to leave kinds out. */
export function Legend({ kinds = GLYPHS, shown, onToggle, children }: Props): ReactNode {
  return (
    <ul className="legend" aria-label={word('legend.kinds')}>
      {kinds.map((kind) => {
        const label = (
          <>
            <Glyph kind={kind} /> {word(`kinds.${kind}`)}
          </>
        );
        return (
          <li key={kind}>
            {onToggle === undefined ? (
              label
            ) : (
              <button
                type="button"
                aria-pressed={shown?.includes(kind) ?? true}
                onClick={() => onToggle(kind)}
              >
                {label}
              </button>
            )}
          </li>
        );
      })}
      {children !== undefined && <li>{children}</li>}
    </ul>
  );
}
