import { makeZip } from './make-zip.ts';
import type { Packed } from './make-zip.ts';

/** One sheet: its rows as XML, or its cells as texts. */
export interface Sheet {
  readonly name?: string;
  readonly state?: 'hidden' | 'veryHidden';
  readonly xml?: string;
  readonly cells?: readonly (readonly (string | number | null)[])[];
  /** What stands behind the rows, such as merged cells. */
  readonly behind?: string;
  /** What stands before the rows. */
  readonly before?: string;
}

/** What a workbook is made of; `without` leaves parts out, `more` adds or replaces them. */
export interface WorkbookParts {
  readonly sheets?: readonly Sheet[];
  readonly strings?: readonly string[];
  readonly formats?: readonly string[];
  readonly from1904?: boolean;
  readonly without?: readonly string[];
  readonly more?: readonly Packed[];
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A column of numbers as letters. */
export function letters(index: number): string {
  return index < 26
    ? String.fromCharCode(65 + index)
    : letters(Math.floor(index / 26) - 1) + letters(index % 26);
}

/** Rows of cells as XML; texts stand in the cells. */
export function rowsXml(cells: readonly (readonly (string | number | null)[])[]): string {
  return cells
    .map((row, r) => {
      const xml = row
        .map((cell, c) =>
          cell === null
            ? ''
            : typeof cell === 'number'
              ? `<c r="${letters(c)}${r + 1}"><v>${cell}</v></c>`
              : `<c r="${letters(c)}${r + 1}" t="inlineStr"><is><t xml:space="preserve">${escape(cell)}</t></is></c>`,
        )
        .join('');
      return `<row r="${r + 1}">${xml}</row>`;
    })
    .join('');
}

const NS = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE_REL = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** The files of a workbook, as spreadsheet programs write them. */
export function workbookFiles({
  sheets = [],
  strings = [],
  formats = [],
  from1904 = false,
  without = [],
  more = [],
}: WorkbookParts): Packed[] {
  const sheetFiles = sheets.map(({ xml, cells, behind = '', before = '' }, i) => ({
    name: `xl/worksheets/sheet${i + 1}.xml`,
    data: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${NS}">${before}<sheetData>${xml ?? rowsXml(cells ?? [])}</sheetData>${behind}</worksheet>`,
  }));
  const list = sheets
    .map(
      ({ name, state }, i) =>
        `<sheet name="${escape(name ?? `Sheet${i + 1}`)}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
    )
    .join('');
  const relations = sheets
    .map(
      (_, i) =>
        `<Relationship Id="rId${i + 1}" Type="${REL}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    )
    .join('');
  const files: Packed[] = [
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="${PACKAGE_REL}"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `<workbook xmlns="${NS}" xmlns:r="${REL}"><workbookPr${from1904 ? ' date1904="1"' : ''}/><sheets>${list}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `<Relationships xmlns="${PACKAGE_REL}">${relations}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      data: `<styleSheet xmlns="${NS}"><numFmts>${formats.map((code, i) => `<numFmt numFmtId="${164 + i}" formatCode="${escape(code).replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/>${formats.map((_, i) => `<xf numFmtId="${164 + i}"/>`).join('')}</cellXfs></styleSheet>`,
    },
    ...(strings.length > 0
      ? [{ name: 'xl/sharedStrings.xml', data: `<sst xmlns="${NS}">${strings.join('')}</sst>` }]
      : []),
    ...sheetFiles,
  ];
  const replaced = new Set(more.map(({ name }) => name));
  return [...files.filter(({ name }) => !without.includes(name) && !replaced.has(name)), ...more];
}

/** A workbook as bytes. */
export function makeWorkbook(parts: WorkbookParts): Uint8Array {
  return makeZip(workbookFiles(parts));
}
