import type { Command as Program } from 'commander';

/** What every command may be told before or after its own words. */
export interface Everywhere {
  readonly json?: boolean;
  readonly data?: string;
  readonly url?: string;
  readonly workspace?: string;
}

/** Adds one command to the program. */
export type Command = (program: Program) => void;

/** The workspace the command line speaks of where none is named: the bundled data. */
export const WORKSPACE = 'horizon-europe';
