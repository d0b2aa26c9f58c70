import type { ReactNode } from 'react';
import type { MapWire } from '../../../wire/show-map.ts';
import { Party } from '../../components/party.tsx';
import { count, word } from '../../words/word.ts';

/** The organisations at the point that was pressed. */
export function PickedPanel({
  points,
  onClose,
}: {
  readonly points: MapWire['points'];
  readonly onClose: () => void;
}): ReactNode {
  return (
    <aside className="side" aria-labelledby="picked">
      <div className="side-head">
        <h2 id="picked" aria-live="polite">
          {points.length === 1 ? word('map.chosen') : word('map.same', { n: count(points.length) })}
        </h2>
        <button type="button" className="tool" aria-label={word('close')} onClick={onClose}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <path d="m2 2 10 10M12 2 2 12" fill="none" stroke="currentColor" strokeWidth="1.6" />
          </svg>
        </button>
      </div>
      <ul className="picked">
        {points.map((point) => (
          <li key={point.id}>
            <b>
              <Party actor={point} />
            </b>
            <p className="soft">
              {[
                point.city,
                point.region,
                word('map.partners', { n: count(point.degree) }),
                point.byCode ? word('map.bycode') : '',
              ]
                .filter((text) => text !== '')
                .join(' · ')}
            </p>
          </li>
        ))}
      </ul>
    </aside>
  );
}
