import { IMPORT_PROBLEMS } from './problem/import-problems.ts';
import { READING_PROBLEMS } from './problem/reading-problems.ts';

/** Where a problem sits: a source, a row of it, a field of the row. What does not apply is null. */
export interface At {
  readonly source: string;
  readonly row: number | null;
  readonly field: string | null;
}

/**
 * Something wrong with what came in, kept beside what was done about it.
 *
 * `message` says what is wrong and quotes the value; `hint` says what would be right. Codes are listed in
 * `PROBLEM_CODES` and explained on the problems page.
 */
export interface Problem {
  readonly code: ProblemCode;
  readonly at: At;
  readonly value: string | null;
  readonly message: string;
  readonly hint: string;
}

/** Every problem the product can report: what it means, and what happens to the row that has it. */
export const PROBLEM_CODES = {
  'repeated-participation': {
    means: 'the same actor takes part in the same initiative more than once',
    effect: 'the rows are merged into one participation; amounts are added',
  },
  'shared-legal-number': {
    means: 'several actors carry the same legal number',
    effect: 'nothing is merged; the pairs are proposed for a decision',
  },
  'several-regions': {
    means: 'one actor appears with more than one region code',
    effect: 'the last non-empty code in file order is used',
  },
  'several-names': {
    means: 'one actor appears under more than one legal name',
    effect: 'the last name in file order is used',
  },
  'several-kinds': {
    means: 'one actor appears with more than one kind',
    effect: 'the last non-empty kind in file order is used',
  },
  'small-changes': {
    means: 'one actor is flagged small in some rows and not in others',
    effect: 'the rows of the latest signature date decide, all of them',
  },
  'small-unlikely': {
    means: 'a university or public body is flagged as a small firm',
    effect: 'the flag is kept; only firms count as small firms',
  },
  'missing-small': {
    means: 'a row does not say whether the actor is small',
    effect: 'the size is unknown, which is not “no”',
  },
  'missing-region': {
    means: 'a row carries no region code',
    effect: 'another row of the actor decides; without one the actor is in no place',
  },
  'region-country-only': {
    means: 'a row carries only a country code as its region',
    effect: 'the actor counts in the country and in no region of it',
  },
  'missing-coordinates': {
    means: 'a row carries no coordinates',
    effect: 'the actor is placed on the map by its region code',
  },
  'unreadable-coordinates': {
    means: 'coordinates are not a latitude and a longitude',
    effect: 'they are dropped; the actor is placed on the map by its region code',
  },
  'unlikely-coordinates': {
    means: 'coordinates lie far from the region the same rows state',
    effect: 'they are kept; the actor is placed on the map by its region code',
  },
  'missing-amount': {
    means: 'a participation carries no amount',
    effect: 'the amount is unknown, which is not zero',
  },
  'missing-kind': {
    means: 'a row does not say what kind of organisation it is',
    effect: 'another row of the actor decides; without one the kind is “other”',
  },
  'missing-legal-number': {
    means: 'a row carries no legal number',
    effect: 'the actor is identified by its native id only',
  },
  'doubled-quotes': {
    means: 'a name or title carries the quotes of a table cell, with those within it doubled',
    effect: 'it is read as the text within',
  },
  'damaged-text': {
    means: 'a text shows the marks of a wrong character encoding',
    effect: 'the text is kept as it came',
  },
  'missing-date': {
    means: 'an initiative lacks its signature date',
    effect: 'its start date is used in its place',
  },
  'row-unreadable': {
    means: 'a row does not have the columns that are needed',
    effect: 'the row is rejected and comes back with the reason',
  },
  'file-damaged': {
    means: 'a bundled file is not what was published',
    effect: 'nothing is loaded; the remedy names the file',
  },
  ...READING_PROBLEMS,
  ...IMPORT_PROBLEMS,
  'unknown-workspace': {
    means: 'a workspace was asked for that does not exist or is not shared with who asks',
    effect: 'nothing is told of it',
  },
  'workspace-published': {
    means: 'something was to be changed in a workspace that is published',
    effect: 'nothing is changed; own data go to a workspace of one’s own',
  },
  'unknown-file': {
    means: 'an uploaded file was asked for that is not there, or not any more',
    effect: 'nothing is done',
  },
  'unknown-import': {
    means: 'an import was asked for that the ledger does not hold',
    effect: 'nothing is done',
  },
  'unknown-decision': {
    means: 'a decision was to be taken back that was not taken',
    effect: 'nothing is done',
  },
  'unknown-place': {
    means: 'a place was asked for that the data do not hold',
    effect: 'nothing is computed; near codes are named',
  },
  'name-taken': {
    means: 'a new place has the name of one that is there',
    effect: 'nothing is kept; the one that is there can be changed',
  },
  'empty-place': {
    means: 'the rule of a place takes no organisation',
    effect: 'nothing is kept',
  },
  'changed-meanwhile': {
    means: 'what was to be changed was changed by somebody else in the meantime',
    effect: 'nothing is kept; the newer version is shown',
  },
  'unknown-initiative': {
    means: 'a rule names an initiative that the data do not hold',
    effect: 'nothing is kept',
  },
  'unknown-field': {
    means: 'a rule names a field that no initiative of the data has',
    effect: 'nothing is kept; near names are given',
  },
  'unknown-actor': {
    means: 'an actor was asked for that the data do not hold',
    effect: 'nothing is computed',
  },
  'unknown-measure': {
    means: 'a measure was asked for that does not exist',
    effect: 'nothing is computed; near ids are named',
  },
  'unknown-case': {
    means: 'a documented cluster was asked for that the casebook does not hold',
    effect: 'nothing is computed; near ids are named',
  },
  'casebook-cell': {
    means: 'a cell of a casebook table does not hold what its column wants',
    effect: 'the cell is unknown',
  },
  'rating-unfit': {
    means: 'a score or rating is not one the ladder or the pillars can hold',
    effect: 'it is left out; the others count',
  },
  'rated-twice': {
    means: 'one person rates a firm more than once on one day in one dimension',
    effect: 'the first rating is kept; in an import the later row comes back with the reason',
  },
  'share-misfit': {
    means: 'a printed percentage is not what its count and total give',
    effect: 'both are kept and what rests on them is shown as a span',
  },
  'share-impossible': {
    means: 'no whole number of the total gives the printed percentage',
    effect: 'it is kept as printed and flagged',
  },
  'count-unfit': {
    means: 'a count is no part of its total, or rises along levels where it cannot',
    effect: 'it is kept as printed and flagged',
  },
  'table-unfit': {
    means: 'no column of percentages with a total was found in a table to be checked',
    effect: 'nothing is checked; the columns can be named',
  },
  'unknown-job': {
    means: 'long work was asked after that is not there, or not any more',
    effect: 'nothing is done',
  },
  'unknown-address': {
    means: 'an address was asked for that leads nowhere',
    effect: 'nothing is done',
  },
  'foreign-request': {
    means: 'a request was made in the name of another site',
    effect: 'nothing is done',
  },
  'bad-parameter': {
    means: 'a parameter is outside what the method allows',
    effect: 'nothing is computed; the range is named',
  },
  'too-few': {
    means: 'a number rests on too few observations to be computed',
    effect: 'the number is unknown',
  },
  'empty-denominator': {
    means: 'a share or ratio has nothing to be divided by',
    effect: 'the number is unknown, never zero',
  },
  stopped: {
    means: 'long work was stopped by the person who asked for it',
    effect: 'nothing is kept of it',
  },
  'database-unreachable': {
    means: 'the database does not answer at the address that was given',
    effect: 'nothing is started or changed',
  },
  'database-role': {
    means: 'the database role lacks a right the product needs',
    effect: 'nothing is started or changed; the statements for an administrator are named',
  },
  'database-unfit': {
    means:
      'the database server is too old, does not store Unicode, or may forget what it confirmed',
    effect: 'nothing is started or changed',
  },
  'database-newer': {
    means: 'the database was written by a newer version',
    effect: 'nothing is started or changed',
  },
  'directory-unusable': {
    means: 'the data directory cannot be made, read or written',
    effect: 'nothing is started or changed',
  },
  'directory-in-use': {
    means: 'another running copy holds the data directory',
    effect: 'the second start attaches or refuses; the first is not disturbed',
  },
  'disk-full': {
    means: 'there is no space left where data must be written',
    effect: 'what was being written is rolled back',
  },
  'file-refused': {
    means: 'a file or folder is not there, or may not be read or written',
    effect: 'nothing is written',
  },
  'backup-unfit': {
    means: 'a backup is damaged, cut off, newer than the program, or no backup at all',
    effect: 'nothing is restored',
  },
  'workspace-taken': {
    means: 'a workspace of the same name is there already',
    effect: 'nothing is written over',
  },
  'port-in-use': {
    means: 'the port that was asked for is taken',
    effect: 'the next free port is used when none was asked for by name',
  },
  'browser-missing': {
    means: 'a step needs an installed browser and none was found',
    effect: 'the step is left out and named',
  },
  'program-fault': {
    means: 'the program made a mistake of its own',
    effect:
      'nothing is answered; what happened stands on the terminal the program was started from',
  },
  'malformed-request': {
    means: 'a request does not have the shape the address wants',
    effect: 'nothing is done',
  },
} as const;

export type ProblemCode = keyof typeof PROBLEM_CODES;
