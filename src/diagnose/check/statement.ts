import type { FindingStatus } from '../../domain/finding-status.ts';
import type { Message } from '../../domain/message.ts';
import type { Casebook } from '../casebook/case.ts';

/** What a statement of a study turns out to be on the study’s own numbers. */
export interface StatementReading {
  readonly status: FindingStatus;
  readonly says: Message;
  /** What the table lacks, where it cannot tell. */
  readonly missing: readonly string[];
}

/** A sentence of a study, in our words, that the casebook can be asked about. */
export interface Statement {
  readonly id: string;
  readonly statement: string;
  readonly source: string;
  /** The clusters it speaks of. */
  readonly clusters: readonly string[];
  read(casebook: Casebook): StatementReading;
}

/** The name of a documented cluster; its id where it has none. */
export function nameOf({ cases }: Casebook, id: string): string {
  return cases.find((one) => one.id === id)?.name ?? id;
}
