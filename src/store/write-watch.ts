/** How somebody follows and stops a long writing; rows done of all. What is stopped is rolled back. */
export interface WriteWatch {
  readonly signal?: AbortSignal;
  readonly onStep?: (done: number, total: number) => void;
}
