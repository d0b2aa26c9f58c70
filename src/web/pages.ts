import type { Verb } from '../domain/verb.ts';
import type { Word } from './words/word.ts';

/** The pages about a place, in the order of the rail; `word` is the key of the label. */
export const PAGES = [
  { id: 'overview', verb: 'observe', word: 'page.overview' },
  { id: 'network', verb: 'observe', word: 'page.network' },
  { id: 'map', verb: 'observe', word: 'page.map' },
  { id: 'actors', verb: 'observe', word: 'page.actors' },
  { id: 'changes', verb: 'observe', word: 'page.changes' },
  { id: 'own-places', verb: 'observe', word: 'page.own-places' },
  { id: 'imports', verb: 'observe', word: 'page.imports' },
  { id: 'diagnosis', verb: 'diagnose', word: 'page.diagnosis' },
  { id: 'findings', verb: 'diagnose', word: 'page.findings' },
  { id: 'system', verb: 'diagnose', word: 'page.system' },
  { id: 'obstacles', verb: 'diagnose', word: 'page.obstacles' },
  { id: 'ladder', verb: 'diagnose', word: 'page.ladder' },
  { id: 'pillars', verb: 'diagnose', word: 'page.pillars' },
  { id: 'mapping', verb: 'diagnose', word: 'page.mapping' },
  { id: 'measures', verb: 'diagnose', word: 'page.measures' },
  { id: 'cases', verb: 'diagnose', word: 'page.cases' },
  { id: 'report', verb: 'diagnose', word: 'page.report' },
  { id: 'introductions', verb: 'act', word: 'page.introductions' },
  { id: 'rehearse', verb: 'rehearse', word: 'page.rehearse' },
  { id: 'evaluate', verb: 'evaluate', word: 'page.evaluate' },
] as const satisfies readonly { readonly id: string; readonly verb: Verb; readonly word: Word }[];

export type PageId = (typeof PAGES)[number]['id'];
