import type { FindingStatus } from '../domain/finding-status.ts';

/** The words for a status, as on every screen. */
export const STATUS_WORDS: Readonly<Record<FindingStatus, string>> = {
  holds: '✓ holds',
  contradicted: '✕ contradicted',
  'cannot-tell': '? cannot tell',
};
