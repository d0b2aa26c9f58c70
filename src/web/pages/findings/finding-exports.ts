import { say } from '../../../domain/say.ts';
import type { FindingWire } from '../../../wire/show-findings.ts';
import type { Column } from '../../components/data-table.tsx';
import type { ExportChoice } from '../../components/export-menu.tsx';
import { saveCsv, saveFile } from '../../save-file.ts';
import { LANGUAGE, word } from '../../words/word.ts';

const columns = (): readonly Column<FindingWire>[] => [
  { key: 'claim', head: 'claim', value: (row) => row.claim },
  { key: 'title', head: 'title', value: (row) => row.title },
  { key: 'status', head: 'status', value: (row) => row.status },
  { key: 'says', head: 'says', value: (row) => say(row.says, LANGUAGE) },
  { key: 'weight', head: 'weight', number: true, value: (row) => row.weight },
  { key: 'pillar', head: 'pillar', value: (row) => row.pillar },
  { key: 'verb', head: 'verb', value: (row) => row.verb },
  { key: 'test', head: 'test', value: (row) => row.test },
  { key: 'would-change', head: 'would change it', value: (row) => say(row.wouldChange, LANGUAGE) },
  { key: 'sources', head: 'sources', value: (row) => row.sources.join(' ') },
];

/** Findings as a table, and whole with their evidence. */
export function findingExports(
  findings: readonly FindingWire[],
  place: string,
): readonly ExportChoice[] {
  const name = `${findings.length === 1 ? findings[0].claim : 'findings'}-${place}`;
  return [
    { label: word('export.table'), detail: 'CSV', run: () => saveCsv(name, columns(), findings) },
    {
      label: word('export.findings'),
      detail: 'JSON',
      run: () => saveFile(`${name}.json`, 'application/json', JSON.stringify(findings, null, 2)),
    },
  ];
}
