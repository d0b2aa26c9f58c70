/** Why something ended that a person stopped: no fault to be shown. */
export function stopped(): DOMException {
  return new DOMException('stopped', 'AbortError');
}

export function isStopped(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'AbortError';
}
