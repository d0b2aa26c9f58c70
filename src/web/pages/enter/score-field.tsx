import type { ReactNode } from 'react';
import { word } from '../../words/word.ts';
import type { Item } from './items.ts';

/** What a person gave one item: a whole number, and what was seen. */
export interface Scored {
  readonly value: number | null;
  readonly text: string;
}

/** One item with the meaning of every score, and a field for what was seen. */
export function ScoreField({
  item,
  scored,
  needed,
  onScored,
}: {
  readonly item: Item;
  readonly scored: Scored;
  /** Whether a score needs a word on what was seen. */
  readonly needed: boolean;
  readonly onScored: (scored: Scored) => void;
}): ReactNode {
  const { what, label, choices } = item;
  return (
    <fieldset className="score">
      <legend>{label}</legend>
      <div className={choices.some(({ means }) => means.length > 40) ? 'choices long' : 'choices'}>
        {choices.map(({ value, means }) => (
          <label key={value} className={scored.value === value ? 'on' : undefined}>
            <input
              type="radio"
              name={what}
              value={value}
              checked={scored.value === value}
              onChange={() => onScored({ ...scored, value })}
            />
            <b>{value}</b> {means !== '' && <span>{means}</span>}
          </label>
        ))}
      </div>
      {scored.value !== null && (
        <p className="seen">
          <label>
            {word('enter.evidence')}
            {needed && scored.text.trim() === '' && (
              <span className="soft"> ({word('enter.evidence.needed')})</span>
            )}
            <textarea
              rows={2}
              maxLength={4000}
              value={scored.text}
              onChange={(event) => onScored({ ...scored, text: event.target.value })}
            />
          </label>
          <button
            type="button"
            className="btn"
            onClick={() => onScored({ value: null, text: '' })}
            aria-label={`${word('enter.clear')}: ${label}`}
          >
            {word('enter.clear')}
          </button>
        </p>
      )}
    </fieldset>
  );
}
