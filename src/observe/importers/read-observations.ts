import { AGREED, SELF, checkObservation, lacksEvidence } from '../../domain/check-observation.ts';
import { indicatorOf } from '../../domain/indicator.ts';
import type { SubjectKind } from '../../domain/observation.ts';
import { sharesAgree } from '../../kernel/text/printed-share.ts';
import type { ObservationStatement } from '../../snapshot/statements.ts';
import { parseTruth } from '../values/parse-truth.ts';
import { findActor } from './find-actor.ts';
import type { Gathering } from './gathering.ts';
import { needed, numbersOf, repeated, sourceOf } from './gathering.ts';
import type { Fate, TableRows } from './table-rows.ts';

/** Reads a row of a table of observations: long (one value a row) or wide (one column for each thing observed). */
export function readObservation(gathering: Gathering, table: TableRows, i: number): Fate {
  const source = sourceOf(gathering, table, i);
  if (!source) return 'rejected';
  const subjectKind = table.code(i, 'subject_kind') as SubjectKind;
  const subject =
    subjectKind === 'actor'
      ? findActor(gathering, table, i, 'subject', source)
      : needed(table, i, 'subject', table.id(i, 'subject'));
  if (subject === null) return 'rejected';
  if (subjectKind === 'initiative' && !gathering.initiativeIds.has(subject)) {
    table.reject(
      i,
      'dangling-reference',
      'subject',
      subject,
      `no such initiative: "${subject}"`,
      'an id of the list of initiatives',
    );
    return 'rejected';
  }
  const span = table.span(i, source);
  if (!span) return 'rejected';
  const matter = {
    period: table.text(i, 'period'),
    status: table.text(i, 'status'),
    assessor: namedAssessor(table.text(i, 'assessor')),
    round: table.text(i, 'round'),
  };
  const statements: ObservationStatement[] = numbersOf(
    table,
    i,
    [],
    'observations',
    subjectKind,
    subject,
    span,
  ).map((each) => asIndicated({ ...each, ...matter }, null));
  if (statements.length === 0 || table.has('what')) {
    const what = needed(table, i, 'what', table.text(i, 'what'));
    if (what === null) return 'rejected';
    reportMisfit(table, i);
    statements.push(
      asIndicated(
        long(table, i, { subjectKind, subject, what, ...matter, ...span }),
        table.cell(i, 'value'),
      ),
    );
  }
  for (const statement of statements) if (!fits(gathering, table, i, statement)) return 'rejected';
  const key = `observation\u0000${JSON.stringify([subjectKind, subject, statements.map(({ what }) => what), matter.period, matter.assessor, matter.round, source.id, span.knownFrom])}`;
  const said = JSON.stringify(statements);
  const fate = repeated(gathering, table, i, 'subject', key, (before) => before.said === said);
  if (fate) return fate;
  gathering.seen.set(key, { at: gathering.observations.length, said, line: table.line(i) });
  gathering.observations.push(...statements);
  return 'kept';
}

/**
 * Reports a percentage that is not what the count beside it gives: `14%` in value, `9 of 50` in text. Both are kept.
 */
function reportMisfit(table: TableRows, i: number): void {
  const percent = table.cell(i, 'value');
  const said = /(\d+)\s*(?:of|\/)\s*(\d+)/.exec(table.cell(i, 'text') ?? '');
  if (percent === null || !percent.includes('%') || said === null) return;
  const [count, total] = [Number(said[1]), Number(said[2])];
  if (sharesAgree(count, total, percent)) return;
  const right = total > 0 ? ((100 * count) / total).toFixed(1) : '';
  table.report(
    'share-misfit',
    i,
    'value',
    percent,
    `the percentage is not what its count gives, ${count} of ${total}: "${percent}"`,
    `${right} %, or another count`,
  );
}

/**
 * A value as its indicator takes it: yes and no are 1 and 0, a percentage is a share, and words that look like a number, such as a code of an
 * activity, stay as they stood.
 */
function asIndicated(statement: ObservationStatement, cell: string | null): ObservationStatement {
  const type = indicatorOf(statement.what)?.type;
  const { value, text, unit } = statement;
  if (type === 'share' && value !== null && unit === '%')
    return { ...statement, value: value / 100, unit: 'share' };
  if (type === 'words' && value !== null)
    return { ...statement, value: null, text: text ?? cell ?? String(value) };
  if (type === 'yes-no' && value === null && text !== null) {
    const said = parseTruth(text).value;
    if (said !== null) return { ...statement, value: said ? 1 : 0, text: null, reason: null };
  }
  return statement;
}

/** The two names that mean something are understood in any letters. */
function namedAssessor(name: string | null): string | null {
  const small = name?.toLowerCase() ?? '';
  return small === SELF || small === AGREED ? small : name;
}

/** Whether an observation is one its indicator can hold; one that is not rejects its row, with place and remedy. */
function fits(
  gathering: Gathering,
  table: TableRows,
  i: number,
  statement: ObservationStatement,
): boolean {
  const fault = checkObservation(statement);
  if (fault !== null) {
    const { code, field, value, message, hint } = fault;
    table.reject(i, code, field, value, message, hint);
    return false;
  }
  const { subjectKind, subject, what, value, assessor, round, period, knownFrom } = statement;
  if (lacksEvidence(statement))
    table.report(
      'evidence-missing',
      i,
      'text',
      what,
      `a score without a word on what was seen: "${what}"`,
      'what was seen or shown, in text',
    );
  if (indicatorOf(what)?.type !== 'level' || assessor === null) return true;
  const key = `rating\u0000${JSON.stringify([subjectKind, subject, what, assessor, round, period, knownFrom])}`;
  const before = gathering.seen.get(key);
  if (before && before.said !== String(value)) {
    table.reject(
      i,
      'rated-twice',
      'subject',
      table.cell(i, 'subject'),
      `“${assessor}” scores “${what}” twice on one day: "${table.cell(i, 'subject') ?? ''}"`,
      `one score; the first stands in row ${before.line}. A second sitting is another round`,
    );
    return false;
  }
  if (!before)
    gathering.seen.set(key, {
      at: gathering.observations.length,
      said: String(value),
      line: table.line(i),
    });
  return true;
}

function long(
  table: TableRows,
  i: number,
  known: Omit<ObservationStatement, 'value' | 'text' | 'unit' | 'reason'>,
): ObservationStatement {
  const stated = table.stated(i, 'value');
  const fault = stated?.fault ?? null;
  if (stated && fault) table.report(fault.code, i, 'value', stated.cell, fault.message, fault.hint);
  const quantity = stated?.quantity ?? null;
  const words = table.text(i, 'text');
  return {
    ...known,
    value: quantity?.value ?? null,
    text:
      words ?? (stated && quantity === null && fault?.code !== 'missing-mark' ? stated.cell : null),
    unit: quantity?.unit ?? table.text(i, 'unit'),
    reason: table.text(i, 'reason') ?? (quantity === null ? (fault?.message ?? null) : null),
  };
}
