import { decoderOf } from './read-text.ts';
import { xmlReader } from './read-xml.ts';
import type { XmlListener } from './read-xml.ts';
import type { NumberForm } from './read-xlsx-day.ts';
import { builtInForm, formOf } from './read-xlsx-day.ts';
import type { Zip } from './read-zip.ts';
import { READING_LIMITS } from './reading-limits.ts';
import { refusal } from './refusal.ts';

/** One sheet as the workbook lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly hidden: boolean;
  /** The file within the archive. */
  readonly file: string;
}

/** What a workbook says of itself. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[];
  readonly from1904: boolean;
}

/** Reads one XML part of a workbook, piece by piece. */
export async function readPart(
  zip: Zip,
  file: string,
  source: string,
  listener: XmlListener,
): Promise<void> {
  const reader = xmlReader(`${source}: ${file}`, listener);
  let decoder: ReturnType<typeof decoderOf> | null = null;
  for await (const piece of zip.pieces(file)) {
    decoder ??= decoderOf(wideMark(piece) ?? 'utf-8', source, true);
    reader.write(decodeStrictly(() => decoder!.write(piece), source, file));
  }
  if (decoder) reader.write(decodeStrictly(() => decoder.end(), source, file));
  reader.end();
}

function decodeStrictly(decode: () => string, source: string, file: string): string {
  try {
    return decode();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    throw refusal(
      'file-unreadable',
      source,
      `a part of the workbook is not UTF-8: "${file}"`,
      'the workbook saved anew by a spreadsheet program',
    );
  }
}

function wideMark(piece: Uint8Array): string | null {
  if (piece[0] === 0xff && piece[1] === 0xfe) return 'utf-16le';
  return piece[0] === 0xfe && piece[1] === 0xff ? 'utf-16be' : null;
}

/** The list of sheets and the calendar. */
export async function readWorkbook(zip: Zip, source: string): Promise<Workbook> {
  const main = [...(await readRelations(zip, '_rels/.rels', '', source)).values()].find(
    ({ type }) => type.endsWith('/officeDocument'),
  );
  const file = main?.target ?? 'xl/workbook.xml';
  const folder = file.slice(0, file.lastIndexOf('/') + 1);
  const links = await readRelations(
    zip,
    `${folder}_rels/${file.slice(folder.length)}.rels`,
    folder,
    source,
  );
  const sheets: SheetEntry[] = [];
  let from1904 = false;
  await readPart(zip, file, source, {
    open(name, attributes) {
      if (name === 'workbookPr') from1904 = /^(1|true)$/.test(attributes.get('date1904') ?? '');
      if (name !== 'sheet') return;
      const id = [...attributes].find(([key]) => key.endsWith(':id'))?.[1] ?? '';
      const link = links.get(id);
      if (link && !link.type.endsWith('/worksheet')) return;
      const title = attributes.get('name') ?? `sheet ${sheets.length + 1}`;
      if (!link || !zip.has(link.target))
        throw refusal(
          'file-unreadable',
          source,
          `a sheet is listed and not there: "${title}"`,
          'the workbook saved anew by a spreadsheet program',
          { value: title },
        );
      const hidden = (attributes.get('state') ?? 'visible') !== 'visible';
      sheets.push({ name: title, hidden, file: link.target });
    },
    close() {},
    text() {},
  });
  return { sheets, from1904 };
}

interface Relation {
  readonly type: string;
  readonly target: string;
}

async function readRelations(
  zip: Zip,
  file: string,
  folder: string,
  source: string,
): Promise<Map<string, Relation>> {
  const relations = new Map<string, Relation>();
  if (!zip.has(file)) return relations;
  await readPart(zip, file, source, {
    open(name, attributes) {
      if (name !== 'Relationship' || attributes.get('TargetMode') === 'External') return;
      const target = attributes.get('Target') ?? '';
      relations.set(attributes.get('Id') ?? '', {
        type: attributes.get('Type') ?? '',
        target: target.startsWith('/') ? target.slice(1) : flat(folder + target),
      });
    },
    close() {},
    text() {},
  });
  return relations;
}

/** A path without `.` and `..`. */
function flat(path: string): string {
  const kept: string[] = [];
  for (const part of path.split('/'))
    if (part === '..') kept.pop();
    else if (part !== '.' && part !== '') kept.push(part);
  return kept.join('/');
}

/** What each cell style shows of a number, in the order cells refer to them. */
export async function readStyles(zip: Zip, source: string): Promise<NumberForm[]> {
  const forms = new Map<string, NumberForm>();
  const styles: NumberForm[] = [];
  let within = false;
  if (!zip.has('xl/styles.xml')) return styles;
  await readPart(zip, 'xl/styles.xml', source, {
    open(name, attributes) {
      if (name === 'numFmt')
        forms.set(attributes.get('numFmtId') ?? '', formOf(attributes.get('formatCode') ?? ''));
      else if (name === 'cellXfs') within = true;
      else if (name === 'xf' && within) {
        const id = attributes.get('numFmtId') ?? '0';
        styles.push(forms.get(id) ?? builtInForm(Number(id)));
      }
    },
    close(name) {
      if (name === 'cellXfs') within = false;
    },
    text() {},
  });
  return styles;
}

/** The texts that cells refer to by number; those of a rich text are joined, readings above characters left out. */
export async function readSharedStrings(zip: Zip, source: string): Promise<string[]> {
  const strings: string[] = [];
  let text = '';
  let taking = false;
  let aside = 0;
  if (!zip.has('xl/sharedStrings.xml')) return strings;
  await readPart(zip, 'xl/sharedStrings.xml', source, {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') aside++;
      else if (name === 't') taking = aside === 0;
    },
    close(name) {
      if (name === 't') taking = false;
      else if (name === 'rPh') aside--;
      else if (name === 'si' && strings.push(unescapeText(text)) > READING_LIMITS.sharedStrings)
        throw refusal(
          'file-too-large',
          source,
          `the workbook has too many texts: "${strings.length}"`,
          'at most 500,000; part the workbook, or save it as CSV',
        );
    },
    text(piece) {
      if (taking) text += piece;
    },
  });
  return strings;
}

/** Workbooks write a control sign as `_x000D_` and an underscore before such a sign as `_x005F_`; NUL and surrogates stay. */
export function unescapeText(text: string): string {
  return text.includes('_x')
    ? text.replace(/_x(?!0000|[dD][89A-Fa-f])([\dA-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;
}
