import type { Suite } from '../harness/contestant.ts';
import { game } from './game.ts';
import { graph } from './graph.ts';
import { space } from './space.ts';

/** Every suite, in the order of the report. */
export const SUITES: readonly Suite[] = [graph, space, game];
