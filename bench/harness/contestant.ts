/** Wall clock time, or the processor time of all threads of a program. */
export type Clock = 'wall' | 'cpu';

/** Who runs a kernel: our code with one worker or two, a peer, or the plain C reference with one thread or two. */
export const ROLES = ['ours', 'ours, 2 workers', 'peer', 'C', 'C, 2 threads'] as const;
export type Role = (typeof ROLES)[number];

/** A program that answers on stdin and stdout: one line asks for a kernel, one line of JSON says what came out. */
export interface Contestant {
  readonly name: string;
  readonly role: Role;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/** Somebody who could have run but is not there, and why. */
export interface Missing {
  readonly name: string;
  readonly why: string;
}

/** What a contestant says of one run: milliseconds and the numbers that came out, or that it has no such kernel. */
export type Answer =
  | { readonly wall: number; readonly cpu: number; readonly values: Readonly<Values> }
  | { readonly none: string };

export type Values = Record<string, number>;

/** What is run and what must come out of it. */
export interface Kernel {
  readonly id: string;
  readonly label: string;
  /** Known numbers; names a contestant does not answer are not compared. Without any, contestants must agree with C. */
  readonly expected?: Readonly<Values>;
  /** Largest relative difference that still counts as the same; 1e-6 unless told. */
  readonly tolerance?: number;
  /** Runs that are timed, after one that is checked; the suite's unless told. */
  readonly rounds?: number;
  readonly goal?: Goal;
}

/** Largest wanted quotients of times. */
export interface Goal {
  /** Ours with one worker over the fastest peer. */
  readonly peer?: number | undefined;
  /** Ours with one worker over C. */
  readonly c?: number | undefined;
  /** Ours with two workers over C. */
  readonly twoC?: number | undefined;
  /** Ours with two workers over C with two threads. */
  readonly twoTwoC?: number | undefined;
}

/** One input and everybody who takes part. */
export interface Race {
  readonly input: string;
  readonly kernels: readonly Kernel[];
  readonly contestants: readonly Contestant[];
  readonly missing: readonly Missing[];
  readonly rounds: number;
}

/** One file in bench/suites: prepares its inputs and says who runs what. */
export interface Suite {
  readonly name: string;
  readonly about: string;
  /** Set where only one clock makes sense. */
  readonly clock?: Clock;
  /** Left out unless asked for by name. */
  readonly onDemand?: boolean;
  races(): Promise<readonly Race[]>;
}
