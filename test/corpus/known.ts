import type { Region } from '../../src/domain/region.ts';
import type { Source } from '../../src/domain/source.ts';
import { actorIdOf } from '../../src/observe/actor-id.ts';
import { seriesOf } from '../../src/observe/importers/source-series.ts';
import type { TableImport } from '../../src/observe/importers/tables.ts';

/** The source that the cases are imported as. */
export const SOURCE: Source = {
  id: 'corpus',
  title: 'Corpus of bad input',
  publisher: 'tests',
  licence: 'none',
  url: null,
  day: '2026-01-01',
  digest: null,
  acknowledgement: '',
  blindSpot: '',
};

/** The regions that are known. */
export const REGIONS: readonly Region[] = [
  { code: 'IT', name: 'Italia', parent: null },
  { code: 'ITH', name: 'Nord-Est', parent: 'IT' },
  { code: 'ITH5', name: 'Emilia-Romagna', parent: 'ITH' },
  { code: 'ITH54', name: 'Modena', parent: 'ITH5' },
  { code: 'ITH55', name: 'Bologna', parent: 'ITH5' },
  { code: 'DE', name: 'Deutschland', parent: null },
  { code: 'DE111', name: 'Stuttgart', parent: 'DE' },
];

const NAMES: Readonly<Record<number, string>> = {
  1: 'Known One',
  2: 'Known Two',
  199: 'Twin',
  200: 'Twin',
};

/** The register the cases come into: K1 to K200, of whom two are called Twin, and one initiative. */
export const KNOWN: NonNullable<TableImport['existing']> = {
  actors: Array.from({ length: 200 }, (_, i) => ({
    actorId: actorIdOf(seriesOf('corpus'), `K${i + 1}`),
    nativeId: `K${i + 1}`,
    name: NAMES[i + 1] ?? `Actor number ${i + 1}`,
  })),
  initiatives: ['I1'],
};
