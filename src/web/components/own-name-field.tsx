import { useState, type ReactNode } from 'react';
import { keepName, ownName } from '../state/own-name.ts';
import { word } from '../words/word.ts';

/** The name that is kept with what a person decides, and whether it is still asked for. */
export function useOwnName(): {
  readonly by: string;
  readonly setBy: (name: string) => void;
} {
  const [by, setBy] = useState(ownName);
  return {
    by,
    setBy: (name) => {
      setBy(name);
      keepName(name);
    },
  };
}

/** Asks for the name a person's decisions are kept with. */
export function OwnNameField({
  by,
  onBy,
}: {
  readonly by: string;
  readonly onBy: (name: string) => void;
}): ReactNode {
  return (
    <label>
      {word('review.by')}{' '}
      <input
        value={by}
        autoComplete="name"
        maxLength={120}
        required
        onChange={(event) => onBy(event.target.value)}
      />
    </label>
  );
}
