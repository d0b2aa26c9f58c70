import { readFile } from 'node:fs/promises';
import type { ReportNote } from '../report/report-input.ts';
import { SECTIONS } from '../report/sections/index.ts';
import { parseDay } from '../domain/day.ts';
import { refuse } from './refused.ts';

/**
 * Reads texts of one's own for a report: a JSON list of objects with section, text, by and day.
 *
 * @throws Refused when the file is no such list, or a text names no section or no day.
 */
export async function readNotes(path: string): Promise<readonly ReportNote[]> {
  let read: unknown;
  try {
    read = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw bad('the notes cannot be read', path);
  }
  if (!Array.isArray(read)) throw bad('the notes are no list', path);
  return read.map((each: unknown, i) => {
    const { section, text, by, day } = (each ?? {}) as Record<string, unknown>;
    if (typeof section !== 'string' || !SECTIONS.some(({ id }) => id === section))
      throw bad(`note ${i + 1} names no section`, String(section));
    if (typeof text !== 'string' || text.trim() === '')
      throw bad(`note ${i + 1} has no text`, String(text));
    if (typeof by !== 'string') throw bad(`note ${i + 1} does not say by whom`, String(by));
    if (typeof day !== 'string' || Number.isNaN(parseDay(day)))
      throw bad(`note ${i + 1} has no day`, String(day));
    return { section, text, by, day };
  });
}

function bad(message: string, value: string): Error {
  return refuse(
    'bad-parameter',
    message,
    value,
    `[{ "section": "history", "text": "…", "by": "…", "day": "2026-01-15" }], sections: ${SECTIONS.map(({ id }) => id).join(', ')}`,
    'notes',
  );
}
