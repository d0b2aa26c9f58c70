import type { ReactNode } from 'react';
import type { FindingStatus } from '../../domain/finding-status.ts';
import { word } from '../words/word.ts';

/** The state of a finding: a word and an icon. It is no verdict, so it is never green or red. */
export function Status({
  status,
  icon = false,
}: {
  readonly status: FindingStatus;
  readonly icon?: boolean;
}): ReactNode {
  const name = word(`status.${status}`);
  return (
    <span className={`status ${status}`}>
      <svg
        viewBox="0 0 16 16"
        {...(icon ? { role: 'img', 'aria-label': name } : { 'aria-hidden': true })}
      >
        {SIGNS[status]}
      </svg>
      {icon ? null : name}
    </span>
  );
}

/** The sign of a status beside other words than those of findings. */
export function Sign({
  status,
  name,
}: {
  readonly status: FindingStatus;
  readonly name: string;
}): ReactNode {
  return (
    <span className={`status ${status}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {SIGNS[status]}
      </svg>
      {name}
    </span>
  );
}

const SIGNS: Readonly<Record<FindingStatus, ReactNode>> = {
  holds: (
    <>
      <circle cx="8" cy="8" r="6.6" />
      <path d="m5 8.2 2.1 2.1L11.2 6" />
    </>
  ),
  contradicted: (
    <>
      <circle cx="8" cy="8" r="6.6" />
      <path d="m5.6 5.6 4.8 4.8M10.4 5.6l-4.8 4.8" />
    </>
  ),
  'cannot-tell': (
    <>
      <circle cx="8" cy="8" r="6.6" strokeDasharray="2.6 2" />
      <path d="M6.2 6.5a1.9 1.9 0 1 1 2.7 1.8c-.6.3-.9.6-.9 1.2M8 11.4v.2" />
    </>
  ),
};
