import { InvalidArgumentError } from 'commander';

/** A share between 0 and 1 that is given as an option. */
export function shareOf(text: string): number {
  const share = Number(text);
  if (text.trim() === '' || !(share >= 0 && share <= 1))
    throw new InvalidArgumentError('a number from 0 to 1 is needed');
  return share;
}
