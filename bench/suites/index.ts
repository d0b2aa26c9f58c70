import type { Suite } from '../harness/contestant.ts';
import { game } from './game.ts';
import { graph } from './graph.ts';
import { huge } from './huge.ts';
import { names } from './names.ts';
import { network } from './network.ts';
import { search } from './search.ts';
import { space } from './space.ts';
import { start } from './start.ts';

/** Every suite, in the order of the report. */
export const SUITES: readonly Suite[] = [graph, network, huge, space, game, search, names, start];
