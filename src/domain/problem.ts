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
  'file-unreadable': {
    means: 'a file is of no kind that can be read, or is damaged',
    effect: 'nothing is read of it',
  },
  'file-too-large': {
    means: 'a file, a row or a cell is beyond what is read',
    effect: 'nothing is read of it; the limit is named',
  },
  'archive-refused': {
    means: 'an archive or workbook is packed in a way that could bring the program down',
    effect: 'nothing is read of it',
  },
  'file-empty': {
    means: 'a file or sheet holds no rows below its header',
    effect: 'nothing is read of it',
  },
  'encoding-unsure': {
    means: 'the signs of a file can be read in more than one way',
    effect: 'the likeliest encoding is used until another is chosen',
  },
  'delimiter-unsure': {
    means: 'the cells of a file can be parted in more than one way',
    effect: 'the likeliest delimiter is used until another is chosen',
  },
  'decimal-ambiguous': {
    means: 'numbers such as 1.234 can be read in two ways, or columns disagree',
    effect: 'the sign before decimals is asked for',
  },
  'date-ambiguous': {
    means: 'dates such as 01/02/2024 can be read in two ways, or rows disagree',
    effect: 'the order of day and month is asked for',
  },
  'rows-passed-over': {
    means: 'rows stand above the header',
    effect: 'they are not read as data',
  },
  'header-missing': {
    means: 'the first row looks like data, not like the names of columns',
    effect: 'the columns are numbered until a header row is chosen',
  },
  'header-empty': {
    means: 'a column has no name',
    effect: 'it is named by its number',
  },
  'header-repeated': {
    means: 'several columns have the same name',
    effect: 'the later ones get a number behind their name',
  },
  'ragged-row': {
    means: 'a row has more or fewer cells than the header',
    effect: 'the row is kept as it stands; what it lacks is unknown',
  },
  'unbalanced-quote': {
    means: 'a quoted cell does not end, or goes on behind its closing quote',
    effect: 'the quote is kept as part of the text',
  },
  'nul-sign': {
    means: 'a cell holds the sign NUL, which no register can keep',
    effect: 'the sign is taken out, the rest of the cell is kept',
  },
  'formula-cell': {
    means: 'a cell of a workbook is a formula',
    effect: 'the value the workbook saved is used; without one the cell is unknown',
  },
  'error-cell': {
    means: 'a cell of a workbook shows an error',
    effect: 'the cell is unknown',
  },
  'merged-cells': {
    means: 'cells of a workbook are merged',
    effect: 'the text counts for the first cell only; the others are empty',
  },
  'hidden-part': {
    means: 'a workbook hides sheets, rows or columns',
    effect: 'hidden sheets are left out until chosen; hidden rows and columns are read',
  },
  'impossible-day': {
    means: 'a date cell holds a number that is no day',
    effect: 'the number is kept as it stands',
  },
  'cell-repeated': {
    means: 'a file gives the same cell twice',
    effect: 'the first value is kept',
  },
  'part-ignored': {
    means: 'a file carries something that is no table: macros, links, drawings, ports',
    effect: 'it is neither read nor run',
  },
  'unknown-workspace': {
    means: 'a workspace was asked for that does not exist or is not shared with who asks',
    effect: 'nothing is told of it',
  },
  'unknown-place': {
    means: 'a place was asked for that the data do not hold',
    effect: 'nothing is computed; near codes are named',
  },
  'unknown-actor': {
    means: 'an actor was asked for that the data do not hold',
    effect: 'nothing is computed',
  },
  'unknown-measure': {
    means: 'a measure was asked for that does not exist',
    effect: 'nothing is computed; near ids are named',
  },
  'unknown-claim': {
    means: 'a claim was asked for that the ledger does not hold',
    effect: 'nothing is computed; near ids are named',
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
