import type { FindingStatus } from '../domain/finding-status.ts';
import type { Html } from './html.ts';
import { html } from './html.ts';
import type { Tongue } from './tongue.ts';

const SIGNS: Readonly<Record<FindingStatus, string>> = {
  holds: '✓',
  contradicted: '✕',
  'cannot-tell': '?',
};

/** The sign and the word for a status, as on every screen. */
export function statusWord(status: FindingStatus, tongue: Tongue): Html {
  return html`<span class="status ${status}">${SIGNS[status]} ${tongue.word(`report.status.${status}`, status.replace('-', ' '))}</span>`;
}
