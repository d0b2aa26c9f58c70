import { say } from '../../../domain/say.ts';
import type { DisputeWire, FindingWire } from '../../../wire/show-findings.ts';
import type { Column } from '../../components/data-table.tsx';
import { csvChoice, jsonChoice } from '../../components/export-choices.ts';
import type { ExportChoice } from '../../components/export-menu.tsx';
import { LANGUAGE, word } from '../../words/word.ts';

const columns = (): readonly Column<FindingWire>[] => [
  { key: 'claim', head: 'claim', value: (row) => row.claim },
  { key: 'title', head: 'title', value: (row) => row.title },
  { key: 'status', head: 'status', value: (row) => row.status },
  { key: 'says', head: 'says', value: (row) => say(row.says, LANGUAGE) },
  { key: 'effect', head: 'number that decides', value: (row) => row.effect?.label ?? null },
  { key: 'value', head: 'value', number: true, value: (row) => row.effect?.value ?? null },
  { key: 'low', head: 'low', number: true, value: (row) => row.effect?.interval?.[0] ?? null },
  { key: 'high', head: 'high', number: true, value: (row) => row.effect?.interval?.[1] ?? null },
  { key: 'unit', head: 'unit', value: (row) => row.effect?.unit ?? null },
  { key: 'against', head: 'against', number: true, value: (row) => row.effect?.against ?? null },
  { key: 'against-name', head: 'against what', value: (row) => row.effect?.againstName ?? null },
  { key: 'missing', head: 'missing', value: (row) => row.missing.join('; ') },
  { key: 'tested', head: 'tested', value: (row) => (row.tested ? 'yes' : 'no') },
  { key: 'sign', head: 'sign', value: (row) => row.sign },
  { key: 'scope', head: 'scope', value: (row) => row.scope },
  { key: 'statement', head: 'statement', value: (row) => row.statement },
  { key: 'needs', head: 'needs', value: (row) => row.needs.join('; ') },
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
    csvChoice(name, columns(), findings),
    jsonChoice(name, findings, word('export.findings')),
  ];
}

const disputeColumns = (): readonly Column<DisputeWire>[] => [
  { key: 'id', head: 'id', value: (row) => row.id },
  { key: 'title', head: 'title', value: (row) => row.title },
  { key: 'leaning', head: 'leaning', value: (row) => row.leaning },
  ...([0, 1] as const).flatMap((side): readonly Column<DisputeWire>[] => [
    { key: `says-${side}`, head: `side ${side + 1}`, value: (row) => row.sides[side].says },
    {
      key: `sources-${side}`,
      head: `sources ${side + 1}`,
      value: (row) => row.sides[side].cited.map(({ key, where }) => `${key}, ${where}`).join('; '),
    },
    {
      key: `signs-${side}`,
      head: `signs ${side + 1}`,
      value: (row) =>
        row.sides[side].signs
          .map(({ claim, when, status }) => `${claim} if ${when}: ${status}`)
          .join('; '),
    },
  ]),
  { key: 'condition', head: 'condition', value: (row) => row.condition },
  { key: 'missing', head: 'missing', value: (row) => row.missing.join('; ') },
];

/** Disputes as a table, and whole. */
export function disputeExports(
  disputes: readonly DisputeWire[],
  place: string,
): readonly ExportChoice[] {
  const name = `disputes-${place}`;
  return [
    csvChoice(name, disputeColumns(), disputes),
    jsonChoice(name, disputes, word('ledger.disputes')),
  ];
}
