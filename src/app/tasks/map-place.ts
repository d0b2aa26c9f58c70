import { type PlaceMapping, mapPlace as method } from '../../diagnose/mapping/map-place.ts';
import type { Parameters } from '../../method/method.ts';
import { perform } from '../../method/perform.ts';
import type { Result } from '../../method/result.ts';
import { viewOf } from '../view-of.ts';
import type { Task } from './task.ts';

/** Maps a place: its industries, what they are compared with, and the terms that fit it. */
export const mapPlace: Task<
  { readonly place: string; readonly parameters: Parameters; readonly seed: number },
  Result<PlaceMapping>
> = (snapshot, { place, parameters, seed }) =>
  perform(method, viewOf(snapshot, place), parameters, seed);
