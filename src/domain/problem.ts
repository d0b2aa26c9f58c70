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
  'missing-mark': {
    means: 'a cell says in words that nothing is known: n/a, k.A., –',
    effect: 'the value is unknown',
  },
  'cell-missing': {
    means: 'a cell that is needed is empty',
    effect: 'the row is rejected and comes back with the reason',
  },
  'not-a-number': {
    means: 'a cell should be a number and is none',
    effect: 'the value is unknown; where it can be kept as words it is',
  },
  'number-range': {
    means: 'a cell holds a range where one number is needed',
    effect: 'the value is unknown; where it can be kept as words it is',
  },
  'number-bound': {
    means: 'a cell holds a bound, such as <5, where a number is needed',
    effect: 'the value is unknown; where it can be kept as words it is',
  },
  'number-grouping': {
    means: 'the signs between the digits of a number do not fit the sign before decimals',
    effect: 'the value is unknown; where it can be kept as words it is',
  },
  'number-too-large': {
    means: 'a number is larger or smaller than can be kept',
    effect: 'the value is unknown',
  },
  'number-imprecise': {
    means: 'a whole number is too long to be kept exactly',
    effect: 'the value is unknown, which is not nearly',
  },
  'number-read-as': {
    means: 'a number was read by a rule: a factor, brackets, about, a percentage',
    effect: 'the number is kept as the rule says',
  },
  'out-of-range': {
    means: 'a number is outside what its column can hold',
    effect: 'the value is unknown',
  },
  'unit-differs': {
    means: 'a number carries another unit than its column',
    effect: 'the value is kept as an observation in its own unit where it can be',
  },
  'currency-differs': {
    means: 'an amount is in a currency for which no rate is given',
    effect: 'the value is kept as an observation in its own currency where it can be',
  },
  'day-read-as': {
    means: 'a day was read by a rule: a year, month or week stands for its first or last day',
    effect: 'the day is kept as the rule says',
  },
  'day-open': {
    means: 'a day such as 9999-12-31 stands for an open end',
    effect: 'the end is open',
  },
  'day-unreadable': {
    means: 'a cell should be a day and is none',
    effect: 'the day is unknown',
  },
  'day-impossible': {
    means: 'a day is not in the calendar',
    effect: 'the day is unknown',
  },
  'not-yes-no': {
    means: 'a cell should say yes or no and does not',
    effect: 'the default of the column is used',
  },
  'unknown-code': {
    means: 'a cell names none of the words its column can hold',
    effect: 'the default of the column is used until the word is mapped',
  },
  'id-mangled': {
    means: 'a spreadsheet has rounded an id to a number such as 1.23E+11',
    effect: 'the id is kept as it came; its digits are lost',
  },
  'text-trimmed': {
    means: 'spaces stood around an id',
    effect: 'they are left out',
  },
  'hidden-signs': {
    means: 'a text holds signs that are not seen, such as marks of writing direction',
    effect: 'the text is kept as it came',
  },
  'unknown-region': {
    means: 'a region code is not in the code list',
    effect: 'the code is kept; the actor counts in no place of the list',
  },
  'coordinates-refused': {
    means: 'coordinates are incomplete, out of range, or zero and zero',
    effect: 'they are dropped; the actor is placed on the map by its region code',
  },
  'coordinates-swapped': {
    means: 'latitude and longitude seem to be exchanged',
    effect: 'they are dropped until somebody says so; the actor is placed by its region code',
  },
  'founded-later': {
    means: 'an organisation is said to be founded after the day of the source',
    effect: 'the year is unknown',
  },
  'span-reversed': {
    means: 'a row ends before it begins, or before the organisation was founded',
    effect: 'the row is rejected and comes back with the reason',
  },
  'repeated-row': {
    means: 'a row repeats another word for word',
    effect: 'the rows are merged into one',
  },
  'conflicting-row': {
    means: 'a row has the identity of another and says something else',
    effect: 'the later row is rejected and comes back with the reason',
  },
  'twin-ids': {
    means: 'two ids differ only in case, spaces or accents',
    effect: 'both are kept; a decision can join them',
  },
  'id-derived': {
    means: 'a table has no ids',
    effect: 'the name without its legal form serves as the id',
  },
  'id-reused': {
    means: 'an id of the register comes back with quite another name',
    effect: 'the statement is kept under the id; a decision can part them',
  },
  'legal-number-unlikely': {
    means: 'the check digit of a legal number does not fit',
    effect: 'the number is kept as it came',
  },
  'dangling-reference': {
    means: 'a row names an actor or initiative that is not there',
    effect: 'the row is rejected and comes back with the reason',
  },
  'reference-ambiguous': {
    means: 'a row names an actor in a way that fits several',
    effect: 'the row is rejected and comes back with the reason',
  },
  'reference-read-as': {
    means: 'a row names an actor by its name, or in other letters than its id',
    effect: 'the one actor that fits is taken',
  },
  'actor-derived': {
    means: 'a network names an actor that has no row of its own',
    effect: 'the actor is added with its id as its name',
  },
  'isolated-actor': {
    means: 'an actor of a network has no tie',
    effect: 'it is kept in the register and stands in no network',
  },
  'self-tie': {
    means: 'a tie leads from an actor to itself',
    effect: 'the row is rejected and comes back with the reason',
  },
  'parallel-tie': {
    means: 'two actors have several ties of one kind at one time',
    effect: 'in a network file they become one tie, weights added; else each is kept',
  },
  'reciprocal-conflict': {
    means: 'two rows state the two directions of one relation, and they disagree',
    effect: 'both are kept',
  },
  'tie-outside-life': {
    means: 'a tie is older than one of its actors, or younger than its end',
    effect: 'the tie is kept',
  },
  'ownership-cycle': {
    means: 'actors own each other in a circle',
    effect: 'the ties are kept',
  },
  'ownership-sum': {
    means: 'the owners of an actor hold more than all of it',
    effect: 'the ties are kept',
  },
  'mapping-faulty': {
    means: 'a mapping of columns names something that is not there, twice, or not enough',
    effect: 'nothing is read with it',
  },
  'too-many-rejected': {
    means: 'more rows are bad than was said to be borne',
    effect: 'nothing of the import is kept',
  },
  'package-faulty': {
    means: 'a table or column of a data package is missing or unknown',
    effect: 'an unknown one is left out; without a needed one the rows are rejected',
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
    effect: 'the first rating is kept',
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
