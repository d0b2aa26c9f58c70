import { type Localised, localise as method } from '../../diagnose/mapping/localise.ts';
import type { Parameters } from '../../method/method.ts';
import { perform } from '../../method/perform.ts';
import type { Result } from '../../method/result.ts';
import { viewOf } from '../view-of.ts';
import type { Task } from './task.ts';

/** Asks whether the firms of one industry stand nearer together than firms do anyway. */
export const localise: Task<
  { readonly place: string; readonly parameters: Parameters; readonly seed: number },
  Result<Localised>
> = (snapshot, { place, parameters, seed }) =>
  perform(method, viewOf(snapshot, place), parameters, seed);
