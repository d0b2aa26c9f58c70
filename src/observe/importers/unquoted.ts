import type { Report } from './cordis-problems.ts';
import { HEADER } from './cordis-problems.ts';
import type { CordisTables } from './cordis-tables.ts';

/** A text that was written as a quoted cell within a cell: quotes around it, and those within it doubled. */
const QUOTED = /^"(.*"".*)"$/s;

/** The text without the quotes of a cell; any other text as it is. `"NCSR ""D"""` is `NCSR "D"`. */
export function unquote(text: string): string {
  const inner = QUOTED.exec(text)?.[1];
  return inner === undefined ? text : inner.replaceAll('""', '"');
}

/** The tables with the names and titles that their source quoted twice as they are meant; each is reported once. */
export function unquoted(tables: CordisTables, report: Report): CordisTables {
  const { organisations, participations, projects } = tables;
  const told = new Set<string>();
  const firstRow = new Map<number, number>();
  participations.organisation.forEach((d, i) => {
    if (!firstRow.has(d)) firstRow.set(d, i + HEADER);
  });
  const column = (
    cells: readonly (string | null)[],
    field: string,
    rowOf: (i: number) => number | null,
  ): readonly (string | null)[] =>
    cells.map((cell, i) => {
      const text = cell === null ? null : unquote(cell);
      if (cell === null || text === cell || text === null) return cell;
      const key = `${field} ${cell}`;
      if (!told.has(key))
        report(
          'doubled-quotes',
          rowOf(i),
          field,
          cell,
          `a text carries the quotes of a table cell: "${cell}"`,
          `the text itself: ${text}`,
        );
      told.add(key);
      return text;
    });
  const ofOrganisation = (i: number): number | null => firstRow.get(i) ?? null;
  const ofProject = (i: number): number => i + HEADER;
  return {
    ...tables,
    organisations: {
      ...organisations,
      name: column(organisations.name, 'name', ofOrganisation),
      shortName: column(organisations.shortName, 'short_name', ofOrganisation),
    },
    projects: {
      ...projects,
      acronym: column(projects.acronym, 'acronym', ofProject),
      title: column(projects.title, 'title', ofProject),
    },
  };
}
