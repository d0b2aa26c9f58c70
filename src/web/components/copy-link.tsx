import { useState, type ReactNode } from 'react';
import { word } from '../words/word.ts';

/** Copies a text and says that it did. */
export function CopyButton({
  text,
  label,
  done,
  className = 'btn',
}: {
  readonly text: () => string;
  readonly label: string;
  readonly done: string;
  readonly className?: string;
}): ReactNode {
  const [state, setState] = useState<'ready' | 'done' | 'refused'>('ready');
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      setState('done');
    } catch {
      setState('refused');
    }
    setTimeout(() => setState('ready'), 2500);
  };
  return (
    <button type="button" className={className} onClick={() => void copy()}>
      <span aria-live="polite">
        {state === 'done' ? done : state === 'refused' ? word('copy.refused') : label}
      </span>
    </button>
  );
}

/** The address says what is on screen, so copying it shares the view. */
export function CopyLink(): ReactNode {
  return (
    <CopyButton
      text={() => window.location.href}
      label={word('copy.link')}
      done={word('copy.done')}
    />
  );
}
