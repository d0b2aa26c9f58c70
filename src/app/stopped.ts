/** Why work ended that somebody stopped. */
export class Stopped extends Error {
  constructor() {
    super('stopped by request');
    this.name = 'Stopped';
  }
}

/** True for work that was stopped, here or in another thread (where the class is another one). */
export function isStopped(error: unknown): boolean {
  return error instanceof Error && error.name === 'Stopped';
}
