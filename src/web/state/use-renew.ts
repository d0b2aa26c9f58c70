import { useQueryClient } from '@tanstack/react-query';

/** Asks again for all that stands on screen, after something was kept; a file that waits stays as it was read. */
export function useRenew(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== 'file' });
}
