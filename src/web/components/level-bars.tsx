import type { ReactNode } from 'react';
import { bars } from '../../figure/bars.ts';
import { Drawing } from './drawing.tsx';
import { capital } from './states.tsx';

/** Firms exactly at each level of one dimension of a ladder, the fullest marked. */
export function LevelBars({
  dimension,
  levels,
  exclusive,
  children,
}: {
  readonly dimension: string;
  readonly levels: readonly { readonly level: number; readonly name: string }[];
  readonly exclusive: readonly number[];
  /** What stands behind the name of the dimension. */
  readonly children: ReactNode;
}): ReactNode {
  const most = Math.max(...exclusive);
  const rows = levels.map(({ level, name }, k) => ({
    label: `${level} ${name}`,
    glyph: null,
    value: exclusive[k],
    here: exclusive[k] === most,
  }));
  return (
    <figure>
      <figcaption>
        <b>{capital(dimension)}</b>, {children}
      </figcaption>
      <Drawing
        height={rows.length * 28 + 4}
        draw={(width) =>
          bars({
            rows,
            label: `${dimension}: ${rows.map(({ label, value }) => `${label} ${value}`).join(', ')}`,
            width,
          })
        }
      />
    </figure>
  );
}
