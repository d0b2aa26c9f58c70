import { bars } from '../../../figure/bars.ts';
import { industryRows } from '../../../figure/industry-rows.ts';
import { quotientBubbles } from '../../../figure/quotient-bubbles.ts';
import type { Scene } from '../../../figure/scene.ts';
import { writeInterval, writeMeasured } from '../../../figure/write-value.ts';
import type { MappedIndustryWire, MappingShown } from '../../../wire/show-mapping.ts';
import { UNKNOWN } from '../../../domain/say.ts';
import type { Unit } from '../../../domain/unit.ts';
import type { Column } from '../../components/data-table.tsx';
import { capital } from '../../components/states.tsx';
import { LANGUAGE, count, word } from '../../words/word.ts';
import { writeEnds } from './write-ends.ts';

/** Industries drawn at most; the table has them all. */
export const DRAWN = 24;

/** The industries of the picture: those that are there, largest first. */
function drawnOf(present: readonly MappedIndustryWire[]): readonly MappedIndustryWire[] {
  return [...present].sort((a, b) => (b.amount[1] ?? 0) - (a.amount[1] ?? 0)).slice(0, DRAWN);
}

/** The picture of rows. */
export function rowsOf(
  { basis }: MappingShown,
  present: readonly MappedIndustryWire[],
  width: number,
): Scene {
  const rows = drawnOf(present);
  return industryRows({
    rows: rows.map((row) => ({
      id: row.code,
      label: capital(row.label),
      share: writeEnds(row.share, 'share'),
      quotient: row.quotient,
      chance: row.chance,
      stars: starSigns(row),
      strong: row.concentrated || (basis === 'field' && isAbove(row)),
      small: row.small,
      silent: row.keptBack ? word('mapping.kept-back') : '',
    })),
    label: word('mapping.rows.label', { n: count(rows.length) }),
    width,
    words: {
      share: word('mapping.share'),
      stars: word('mapping.stars'),
    },
  });
}

/** The picture of shares alone, where there is nothing to compare with. */
export function sharesOf(present: readonly MappedIndustryWire[], width: number): Scene {
  const rows = drawnOf(present);
  return bars({
    rows: rows.map(({ label, share, keptBack }) => ({
      label: capital(label),
      glyph: null,
      value: keptBack ? null : share[0],
      here: false,
    })),
    label: word('mapping.shares.label', { n: count(rows.length) }),
    width,
    write: (value) => writeMeasured(value, 'share', LANGUAGE),
  });
}

/** The picture of bubbles: industries whose quotient and share are known. */
export function bubblesOf(present: readonly MappedIndustryWire[], width: number): Scene {
  return quotientBubbles({
    bubbles: present.flatMap((row) => {
      const { quotient, share, amount } = row;
      if (quotient[0] === null || quotient[0] !== quotient[1] || share[0] === null) return [];
      return [
        {
          id: row.code,
          label: capital(row.label),
          quotient: quotient[0],
          share: share[0],
          size: amount[0] ?? 0,
          strong: row.concentrated || isAbove(row),
        },
      ];
    }),
    label: word('mapping.bubbles.label'),
    width,
    words: { across: word('mapping.bubbles.across'), up: word('mapping.bubbles.up') },
  });
}

/** Above 1 beyond chance, on a base that is large enough. */
function isAbove({ quotient, chance, small }: MappedIndustryWire): boolean {
  return (
    !small && (quotient[0] ?? 0) > 1 && (chance === null || chance[0] === null || chance[0] > 1)
  );
}

/** Stars as signs; which ones, and which cannot be told, stands in the table. */
function starSigns({ stars }: MappedIndustryWire): string {
  return '★'.repeat(Object.values(stars).filter((star) => star === 'yes').length);
}

/** The table of industries, with every number of it; also what an export writes. */
export function industryColumns(shown: MappingShown): readonly Column<MappedIndustryWire>[] {
  const label = (id: string): string =>
    shown.columns.find((column) => column.id === id && column.of === 'industry')?.label ?? id;
  const number = (
    id: Exclude<keyof MappedIndustryWire, 'stars' | 'change' | 'chance'>,
  ): Column<MappedIndustryWire> => ({
    key: id,
    head: label(id),
    number: true,
    wide: true,
    value: (row) => row[id] as number | null,
    cell: (row) => writeMeasured(row[id] as number | null, 'index', LANGUAGE),
  });
  const ends = (
    key: 'amount' | 'share' | 'quotient',
    head: string,
    unit: Unit,
  ): Column<MappedIndustryWire> => ({
    key,
    head,
    number: true,
    value: (row) => row[key][0],
    cell: (row) => writeEnds(row[key], unit),
  });
  const changed = shown.industries.some(({ change }) => change !== null);
  return [
    { key: 'industry', head: word('mapping.industry'), value: (row) => capital(row.label) },
    { key: 'group', head: word('mapping.group'), wide: true, value: (row) => row.group },
    ends('amount', word(`mapping.amount.${shown.counted}`), 'count'),
    ends('share', word('mapping.share'), 'share'),
    ends('quotient', label('quotient'), 'ratio'),
    {
      key: 'chance',
      head: word('mapping.chance'),
      number: true,
      value: (row) => row.chance?.[0] ?? null,
      cell: (row) =>
        row.chance === null || row.chance[0] === null || row.chance[1] === null
          ? UNKNOWN
          : writeInterval([row.chance[0], row.chance[1]], 'ratio', LANGUAGE),
    },
    {
      key: 'stars',
      head: word('mapping.stars'),
      value: (row) => starWords(row),
    },
    {
      key: 'base',
      head: word('mapping.base'),
      wide: true,
      value: (row) =>
        word(
          row.keptBack
            ? 'mapping.kept-back'
            : row.small
              ? 'mapping.base.small'
              : 'mapping.base.enough',
        ),
    },
    ...(changed ? changeColumns() : []),
    number('density'),
    number('z'),
    number('symmetric'),
    number('ellisonGlaeser'),
    number('maurelSedillot'),
    number('gini'),
    number('theilBetween'),
    number('theilWithin'),
    number('complexity'),
  ];
}

function changeColumns(): readonly Column<MappedIndustryWire>[] {
  const part = (
    key: keyof NonNullable<MappedIndustryWire['change']>,
    head: string,
  ): Column<MappedIndustryWire> => ({
    key: `change-${key}`,
    head,
    number: true,
    wide: true,
    value: (row) => row.change?.[key] ?? null,
    cell: (row) =>
      writeMeasured(row.change === null ? null : Math.round(row.change[key]), 'count', LANGUAGE),
  });
  return [
    part('before', word('mapping.change.before')),
    part('national', word('mapping.change.national')),
    part('mix', word('mapping.change.mix')),
    part('regional', word('mapping.change.regional')),
    part('competitive', word('mapping.change.competitive')),
  ];
}

function starWords({ stars }: MappedIndustryWire): string {
  const named = (['size', 'specialisation', 'focus'] as const).flatMap((star) =>
    stars[star] === 'no'
      ? []
      : [`${word(`mapping.stars.${star}`)}${stars[star] === 'yes' ? '' : ' ?'}`],
  );
  return named.length === 0 ? word('mapping.stars.none') : named.join(', ');
}
