import type { ReactNode } from 'react';
import { OwnNameField } from '../../components/own-name-field.tsx';
import { word } from '../../words/word.ts';

/** Why a place is drawn, changed or removed, and by whom. */
export function SignedFields({
  reason,
  onReason,
  by,
  onBy,
}: {
  readonly reason: string;
  readonly onReason: (reason: string) => void;
  readonly by: string;
  readonly onBy: (name: string) => void;
}): ReactNode {
  return (
    <div className="signed">
      <label>
        {word('own.reason')}
        <input value={reason} maxLength={500} onChange={(event) => onReason(event.target.value)} />
      </label>
      <OwnNameField by={by} onBy={onBy} />
    </div>
  );
}
